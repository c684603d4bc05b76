// What happens in the procedures around this child, which time limits follow from it and how each was worked out.
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { InterimPanel } from '../stops/InterimPanel.tsx';
import { ExtendForm } from './ExtendForm.tsx';
import { FollowsNow } from './FollowsNow.tsx';
import { LimitPanels } from './LimitPanels.tsx';
import { OpenProcedureForm } from './OpenProcedureForm.tsx';
import { ProcedureList } from './ProcedureList.tsx';
import { CloseForm, CorrectForm, StepForm } from './StepForms.tsx';

export function ProceduresScreen() {
  const t = useText('procedures');
  const { sheet } = useSheet();
  const { limits, procedures, mayGive } = sheet;
  const running = procedures.filter(({ closed }) => closed === undefined);
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      <FollowsNow limits={limits} />
      <MayGive mayGive={mayGive} type="RecordMilestone" who={t('whoRecords')}>
        {running.length > 0 && <StepForm procedures={running} />}
        <OpenProcedureForm />
      </MayGive>
      <InterimPanel />
      <LimitPanels limits={limits} />
      <MayGive mayGive={mayGive} type="ExtendLimit">
        <ExtendForm limits={limits} />
      </MayGive>
      <ProcedureList procedures={procedures} />
      <MayGive mayGive={mayGive} type="RecordMilestone">
        {procedures.some(({ milestones }) => milestones.length > 0) && <CorrectForm procedures={procedures} />}
        {running.length > 0 && <CloseForm procedures={running} />}
      </MayGive>
    </>
  );
}
