// The plan as it was recorded, to read; and the reason where it was withdrawn.
import type { DecisionView } from '../../../views/sheet.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ByLine } from '../steps/ByLine.tsx';
import { PLAN_PLACE } from './fact-place.ts';

export function PlanView({ decision }: { readonly decision: DecisionView }) {
  const t = useText('decisions');
  const language = useLanguage();
  const { plan, withdrawn, status } = decision;
  return (
    <Panel title={t(status === 'adopted' ? 'theDecision' : 'thePlan')} level={3} id={PLAN_PLACE}>
      {withdrawn !== undefined && (
        <Notice tone="warning">
          <ByLine words={t('withdrawnOn', { day: longDay(withdrawn.on, language) })} by={withdrawn.by} />
          <UserText>{withdrawn.reason}</UserText>
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: t(status === 'adopted' ? 'means' : 'summary'), description: <UserText>{plan.summary}</UserText> },
          { term: t('destination'), description: plan.destination && <UserWords>{plan.destination}</UserWords> },
          { term: t('takesEffectOn'), description: plan.takesEffectOn && longDay(plan.takesEffectOn, language) },
          { term: t('separates'), description: t(`three.${plan.separates}`) },
          {
            term: t('separationReason'),
            description: plan.separationReason && <UserText>{plan.separationReason}</UserText>,
          },
          { term: t('takesLiberty'), description: t(`three.${plan.takesLiberty}`) },
          { term: t('remedy'), description: <UserText>{plan.remedy}</UserText> },
          { term: t('remedySuspensive'), description: t(`three.${plan.remedySuspensive}`) },
        ]}
      />
      <ByLine words={t('plannedBy', { day: longDay(plan.on, language) })} by={plan.by} />
      {status === 'planned' && <p className="vo-muted vo-small">{t('planFixed')}</p>}
    </Panel>
  );
}
