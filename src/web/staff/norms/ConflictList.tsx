// Every place where norms part ways: both readings, which one Voorop follows and why.
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { NormConflictView } from '../../../contract/norms.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import { useRead } from '../../connection/use-read.ts';
import { goToPlace } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Norms } from '../../parts/Norms.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { NormTabs } from './NormTabs.tsx';
import { Readings } from './Readings.tsx';

export function ConflictList() {
  const t = useText('conflicts');
  const { data, failure, loading, reload } = useRead<{ readonly items: readonly NormConflictView[] }>(
    '/v1/normconflicten',
  );
  const { hash } = useLocation();
  const ready = data !== undefined;
  useEffect(() => {
    if (ready && hash !== '') goToPlace(hash.slice(1));
  }, [ready, hash]);
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className="vo-readable">{t('intro')}</p>
      <NormTabs />
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={8} />}
      <div className="vo-stack">
        {data?.items.map((conflict) => (
          <ConflictCard key={conflict.id} conflict={conflict} />
        ))}
      </div>
    </Page>
  );
}

function ConflictCard({ conflict }: { readonly conflict: NormConflictView }) {
  const t = useText('conflicts');
  const say = useSay();
  const { safeguard } = useCatalogue();
  const { id, topic, follows, why, basis, arisesIn, mandate } = conflict;
  return (
    <Panel
      id={id}
      title={say(topic)}
      beside={
        mandate && (
          <StatusBadge tone="neutral" icon="flag">
            {t('fixed')}
          </StatusBadge>
        )
      }
    >
      <Readings conflict={conflict} level={3} titleOf={(reading) => t(reading === follows ? 'followed' : 'other')} />
      <DescriptionList
        items={[
          { term: t('why'), description: say(why) },
          { term: t('basis'), description: <Norms ids={basis} /> },
          { term: t('arisesIn'), description: arisesIn.map((each) => say(safeguard(each)?.title ?? each)).join('; ') },
        ]}
      />
      <p className="vo-muted vo-small">{t(mandate ? 'fixedMeaning' : 'openMeaning')}</p>
    </Panel>
  );
}
