// Searching for a dossier. The server says what this person may find; nothing of a search stays in the address or on the device.
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { LiveRegion } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { FindForm } from './FindForm.tsx';
import { FoundList } from './FoundList.tsx';
import { useFind } from './use-find.ts';

export function FindScreen() {
  const t = useText('find');
  const { state, search, again } = useFind();
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className="vo-readable">{t('intro')}</p>
      <Panel>
        <FindForm busy={state.status === 'busy'} onSearch={search} />
      </Panel>
      <LiveRegion>
        {state.status === 'found' && <p className="vo-muted">{t('shown', { count: state.found.items.length })}</p>}
      </LiveRegion>
      {state.status !== 'idle' && (
        <Panel title={t('results')}>
          {state.status === 'busy' && <Loading lines={4} />}
          {state.status === 'found' && <FoundList found={state.found} />}
          {state.status === 'failed' && <ErrorState failure={state.failure} onRetry={() => void again()} level={3} />}
        </Panel>
      )}
    </Page>
  );
}
