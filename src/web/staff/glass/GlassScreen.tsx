// Opening a dossier because a child is in danger, and the openings of one's own organisation.
import type { GlassEntry } from '../../../contract/glass.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { useRead } from '../../connection/use-read.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { GlassForm } from './GlassForm.tsx';
import { GlassItem } from './GlassItem.tsx';

export function GlassScreen() {
  const t = useText('glass');
  const { mayGive } = useSignedIn();
  const may = mayGive.includes('BreakGlass');
  return (
    <Page>
      <PageHeader title={t('title')} />
      {may ? <ForProtectors /> : <p className="vo-readable">{t('notYours')}</p>}
    </Page>
  );
}

function ForProtectors() {
  const t = useText('glass');
  const { data, failure, loading, reload } = useRead<{ readonly items: readonly GlassEntry[] }>('/v1/noodinzagen');
  return (
    <>
      <p className="vo-readable">{t('intro')}</p>
      <p className="vo-readable">{t('rules')}</p>
      <Panel title={t('form')}>
        <GlassForm onDone={reload} />
      </Panel>
      <Panel title={t('list')}>
        {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} level={3} />}
        {loading && data === undefined && <Loading lines={4} />}
        {data?.items.length === 0 && <EmptyState title={t('none')} level={3} />}
        {data !== undefined && data.items.length > 0 && (
          <PartedList label={t('list')}>
            {data.items.map((entry) => (
              <GlassItem key={entry.glassId} entry={entry} onDone={reload} />
            ))}
          </PartedList>
        )}
      </Panel>
    </>
  );
}
