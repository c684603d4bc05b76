// The whole AVG table at once: kinds of data by receivers. An empty cell says that there is no row; a cell behind the firewall
// that there can be none.
import type { SharingRowView, TableView } from '../../../contract/sharing.ts';
import { DATA_CATEGORY_IDS, type DataCategory } from '../../../domain/sharing/data-categories.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { useText } from '../../text/use-text.ts';
import { cellOf, isNever } from './matching-rows.ts';
import type { TableNames } from './use-table.ts';

type MatrixProps = {
  readonly table: TableView;
  readonly rows: readonly SharingRowView[];
  readonly names: TableNames;
  /** Only these kinds and receivers; empty for all. */
  readonly category: DataCategory | '';
  readonly receiver: string;
};

export function Matrix({ table, rows, names, category, receiver }: MatrixProps) {
  const t = useText('sharing');
  const receivers = table.organisations.filter(({ id }) =>
    receiver === '' ? table.rows.some((row) => row.receiver === id) || id === 'beheer' : id === receiver,
  );
  const columns: readonly Column<DataCategory>[] = [
    { key: 'category', header: t('category'), rowHeader: true, cell: (id) => names.category(id) },
    ...receivers.map((organisation) => ({
      key: organisation.id,
      header: names.organisation(organisation.id),
      cell: (id: DataCategory) => <Cell rows={rows} category={id} organisation={organisation} />,
    })),
  ];
  return (
    <DataTable
      caption={t('matrixCaption')}
      columns={columns}
      rows={category === '' ? DATA_CATEGORY_IDS : [category]}
      rowKey={(id) => id}
    />
  );
}

type CellProps = {
  readonly rows: readonly SharingRowView[];
  readonly category: DataCategory;
  readonly organisation: TableView['organisations'][number];
};

function Cell({ rows, category, organisation }: CellProps) {
  const t = useText('sharing');
  const cell = cellOf(rows, category, organisation.id);
  if (cell === undefined) {
    const never = isNever(category, organisation);
    return (
      <span className="vo-muted">
        {t(never ? 'never' : 'not')}
        <span className="ams-visually-hidden">: {t(never ? 'neverMeaning' : 'notMeaning')}</span>
      </span>
    );
  }
  const remarks = [cell.conditional && '*', cell.ownOnly && '†'].filter(Boolean).join('');
  return (
    <>
      {t(`minimisationOf.${cell.minimisation}`)}
      {remarks !== '' && <span aria-hidden="true"> {remarks}</span>}
      {cell.conditional && <span className="ams-visually-hidden">, {t('onlyConditional')}</span>}
      {cell.ownOnly && <span className="ams-visually-hidden">, {t('self')}</span>}
    </>
  );
}
