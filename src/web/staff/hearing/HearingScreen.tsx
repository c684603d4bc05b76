// Hearing the child: what the child said before comes first, then recording a new talk, an offer, or that the child did
// not want one.
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { EntryMarks } from '../dossier/EntryMarks.tsx';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { EarlierTalks } from './EarlierTalks.tsx';
import { Offers } from './Offers.tsx';
import { RecordForm } from './RecordForm.tsx';

/** Entries of this screen that can bear a mark. */
const MARKED = ['ChildHeard', 'HearingOffered', 'HearingDeclined'];

export function HearingScreen() {
  const t = useText('hearing');
  const { sheet } = useSheet();
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      <EntryMarks sheet={sheet} about={MARKED} />
      <Panel title={t('earlierTitle')} level={3}>
        <EarlierTalks sheet={sheet} />
        <MayGive mayGive={sheet.mayGive} type="RecordHearing" who={t('whoRecords')}>
          <RecordForm />
        </MayGive>
      </Panel>
      <Offers sheet={sheet} />
    </>
  );
}
