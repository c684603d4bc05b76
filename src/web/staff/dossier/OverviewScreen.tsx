// The first screen of a dossier: what is next and where, who the child is, what the child said, which decision is planned.
import type { Sheet } from '../../../views/sheet.ts';
import { WAITS_FOR } from '../../../views/waits-for.ts';
import { ButtonLink, TextLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { AlarmForm } from '../alarm/AlarmForm.tsx';
import { useAboutChild } from '../child/ChildDetails.tsx';
import { OverrideNotices } from '../decision/OverrideNotices.tsx';
import { DeterminationNeeds } from '../determination/DeterminationNeeds.tsx';
import { GlassNotices } from '../glass/GlassNotices.tsx';
import { OwnOverview } from '../own/OwnOverview.tsx';
import { useOwnReader } from '../own/use-own-reader.ts';
import { PLACE_OF, topicAddress } from './addresses.ts';
import { EntryMarks } from './EntryMarks.tsx';
import { LastHeard } from './LastHeard.tsx';
import { nextSentence } from './next-step.ts';
import { PlannedDecision } from './PlannedDecision.tsx';
import { readsPart } from './reads-part.ts';
import { useSheet } from './sheet-context.tsx';

export function OverviewScreen() {
  const t = useText('dossier');
  const { sheet } = useSheet();
  const own = useOwnReader();
  if (own !== undefined) return <OwnOverview reader={own} />;
  const partial = readsPart(sheet);
  return (
    <>
      <TopicHeading>{t('topic.overview')}</TopicHeading>
      <GlassNotices sheet={sheet} />
      <OverrideNotices sheet={sheet} />
      <EntryMarks sheet={sheet} />
      {!partial && <Next sheet={sheet} />}
      {!partial && <DeterminationNeeds sheet={sheet} linked />}
      {!partial && <LastHeard sheet={sheet} />}
      <PlannedDecision sheet={sheet} />
      <AlarmForm />
      <WhoIsThis sheet={sheet} />
    </>
  );
}

function Next({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('dossier');
  const say = useSay();
  const step = sheet.waitsFor;
  const place = PLACE_OF[step];
  if (step === 'nothing' || place === undefined)
    return (
      <Notice tone="success" title={t('nextTitle')} level={3}>
        <p>{t('next.nothing')}</p>
      </Notice>
    );
  return (
    <Notice tone="info" title={`${t('nextTitle')}: ${say(WAITS_FOR[step])}`} level={3}>
      <p>{t(`next.${nextSentence(sheet)}`)}</p>
      <div>
        <ButtonLink to={topicAddress(sheet.dossierId, place)}>{t(`nextGo.${step}`)}</ButtonLink>
      </div>
    </Notice>
  );
}

/** What somebody needs to know at a glance; the rest is one press away. */
const AT_A_GLANCE: ReadonlySet<string> = new Set([
  'birthDate',
  'languages',
  'nationality',
  'accompaniedBy',
  'arrivedOn',
]);

function WhoIsThis({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('dossier');
  const about = useAboutChild(sheet).filter(({ key = '' }) => AT_A_GLANCE.has(key));
  return (
    <Panel title={t('whoTitle')} level={3}>
      <DescriptionList items={[...about, { term: t('reason'), description: <UserText>{sheet.reason}</UserText> }]} />
      <TextLink to={topicAddress(sheet.dossierId, 'child')}>{t('toChild')}</TextLink>
    </Panel>
  );
}
