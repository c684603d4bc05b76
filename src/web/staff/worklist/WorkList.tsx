// The work list: dossiers that this person may open, with what each waits for. Filtered by the server; never sorted or
// searched by anything about the children themselves.
import { useSearchParams } from 'react-router';
import type { WorkSlice } from '../../../contract/routes/work.ts';
import type { WorkItem } from '../../../views/work-item.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { type Pages, usePages } from '../../connection/use-pages.ts';
import { Actions, ButtonLink } from '../../parts/Action.tsx';
import { Filters } from '../../parts/CommandForm.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { LiveRegion } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { opensDossiers } from '../opening/opens-dossiers.ts';
import { AlertsWaiting } from '../oversight/AlertsWaiting.tsx';
import { OwnList } from '../own/OwnList.tsx';
import { useOwnReader } from '../own/use-own-reader.ts';
import { WorkTable } from './WorkTable.tsx';
import { waitingOptions } from './waiting.ts';

const SLICE = 25;

/** Whoever reads a dossier without working on it has a short list of names. */
export function WorkList() {
  const own = useOwnReader();
  return own === undefined ? <WorkOfOrganisation /> : <OwnList reader={own} />;
}

function WorkOfOrganisation() {
  const t = useText('worklist');
  const opening = useText('opening');
  const family = useText('family');
  const say = useSay();
  const session = useSignedIn();
  const [query, setQuery] = useSearchParams();
  const waitsFor = query.get('wachtOp') ?? '';
  const order = query.get('volgorde') === 'termijn' ? 'termijn' : '';
  const list = usePages<WorkItem, WorkSlice>('/v1/werkvoorraad', { wachtOp: waitsFor, volgorde: order, limiet: SLICE });
  const options = waitingOptions(list.first?.waitsFor ?? [], waitsFor, say);

  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className="vo-readable">{t('intro')}</p>
      {session.watches && <AlertsWaiting />}
      {opensDossiers(session) && (
        <Actions>
          <ButtonLink to="/dossiers/nieuw">{opening('title')}</ButtonLink>
          <ButtonLink to="/gezinnen/nieuw">{family('open')}</ButtonLink>
        </Actions>
      )}
      <Panel>
        <Filters>
          <SelectField
            label={t('filter')}
            value={waitsFor}
            onChange={(value) => setQuery(chosen({ wachtOp: value, volgorde: order }), { replace: true })}
            options={options}
            emptyLabel={t('filterAll')}
          />
          <SelectField
            label={t('order')}
            value={order}
            onChange={(value) => setQuery(chosen({ wachtOp: waitsFor, volgorde: value }), { replace: true })}
            options={[{ value: 'termijn', label: t('orderDue') }]}
            emptyLabel={t('orderChanged')}
          />
        </Filters>
        <LiveRegion>
          {!list.loading && list.first !== undefined && (
            <p className="vo-muted">{t('shown', { count: list.items.length })}</p>
          )}
        </LiveRegion>
        <Rows list={list} filtered={waitsFor !== '' || order !== ''} />
      </Panel>
    </Page>
  );
}

const chosen = (query: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));

type RowsProps = { readonly list: Pages<WorkItem, WorkSlice>; readonly filtered: boolean };

function Rows({ list, filtered }: RowsProps) {
  const { loading, first, items, failure, hasMore, more, reload } = list;
  if (loading) return <Loading lines={8} />;
  return (
    <>
      {items.length > 0 && <WorkTable items={items} />}
      {first !== undefined && items.length === 0 && <NothingWaits filtered={filtered} />}
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void (hasMore ? more() : reload())} />}
      <MoreButton list={list} />
    </>
  );
}

function NothingWaits({ filtered }: { readonly filtered: boolean }) {
  const t = useText('worklist');
  return (
    <EmptyState title={filtered ? t('emptyFilteredTitle') : t('emptyTitle')}>
      <p>{filtered ? t('emptyFilteredText') : t('emptyText')}</p>
      {filtered && <ButtonLink to="/werkvoorraad">{t('filterAll')}</ButtonLink>}
    </EmptyState>
  );
}
