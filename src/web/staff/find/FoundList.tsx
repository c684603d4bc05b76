// What was found, each with why: a name that only sounds alike is not yet the same child.
import type { FoundDossier, FoundDossiers } from '../../../contract/find.ts';
import { TextLink } from '../../parts/Action.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { useText } from '../../text/use-text.ts';

export function FoundList({ found: { items, more } }: { readonly found: FoundDossiers }) {
  const t = useText('find');
  const worklist = useText('worklist');
  const common = useText('common');
  if (items.length === 0)
    return (
      <EmptyState title={t('emptyTitle')} level={3}>
        <p>{t('emptyText')}</p>
      </EmptyState>
    );
  const columns: Column<FoundDossier>[] = [
    {
      key: 'child',
      header: t('child'),
      rowHeader: true,
      cell: ({ dossierId, name, age }) => (
        <>
          <TextLink to={`/dossiers/${dossierId}`}>
            <UserWords>{name}</UserWords>
          </TextLink>
          {age !== undefined && <span className="vo-muted">, {common('years', { count: age })}</span>}
        </>
      ),
    },
    { key: 'by', header: t('by'), cell: ({ by }) => t(`ways.${by}`) },
    { key: 'reference', header: worklist('reference'), cell: ({ reference }) => <UserWords>{reference}</UserWords> },
  ];
  return (
    <>
      <DataTable caption={t('caption')} columns={columns} rows={items} rowKey={({ dossierId }) => dossierId} />
      {more && (
        <Notice tone="info">
          <p>{t('more')}</p>
        </Notice>
      )}
    </>
  );
}
