// How the child lives here: what it adds up to, period by period, and forms for who cares for the child.
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { CorrectPeriodForm } from './CorrectPeriodForm.tsx';
import { EndPeriodForm } from './EndPeriodForm.tsx';
import { Figures } from './Figures.tsx';
import { PeriodForm } from './PeriodForm.tsx';
import { Periods } from './Periods.tsx';

export function LivingScreen() {
  const t = useText('living');
  const { sheet } = useSheet();
  const { periods, placesHidden } = sheet.living;
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      {placesHidden && <p className="vo-readable vo-muted">{t('hidden')}</p>}
      <Figures />
      <Periods />
      <Panel>
        <MayGive mayGive={sheet.mayGive} type="RecordLivingPeriod" who={t('whoRecords')}>
          <PeriodForm />
        </MayGive>
        {periods.some(({ until }) => until === undefined) && (
          <MayGive mayGive={sheet.mayGive} type="EndLivingPeriod">
            <EndPeriodForm />
          </MayGive>
        )}
        {periods.length > 0 && (
          <MayGive mayGive={sheet.mayGive} type="CorrectLivingPeriod">
            <CorrectPeriodForm />
          </MayGive>
        )}
      </Panel>
    </>
  );
}
