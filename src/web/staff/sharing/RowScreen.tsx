// One row of the AVG table with its history, and forms to propose another text or its end; without a row: a new one.
import { useSearchParams } from 'react-router';
import type { SharingRowView, TableView } from '../../../contract/sharing.ts';
import { useRead } from '../../connection/use-read.ts';
import { useDone } from '../../parts/Done.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { EndForm } from './EndForm.tsx';
import { History } from './History.tsx';
import { ProposeForm } from './ProposeForm.tsx';
import { RowFacts } from './RowFacts.tsx';
import { type TableOnScreen, useMayChange, useTableNames } from './use-table.ts';

export function RowScreen() {
  const t = useText('sharing');
  const [query] = useSearchParams();
  const id = query.get('id') ?? undefined;
  const { data, failure, loading, reload } = useRead<TableView>('/v1/tabel');
  return (
    <>
      <PageHeader
        title={id === undefined ? t('proposeNew') : t('row')}
        crumbs={[{ to: '/avg-tabel', label: t('title') }]}
      />
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={8} />}
      {data !== undefined && <OneRow table={data} reload={reload} id={id} />}
    </>
  );
}

function OneRow({ id, ...screen }: TableOnScreen & { readonly id: string | undefined }) {
  const t = useText('sharing');
  const { notice, tell } = useDone();
  const mayPropose = useMayChange('ProposeRow');
  const row = screen.table.rows.find((each) => each.id === id);
  return (
    <div className="vo-stack">
      {notice}
      {row === undefined && id !== undefined && <Notice tone="info">{t('rowGone')}</Notice>}
      {row !== undefined && <Facts row={row} table={screen.table} />}
      {mayPropose && (
        <Panel>
          <p className="vo-muted vo-readable">{t('twoNeeded')}</p>
          <ProposeForm key={`${id}-${screen.table.version}`} {...screen} {...(row && { row })} tell={tell} />
          {row !== undefined && <EndForm {...screen} row={row} tell={tell} />}
        </Panel>
      )}
      {id !== undefined && <History key={screen.table.version} title={t('historyTitle')} rowId={id} />}
    </div>
  );
}

function Facts({ row, table }: { readonly row: SharingRowView; readonly table: TableView }) {
  const names = useTableNames(table);
  return (
    <Panel title={`${names.category(row.category)}: ${names.organisation(row.receiver)}`}>
      <p className="vo-muted">
        <code>{row.id}</code>
      </p>
      <RowFacts row={row} names={names} />
    </Panel>
  );
}
