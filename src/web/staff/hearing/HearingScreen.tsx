// Hearing the child: how the child wants to talk, what it said before, then recording a new talk, an offer, or that the child did
// not want one.
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { EntryMarks } from '../dossier/EntryMarks.tsx';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { EarlierTalks } from './EarlierTalks.tsx';
import { FeedbackForm } from './FeedbackForm.tsx';
import { Offers } from './Offers.tsx';
import { Preparations } from './Preparations.tsx';
import { RecordForm } from './RecordForm.tsx';

/** Entries of this screen that can bear a mark. */
const MARKED = ['ChildHeard', 'HearingPrepared', 'HearingFeedbackGiven', 'HearingOffered', 'HearingDeclined'];

export function HearingScreen() {
  const t = useText('hearing');
  const { sheet } = useSheet();
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      <EntryMarks sheet={sheet} about={MARKED} />
      <Preparations sheet={sheet} />
      <Panel title={t('earlierTitle')} level={3}>
        <EarlierTalks sheet={sheet} />
        <MayGive mayGive={sheet.mayGive} type="RecordHearing" who={t('whoRecords')}>
          <RecordForm />
        </MayGive>
        <MayGive mayGive={sheet.mayGive} type="GiveHearingFeedback">
          {sheet.hearings.length > 0 && <FeedbackForm hearings={sheet.hearings} />}
        </MayGive>
      </Panel>
      <Offers sheet={sheet} />
    </>
  );
}
