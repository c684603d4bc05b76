// Searching the AVG table: filters, the matrix of what is left, and the rows in full. Long, so that the rows open in parts.
import { useMemo, useState } from 'react';
import { PURPOSE_NAMES } from '../../../contract/purposes.ts';
import type { SharingRowView, TableView } from '../../../contract/sharing.ts';
import { PURPOSES } from '../../../domain/basics/actor.ts';
import { DATA_CATEGORY_IDS, FIREWALL_CLASSES } from '../../../domain/sharing/data-categories.ts';
import { Actions, Button, TextLink } from '../../parts/Action.tsx';
import { Filters } from '../../parts/CommandForm.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { LiveRegion } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { SearchField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { Matrix } from './Matrix.tsx';
import { EVERY_ROW, matchingRows, type RowSearch } from './matching-rows.ts';
import { RowFacts } from './RowFacts.tsx';
import { type TableNames, useTableNames } from './use-table.ts';

/** Rows on screen at once; more of them make a phone slow. */
const PART = 20;

export function SearchTable({ table }: { readonly table: TableView }) {
  const t = useText('sharing');
  const names = useTableNames(table);
  const [search, setSearch] = useState(EVERY_ROW);
  const found = useMemo(() => matchingRows(table.rows, search, names), [table, search, names]);
  return (
    <>
      <div className="vo-sharing__screen">
        <Panel title={t('filterTitle')}>
          <SearchFields table={table} names={names} search={search} onChange={setSearch} />
          <LiveRegion>
            <p className="vo-muted">{t('found', { count: found.length })}</p>
          </LiveRegion>
        </Panel>
      </div>
      <div className="vo-sharing__matrix">
        <Panel title={t('matrixTitle')}>
          <p className="vo-readable vo-small">{t('matrixLegend')}</p>
          <Matrix table={table} rows={found} names={names} category={search.category} receiver={search.receiver} />
        </Panel>
      </div>
      {found.length === 0 && (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      )}
      <Rows key={JSON.stringify(search)} rows={found} names={names} />
    </>
  );
}

type SearchFieldsProps = {
  readonly table: TableView;
  readonly names: TableNames;
  readonly search: RowSearch;
  readonly onChange: (search: RowSearch) => void;
};

function SearchFields({ table, names, search, onChange }: SearchFieldsProps) {
  const t = useText('sharing');
  const say = useSay();
  const narrow = (change: Partial<RowSearch>) => onChange({ ...search, ...change });
  const organisations = table.organisations.map(({ id }) => ({ value: id, label: names.organisation(id) }));
  const emptyLabel = t('everything');
  return (
    <Filters>
      <SearchField label={t('search')} value={search.text} onChange={(text) => narrow({ text })} />
      <SelectField
        {...{ label: t('giver'), emptyLabel, value: search.giver }}
        onChange={(giver) => narrow({ giver })}
        options={[{ value: 'self', label: t('self') }, ...organisations]}
      />
      <SelectField
        {...{ label: t('receiver'), emptyLabel, value: search.receiver }}
        onChange={(receiver) => narrow({ receiver })}
        options={organisations}
      />
      <SelectField
        {...{ label: t('category'), emptyLabel, value: search.category }}
        onChange={(category) => narrow({ category })}
        options={DATA_CATEGORY_IDS.map((value) => ({ value, label: names.category(value) }))}
      />
      <SelectField
        {...{ label: t('purpose'), emptyLabel, value: search.purpose }}
        onChange={(purpose) => narrow({ purpose })}
        options={PURPOSES.map((value) => ({ value, label: say(PURPOSE_NAMES[value]) }))}
      />
      <SelectField
        {...{ label: t('firewall'), emptyLabel, value: search.firewall }}
        onChange={(firewall) => narrow({ firewall })}
        options={FIREWALL_CLASSES.map((value) => ({ value, label: t(`classOf.${value}`) }))}
      />
    </Filters>
  );
}

type RowsProps = { readonly rows: readonly SharingRowView[]; readonly names: TableNames };

function Rows({ rows, names }: RowsProps) {
  const t = useText('sharing');
  const [shown, setShown] = useState(PART);
  return (
    <>
      {rows.slice(0, shown).map((row) => (
        <Panel key={row.id} title={`${names.category(row.category)}: ${names.organisation(row.receiver)}`}>
          <RowFacts row={row} names={names} />
          <p className="vo-sharing__screen">
            <TextLink to={`/avg-tabel/regel?id=${encodeURIComponent(row.id)}`}>
              {t('openRow')} <code>{row.id}</code>
            </TextLink>
          </p>
        </Panel>
      ))}
      <div className="vo-sharing__screen">
        <Actions>
          {shown < rows.length && (
            <>
              <Button variant="secondary" onClick={() => setShown(shown + PART)}>
                {t('showMore')}
              </Button>
              <Button variant="secondary" onClick={() => setShown(rows.length)}>
                {t('showAll')}
              </Button>
            </>
          )}
          <Button variant="secondary" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Actions>
      </div>
    </>
  );
}
