// The children of a family, each with their own dossier and what it waits for.
import type { FamilySheet } from '../../../views/family-sheet.ts';
import { ButtonLink, TextLink } from '../../parts/Action.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { PLACE_OF, topicAddress } from '../dossier/addresses.ts';
import { MayGive } from '../dossier/MayGive.tsx';

type Child = FamilySheet['children'][number];

export function Children({ sheet }: { readonly sheet: FamilySheet }) {
  const t = useText('family');
  const columns = useColumns();
  return (
    <Panel title={t('childrenTitle')}>
      <p>{t('childrenIntro')}</p>
      {sheet.children.length === 0 ? (
        <EmptyState title={t('noChildren')} level={3}>
          <p>{t('noChildrenText')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t('childrenCaption')}
          captionHidden
          columns={columns}
          rows={sheet.children}
          rowKey={({ dossierId }) => dossierId}
        />
      )}
      <MayGive mayGive={sheet.mayGive} type="OpenDossier">
        <div>
          <ButtonLink to={`/dossiers/nieuw?gezin=${sheet.familyId}`}>{t('openForChild')}</ButtonLink>
        </div>
      </MayGive>
    </Panel>
  );
}

function useColumns(): Column<Child>[] {
  const t = useText('family');
  const common = useText('common');
  const measures = useText('measures');
  const stops = useText('stops');
  const say = useSay();
  return [
    {
      key: 'child',
      header: t('child'),
      rowHeader: true,
      cell: ({ dossierId, name, stopped }) => (
        <>
          <TextLink to={topicAddress(dossierId, 'overview')}>
            <UserWords>{name}</UserWords>
          </TextLink>{' '}
          {stopped && <StatusBadge tone="danger">{stops('badge')}</StatusBadge>}
        </>
      ),
    },
    {
      key: 'age',
      header: t('age'),
      cell: ({ age }) => (age === undefined ? t('ageUnknown') : common('years', { count: age })),
    },
    {
      key: 'waitsFor',
      header: t('waitsFor'),
      cell: ({ dossierId, waitsFor }) => (
        <TextLink to={topicAddress(dossierId, PLACE_OF[waitsFor.id] ?? 'overview')}>
          <StatusBadge tone={waitsFor.id === 'nothing' ? 'neutral' : 'info'}>{say(waitsFor.name)}</StatusBadge>
        </TextLink>
      ),
    },
    {
      key: 'measure',
      header: t('measure'),
      cell: ({ measure }) =>
        measure === undefined ? <span className="vo-muted">{t('noMeasure')}</span> : measures(measure),
    },
  ];
}
