// How often this system comes to the same answer as the tribunals, per safeguard, with what that means and what it does not.
import { useState } from 'react';
import type { PublishedListView as Published, Score } from '../../../contract/published.ts';
import { useRead } from '../../connection/use-read.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { PublishedTabs } from './PublishedTabs.tsx';
import { ScoreTable } from './ScoreTable.tsx';

export function PublishedScore() {
  const t = useText('published');
  const { data, failure, loading, reload } = useRead<Published>('/v1/gepubliceerde-beslissingen');
  return (
    <Page>
      <PageHeader title={t('scoreTitle')} />
      <PublishedTabs />
      <Panel>
        <p className="vo-readable">{t('scoreMeaning')}</p>
        <DescriptionList
          items={[
            { term: t('scoreMeans'), description: t('scoreMeansText') },
            { term: t('scoreNot'), description: t('scoreNotText') },
          ]}
        />
      </Panel>
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={8} />}
      {data !== undefined && <Runs score={data.score} />}
    </Page>
  );
}

type Run = keyof Score;

function Runs({ score }: { readonly score: Score }) {
  const t = useText('published');
  const [chosen, setChosen] = useState<Run>('rawFacts');
  return (
    <Panel>
      <RadioGroup<Run>
        label={t('chooseRun')}
        value={chosen}
        onChange={(value) => setChosen(value === '' ? 'rawFacts' : value)}
        options={[
          { value: 'rawFacts', label: t('scoreRaw'), hint: t('scoreRawMeaning') },
          { value: 'allFacts', label: t('scoreAll'), hint: t('scoreAllMeaning') },
          { value: 'contested', label: t('scoreContested'), hint: t('scoreContestedMeaning') },
        ]}
      />
      <ScoreTable run={score[chosen]} />
      <p className="vo-muted vo-small vo-readable">{t('clearedAnsweredMeaning')}</p>
    </Panel>
  );
}
