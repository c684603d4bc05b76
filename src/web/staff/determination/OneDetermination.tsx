// One determination: what was asked, how far it came, and the form for each next step.
import type { DeterminationStep } from '../../../views/determination.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { useDone } from '../../parts/Done.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ByLine } from '../steps/ByLine.tsx';
import type { Tell } from '../steps/tell.ts';
import { CompareForm } from './CompareForm.tsx';
import { ConflictForm } from './ConflictForm.tsx';
import { DetermineForm } from './DetermineForm.tsx';
import { DiscussForm } from './DiscussForm.tsx';
import type { Held } from './held.ts';
import { Outcome } from './Outcome.tsx';
import { PanelForm } from './PanelForm.tsx';
import { PanelShown, TheOptions, TheTalk } from './Preparation.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import { TellForm } from './TellForm.tsx';

const TONE = {
  panel: 'info',
  compare: 'info',
  discuss: 'info',
  determine: 'info',
  tell: 'warning',
  review: 'warning',
  nothing: 'success',
} as const satisfies Record<DeterminationStep, Tone>;

export function OneDetermination({ held, number }: { readonly held: Held; readonly number: number }) {
  const t = useText('determination');
  const language = useLanguage();
  const nameOf = useOrganisationName();
  const { notice, tell } = useDone();
  const { proposed, determined, holds, next } = held;
  return (
    <Panel
      title={t('number', { number, trigger: t(`trigger.${proposed.trigger}`) })}
      level={3}
      beside={<StatusBadge tone={TONE[next]}>{t(`next.${next}`)}</StatusBadge>}
    >
      <DescriptionList
        items={[
          { term: t('question'), description: <UserText>{proposed.question}</UserText> },
          { term: t('lead'), description: nameOf(proposed.lead) },
        ]}
      />
      <ByLine words={t('askedOn', { day: longDay(proposed.on, language) })} by={proposed.by} />
      {determined !== undefined && !holds && (
        <Notice tone="warning">
          <p>{t('overtaken')}</p>
        </Notice>
      )}
      {notice}
      <Outcome held={held} />
      <PanelShown held={held} />
      <TheOptions held={held} />
      <TheTalk held={held} />
      <NextSteps held={held} tell={tell} />
    </Panel>
  );
}

/** What can be done now, by who may: the order of the work. */
function NextSteps({ held, tell }: { readonly held: Held; readonly tell: Tell }) {
  const t = useText('determination');
  const { sheet } = useSheet();
  const may = (type: string) => sheet.mayGive.includes(type);
  const { panel, compared, discussed, determined, next } = held;
  if (!may('ConvenePanel'))
    return (
      <>
        {panel !== undefined && may('ReportPanelConflict') && <ConflictForm held={held} />}
        <p className="vo-muted vo-readable">{t('whoHolds')}</p>
      </>
    );
  if (determined !== undefined)
    return (
      <>
        <TellForm held={held} startOpen={next === 'tell'} />
        <ReviewForm held={held} tell={tell} />
        <ConflictForm held={held} />
      </>
    );
  return (
    <>
      <PanelForm held={held} startOpen={next === 'panel'} />
      <CompareForm held={held} startOpen={next === 'compare'} />
      {compared !== undefined && <DiscussForm held={held} startOpen={next === 'discuss'} />}
      {discussed !== undefined && panel !== undefined && (
        <DetermineForm held={held} tell={tell} startOpen={next === 'determine'} />
      )}
      {panel !== undefined && <ConflictForm held={held} />}
    </>
  );
}
