// The rows of the work list.
import type { WorkItem } from '../../../views/work-item.ts';
import { TextLink } from '../../parts/Action.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { ShortDay } from '../../parts/Words.tsx';
import { useSay, useText } from '../../text/use-text.ts';

export function WorkTable({ items }: { readonly items: readonly WorkItem[] }) {
  const t = useText('worklist');
  const common = useText('common');
  const stops = useText('stops');
  const measure = useText('measures');
  const say = useSay();
  const columns: Column<WorkItem>[] = [
    {
      key: 'child',
      header: t('child'),
      rowHeader: true,
      cell: (item) => (
        <>
          <TextLink to={`/dossiers/${item.dossierId}`}>
            <UserWords>{item.name}</UserWords>
          </TextLink>
          {item.age !== undefined && <span className="vo-muted">, {common('years', { count: item.age })}</span>}
          {item.stopped && (
            <>
              {' '}
              <StatusBadge tone="danger">{stops('badge')}</StatusBadge>
            </>
          )}
        </>
      ),
    },
    {
      key: 'waitsFor',
      header: t('waitsFor'),
      cell: ({ waitsFor }) => (
        <StatusBadge tone={waitsFor.id === 'nothing' ? 'neutral' : 'info'}>{say(waitsFor.name)}</StatusBadge>
      ),
    },
    {
      key: 'measure',
      header: t('measure'),
      cell: (item) =>
        item.measure === undefined ? <span className="vo-muted">{t('noMeasure')}</span> : measure(item.measure),
    },
    {
      key: 'nextDue',
      header: t('nextDue'),
      cell: ({ nextDue }) =>
        nextDue === undefined ? (
          <span className="vo-muted">{t('noDue')}</span>
        ) : (
          <>
            <ShortDay day={nextDue.on} /> <span className="vo-muted">{say(nextDue.what)}</span>
          </>
        ),
    },
    { key: 'reference', header: t('reference'), cell: (item) => <UserWords>{item.reference}</UserWords> },
    { key: 'opened', header: t('opened'), cell: (item) => <ShortDay day={item.openedOn} /> },
    { key: 'updated', header: t('updated'), cell: (item) => <ShortDay day={item.updatedAt} /> },
  ];
  return <DataTable caption={t('caption')} columns={columns} rows={items} rowKey={(item) => item.dossierId} />;
}
