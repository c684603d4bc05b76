// The facts of a dossier by topic, and recording one more. `?feit=key` comes from a finding that misses that fact.
import { useSearchParams } from 'react-router';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { EntryMarks } from '../dossier/EntryMarks.tsx';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { RecordedFacts } from './RecordedFacts.tsx';
import { RecordFactForm } from './RecordFactForm.tsx';

/** Entries of this screen that can bear a mark. */
const MARKED = ['FactRecorded'];

export function FactsScreen() {
  const t = useText('facts');
  const { sheet } = useSheet();
  const [query] = useSearchParams();
  const asked = query.get('feit') ?? '';
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      <EntryMarks sheet={sheet} about={MARKED} />
      <MayGive mayGive={sheet.mayGive} type="RecordFact" who={t('who')}>
        <RecordFactForm key={asked} asked={asked} />
      </MayGive>
      <Panel title={t('recordedTitle')} level={3}>
        <RecordedFacts sheet={sheet} />
      </Panel>
    </>
  );
}
