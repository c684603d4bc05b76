// One published decision: its facts, what this system finds in them, and what the tribunal found, side by side.
import { useParams } from 'react-router';
import type { PublishedDetailView as Detail, PublishedItem } from '../../../contract/published.ts';
import { OUTCOMES } from '../../../domain/safeguards/safeguard.ts';
import { useRead } from '../../connection/use-read.ts';
import { ExternalLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { FindingList } from '../../parts/FindingList.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { countryName } from '../../text/country.ts';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { CompareTable } from './CompareTable.tsx';
import { FactTable } from './FactTable.tsx';
import { ExpectedBadge } from './PublishedTable.tsx';
import { PUBLISHED } from './PublishedTabs.tsx';

export function PublishedDetail() {
  const t = useText('published');
  const { id = '' } = useParams();
  const { data, failure, reload } = useRead<Detail>(`/v1/gepubliceerde-beslissingen/${encodeURIComponent(id)}`);
  if (data === undefined)
    return (
      <Page>
        {failure === undefined ? (
          <Loading lines={10} />
        ) : (
          <>
            <PageHeader title={t('title')} crumbs={[{ to: PUBLISHED, label: t('backToList') }]} />
            <ErrorState failure={failure} onRetry={() => void reload()} />
          </>
        )}
      </Page>
    );
  const { decision, facts, findings, tribunal } = data;
  return (
    <Page>
      <PageHeader title={decision.name} crumbs={[{ to: PUBLISHED, label: t('backToList') }]}>
        <ExpectedBadge decision={decision} />
      </PageHeader>
      <About decision={decision} />
      <Panel title={t('compareTitle')}>
        <p className="vo-readable">{t('compareIntro')}</p>
        <CompareTable ours={findings} theirs={tribunal} />
      </Panel>
      <Panel title={t('factsTitle')}>
        <p className="vo-readable">{t('factsIntro')}</p>
        <FactTable facts={facts} />
      </Panel>
      <Panel title={t('ourFindingsTitle')}>
        <FindingList findings={findings} folded={OUTCOMES} />
      </Panel>
    </Page>
  );
}

function About({ decision }: { readonly decision: PublishedItem }) {
  const t = useText('published');
  const measure = useText('measures');
  const language = useLanguage();
  return (
    <Panel title={t('aboutTitle')}>
      <DescriptionList
        items={[
          { term: t('body'), description: decision.body },
          { term: t('number'), description: <bdi>{decision.number}</bdi> },
          { term: t('respondent'), description: countryName(decision.respondent, language) },
          { term: t('date'), description: decision.date ? longDay(decision.date, language) : t('noDate') },
          { term: t('measure'), description: measure(decision.measure) },
          { term: t('contested'), description: decision.contested ? t('contestedMeaning') : undefined },
          {
            term: t('source'),
            description:
              decision.source_url === undefined ? undefined : (
                <>
                  <ExternalLink href={decision.source_url}>{t('toSource')}</ExternalLink>
                  {!decision.verified && <span className="vo-muted"> ({t('notVerified')})</span>}
                </>
              ),
          },
          { term: t('note'), description: decision.note && <UserText lang="en">{decision.note}</UserText> },
        ]}
      />
    </Panel>
  );
}
