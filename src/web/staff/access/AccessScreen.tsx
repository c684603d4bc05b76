// Who looked at this dossier, by function and organisation, what was seen and which row of the table allowed it. A child reads the
// same in short sentences.
import { useState } from 'react';
import type { AccessEntryView, AccessSlice } from '../../../contract/access-entry.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { type Pages, usePages } from '../../connection/use-pages.ts';
import { isDay } from '../../forms/day-text.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ChildLooks } from './ChildLooks.tsx';
import { EVERYTHING, LookFilters, type LookSearch } from './LookFilters.tsx';
import { LookTable } from './LookTable.tsx';
import { MonthsOfLooks } from './MonthsOfLooks.tsx';

const SLICE = 50;
const CHILD = 'child';

export function AccessScreen() {
  const { sheet } = useSheet();
  return <LooksOf dossierId={sheet.dossierId} />;
}

/** The same for whoever reads who looked, and not the dossier. */
export function LooksOf({ dossierId }: { readonly dossierId: string }) {
  const t = useText('access');
  const { role } = useSignedIn();
  const [search, setSearch] = useState(EVERYTHING);
  const list = usePages<AccessEntryView, AccessSlice>(`/v1/dossiers/${dossierId}/inzagen`, {
    limiet: SLICE,
    ...queryOf(search),
  });
  const child = role.id === CHILD;
  return (
    <>
      <TopicHeading>{t(child ? 'child.title' : 'title')}</TopicHeading>
      <p className="vo-readable">{t(child ? 'child.intro' : 'intro')}</p>
      {list.first?.all === false && <p className="vo-readable">{t('notAll')}</p>}
      <MonthsOfLooks months={list.first?.months ?? []} child={child} />
      <Panel>
        {!child && <LookFilters search={search} onChange={setSearch} organisations={list.first?.organisations ?? []} />}
        <LookList list={list} child={child} />
        <MoreButton list={list} />
      </Panel>
    </>
  );
}

type LookListProps = { readonly list: Pages<AccessEntryView, AccessSlice>; readonly child: boolean };

function LookList({ list, child }: LookListProps) {
  const t = useText('access');
  if (list.failure !== undefined) {
    const again = () => void (list.hasMore ? list.more() : list.reload());
    return <ErrorState failure={list.failure} onRetry={again} level={3} />;
  }
  if (list.loading) return <Loading lines={8} />;
  if (list.items.length === 0) return <EmptyState title={t('empty')} level={3} />;
  return child ? <ChildLooks looks={list.items} /> : <LookTable looks={list.items} />;
}

const queryOf = ({ organisation, from, until }: LookSearch) => ({
  organisatie: organisation,
  ...(isDay(from) && { van: from }),
  ...(isDay(until) && { tot: until }),
});
