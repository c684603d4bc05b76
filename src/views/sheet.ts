// The sheet: one dossier as somebody who may read it sees it now, with the findings on every decision in it and what this
// person may do. The web shows it and never works out rights itself.
import { z } from 'zod';
import { By } from '../domain/basics/actor.ts';
import { Day, yearsBetween } from '../domain/basics/day.ts';
import { defined } from '../domain/basics/defined.ts';
import { FamilyId } from '../domain/basics/ids.ts';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import type { Shown } from '../domain/basics/shown.ts';
import type { RunningLimit } from '../domain/clocks/running-limit.ts';
import { ACTS_FOR, type ActsFor } from '../domain/dossier/acts-for.ts';
import { AlarmRaised } from '../domain/dossier/alarm.ts';
import { AssessmentSigned } from '../domain/dossier/assessment.ts';
import { DecisionAdopted, DecisionPlanned, DecisionWithdrawn } from '../domain/dossier/decision.ts';
import { DECISION_KINDS, directionOf, measureOf } from '../domain/dossier/decision-kinds.ts';
import { ELEMENT_KEYS, Element } from '../domain/dossier/elements.ts';
import { DecisionExplained, ExplanationPlanned } from '../domain/dossier/explanation.ts';
import { FactRecorded } from '../domain/dossier/facts.ts';
import { ChildHeard, HearingDeclined, HearingOffered } from '../domain/dossier/hearing.ts';
import { HearingFeedbackGiven, HearingPrepared } from '../domain/dossier/hearing-around.ts';
import { ChildInformed } from '../domain/dossier/information.ts';
import { InterestsSealed, OtherInterestNamed } from '../domain/dossier/interests.ts';
import { Involvement } from '../domain/dossier/involvements.ts';
import { Child, PLACES } from '../domain/dossier/opening.ts';
import { ProtectorAppointed } from '../domain/dossier/protectors.ts';
import { REASON_KINDS } from '../domain/dossier/reasons.ts';
import { AnswerCountersigned, FindingAnswered, KeptConflict, Versions } from '../domain/dossier/receipt.ts';
import type { DecisionHeld, OpenFile } from '../domain/dossier/state.ts';
import { stoppedBy } from '../domain/dossier/stops/interim-measure.ts';
import { DecisionSetAside, isSetAside } from '../domain/dossier/stops/set-aside.ts';
import { InterestsWeighed } from '../domain/dossier/weighing.ts';
import { obligationsOfReceipt, obligationsOn } from '../domain/proof/obligations/obligations.ts';
import type { RouteStanding } from '../domain/routes/route.ts';
import { appliedReadings } from '../domain/safeguards/conflict-at-stake.ts';
import type { Finding } from '../domain/safeguards/safeguard.ts';
import { heardAlone } from '../domain/situation/facts-of-determination.ts';
import { DIRECTIONS, MEASURES } from '../domain/situation/situation.ts';
import { AgeView, ageView } from './age.ts';
import { ChildSideView, childSideView } from './child-side.ts';
import { DeterminationNeedView, DeterminationView, determinationNeeds, determinationViews } from './determination.ts';
import { EntryMark, entryMarks } from './entry-marks.ts';
import { FindingView } from './finding.ts';
import { GlassView, glassView } from './glass.ts';
import { InterimView, interimViews } from './interim.ts';
import { LimitView } from './limit.ts';
import { LivingView, livingView } from './living.ts';
import { ObligationView } from './obligation.ts';
import { ProcedureView, procedureViews } from './procedure.ts';
import { CaseloadView, caseloadViews, MeasureView, measureViews, ReferralView, referralViews } from './protection.ts';
import { QuestionView, questionViews } from './question.ts';
import { GrowingUpView, growingUpView, RouteView, routeViews } from './route.ts';
import { WAITS_FOR_IDS, waitsFor } from './waits-for.ts';

const Words = z.object({ nl: z.string(), en: z.string() });

/** A text that is nearly that of other children; references only of dossiers that the reader's organisation works on. */
const AlikeView = z.object({
  kind: z.enum(REASON_KINDS),
  decisionId: z.uuid().optional(),
  others: z.number().int(),
  references: z.array(z.string()),
});

export const DecisionView = z.object({
  plan: DecisionPlanned,
  name: Words,
  measure: z.enum(MEASURES),
  direction: z.enum(DIRECTIONS),
  /** `set-aside`: adopted once, and no longer in force. Annulled in part: still adopted. */
  status: z.enum(['planned', 'adopted', 'withdrawn', 'set-aside']),
  /** Live while planned; as they stood at adoption afterwards. */
  findings: z.array(FindingView),
  /** The safeguards that stand in the way of adoption now. */
  stopping: z.array(z.string()),
  /** Gaps that delay nothing: tasks afterwards. */
  tasks: z.array(z.string()),
  answers: z.array(FindingAnswered),
  /** The second person behind an answer. */
  countersigned: z.array(AnswerCountersigned),
  /** Where norms lead elsewhere for this decision: the reading that is or was applied. */
  conflicts: z.array(KeptConflict),
  /** The eighteen proof obligations: live while planned; as kept afterwards, with what came after. */
  obligations: z.array(ObligationView),
  /** By which rules it was judged when it was adopted. */
  versions: Versions.optional(),
  explanationPlanned: ExplanationPlanned.optional(),
  adopted: DecisionAdopted.optional(),
  withdrawn: DecisionWithdrawn.optional(),
  setAside: DecisionSetAside.optional(),
  /** The measure of a court or committee that forbids to carry it out now. */
  stoppedBy: z.uuid().optional(),
  explained: DecisionExplained.optional(),
  /** Texts that carry this decision and are nearly those of other children. */
  alike: z.array(AlikeView).optional(),
});
export type DecisionView = Shown<z.infer<typeof DecisionView>>;

export const Sheet = z.object({
  dossierId: z.uuid(),
  /** Send it along as expectedVersion with a command. */
  version: z.number().int(),
  reference: z.string(),
  familyId: FamilyId.optional(),
  openedOn: Day,
  openedBy: By,
  place: z.enum(PLACES),
  reason: z.string(),
  child: Child.extend({ age: z.number().int().optional() }),
  involved: z.array(z.object({ id: z.string(), name: Words })),
  /** Who is on this dossier: organisations and persons, in which capacity, on which ground, from when to when. */
  involvements: z.array(Involvement),
  protectors: z.array(ProtectorAppointed.extend({ endedOn: Day.optional() })),
  caseloads: z.array(CaseloadView),
  referrals: z.array(ReferralView),
  /** Raised by whoever stands beside the child, the last first. */
  alarms: z.array(AlarmRaised.extend({ receivedOn: Day.optional() })),
  /** Openings in danger by organisations that are not on the dossier. */
  glass: z.array(GlassView),
  measures: z.array(MeasureView),
  determinations: z.array(DeterminationView),
  /** Per decision that is being prepared: why it needs a determination, and which one answers it. */
  determinationNeeds: z.array(DeterminationNeedView),
  information: z.array(ChildInformed),
  hearingOffers: z.array(HearingOffered),
  hearings: z.array(ChildHeard),
  /** Talks that are prepared with the child, in the order in which they were recorded. */
  preparations: z.array(HearingPrepared),
  /** What the child was told of what was done with its words. */
  hearingFeedback: z.array(HearingFeedbackGiven),
  /** Days on which a child who is alone was heard with no guardian or lawyer, and not again with one. */
  heardAlone: z.array(Day),
  declined: z.array(HearingDeclined),
  /** The last word of each organisation on each fact; where they differ, the fact is disputed and counts as not known. */
  facts: z.array(FactRecorded),
  /** One entry for each key of the assessment, in the order of the form. */
  elements: z.array(z.object({ key: z.enum(ELEMENT_KEYS), element: Element.extend({ on: Day }).optional() })),
  assessment: AssessmentSigned.optional(),
  sealed: InterestsSealed.optional(),
  otherInterests: z.array(OtherInterestNamed),
  weighing: InterestsWeighed.optional(),
  decisions: z.array(DecisionView),
  waitsFor: z.enum(WAITS_FOR_IDS),
  /** Time limits on this dossier, the first to warn for on top. */
  limits: z.array(LimitView),
  /** What organisations on this dossier asked each other, the last first. */
  questions: z.array(QuestionView),
  /** What courts and committees asked not to carry out, the last first. */
  interims: z.array(InterimView),
  /** Procedures of the child and of its parents, in the order in which they were recorded. */
  procedures: z.array(ProcedureView),
  /** Every route to a secure status, in the order of the country's data. */
  routes: z.array(RouteView),
  growingUp: GrowingUpView,
  /** What was written in steps 1 and 3 and is nearly what was written for other children. */
  alike: z.array(AlikeView),
  age: AgeView,
  living: LivingView,
  childSide: ChildSideView,
  /** Entries that were put right, or that may not be used now. */
  marks: z.array(EntryMark),
  /** Kinds of decision that this person's organisation takes. */
  takesDecisions: z.array(z.string()),
  /** For whom this reader acts, where it is a lawyer. */
  actsFor: z.enum(ACTS_FOR).optional(),
  /** Types of command that this person may give here. */
  mayGive: z.array(z.string()),
  /** Whether this person may take along the proof with its whole chain. */
  takesProof: z.boolean(),
});
export type Sheet = Shown<z.infer<typeof Sheet>>;

export type SheetInput = {
  readonly dossierId: string;
  readonly version: number;
  readonly reference: string;
  readonly file: OpenFile;
  readonly today: Day;
  readonly jurisdiction: Jurisdiction;
  readonly involved: Sheet['involved'];
  readonly mayGive: readonly string[];
  readonly takesDecisions: readonly string[];
  readonly actsFor?: ActsFor;
  readonly limits: readonly RunningLimit[];
  readonly routes: readonly RouteStanding[];
  /** Whether the places where the child lives stay out: for migration authorities, and unless said otherwise. */
  readonly placesHidden?: boolean;
  /** Whether this person may take a whole chain along. */
  readonly takesProof?: boolean;
  /** The findings on a decision that is still being prepared. */
  readonly alike: readonly Shown<z.infer<typeof AlikeView>>[];
  readonly judge: (decision: DecisionHeld) => {
    readonly findings: readonly Finding[];
    readonly stopping: readonly Finding[];
    readonly tasks: readonly Finding[];
    readonly answered: ReadonlySet<string>;
  };
};

/** Pure: the dossier and today in, the sheet out. */
export function sheetOf(input: SheetInput): Sheet {
  const { file, today } = input;
  const { child } = file;
  return {
    dossierId: input.dossierId,
    version: input.version,
    reference: input.reference,
    ...(file.familyId && { familyId: file.familyId }),
    openedOn: file.opened.on,
    openedBy: file.opened.by,
    place: file.opened.place,
    reason: file.opened.reason,
    child: { ...child, ...(child.birthDate && { age: yearsBetween(child.birthDate, today) }) },
    involved: input.involved,
    involvements: file.involvements,
    protectors: file.protectors,
    caseloads: caseloadViews(file),
    referrals: referralViews(file),
    alarms: alarmViews(file),
    glass: file.glass.map(glassView),
    measures: measureViews(file, today),
    determinations: determinationViews(file, today),
    determinationNeeds: determinationNeeds(file, { today, jurisdiction: input.jurisdiction }),
    information: file.information,
    hearingOffers: file.hearingOffers,
    hearings: file.hearings,
    preparations: file.preparations,
    hearingFeedback: file.hearingFeedback,
    heardAlone: file.child.accompaniedBy === 'alone' ? [...heardAlone(file)] : [],
    declined: file.declined,
    facts: [...file.facts.values()].flat(),
    elements: ELEMENT_KEYS.map((key) => {
      const element = file.elements.get(key);
      return { key, ...(element && { element }) };
    }),
    ...(file.assessment && { assessment: file.assessment }),
    ...(file.sealed && { sealed: file.sealed }),
    otherInterests: file.otherInterests,
    ...(file.weighing && { weighing: file.weighing }),
    decisions: file.decisions.map((decision) => decisionView(decision, input)),
    waitsFor: waitsFor(file),
    limits: input.limits,
    questions: questionViews(file, today),
    interims: interimViews(file, input),
    procedures: procedureViews(file),
    routes: routeViews(input.routes, file),
    growingUp: growingUpView(file),
    alike: input.alike.filter(({ decisionId }) => decisionId === undefined),
    age: ageView(file, today),
    childSide: childSideView(file),
    marks: entryMarks(file),
    living: livingView(file, today, input.placesHidden ?? true),
    takesDecisions: [...input.takesDecisions],
    ...(input.actsFor && { actsFor: input.actsFor }),
    mayGive: [...input.mayGive],
    takesProof: (input.takesProof ?? true) && !(input.placesHidden ?? true),
  };
}

/** With the day on which child protection said that it received it. */
const alarmViews = ({ alarms, referrals }: OpenFile): Sheet['alarms'] =>
  alarms
    .map((alarm) => {
      const { confirmed } = referrals.find(({ referred }) => referred.referralId === alarm.alarmId) ?? {};
      return { ...alarm, ...(confirmed && { receivedOn: confirmed.receivedOn }) };
    })
    .toReversed();

const statusOf = ({ adopted, withdrawn, setAside }: DecisionHeld): DecisionView['status'] => {
  if (withdrawn) return 'withdrawn';
  if (isSetAside({ setAside })) return 'set-aside';
  return adopted ? 'adopted' : 'planned';
};

const ids = (findings: readonly Finding[]): string[] => findings.map(({ safeguard }) => safeguard);

/** Live while it is being prepared; afterwards as the receipt kept them. */
function findingsOn(decision: DecisionHeld, { judge, file, today }: SheetInput) {
  const status = statusOf(decision);
  const { receipt } = decision;
  if (status !== 'planned') {
    const { findings = [], tasks = [], conflicts = [], versions } = receipt ?? {};
    const obligations = obligationsOfReceipt(file, decision, today);
    return { findings, stopping: [], tasks, conflicts, obligations, versions };
  }
  const { findings, stopping, tasks, answered } = judge(decision);
  const speaking = decision.answers.filter(({ safeguard }) => answered.has(safeguard));
  return {
    findings,
    stopping: ids(stopping),
    tasks: ids(tasks),
    conflicts: appliedReadings(findings, speaking),
    obligations: obligationsOn({ file, decision, findings, answered, today }),
  };
}

/** What carries the decision: its own texts, and as long as it is planned also the weighing. */
const alikeOn = (decision: DecisionHeld, alike: SheetInput['alike']): DecisionView['alike'] =>
  alike.filter(
    ({ decisionId, kind }) =>
      decisionId === decision.plan.decisionId || (kind === 'departure-reasons' && statusOf(decision) === 'planned'),
  );

function decisionView(decision: DecisionHeld, input: SheetInput): DecisionView {
  const { plan, answers, countersigned, adopted, withdrawn, setAside, explained, explanationPlanned } = decision;
  return defined({
    plan,
    name: DECISION_KINDS[plan.kind].name,
    measure: measureOf(plan),
    direction: directionOf(plan),
    status: statusOf(decision),
    ...findingsOn(decision, input),
    answers,
    countersigned,
    explanationPlanned,
    adopted,
    withdrawn,
    setAside,
    stoppedBy: stoppedBy(plan, input.file, input)?.recorded.interimId,
    explained,
    alike: alikeOn(decision, input.alike),
  });
}
