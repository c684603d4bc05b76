// The whole answer of the core to one command: the dossier first, then every safeguard, then the receipt. Only adopting
// an adverse decision is ever stopped by a safeguard; for every other decision a gap becomes a task afterwards.
import { byOf } from './basics/actor.ts';
import { isMigrationAuthority } from './basics/jurisdiction.ts';
import { ok, type Result, refuse } from './basics/result.ts';
import type { DossierCommand, DossierEvent } from './dossier/commands.ts';
import type { Context } from './dossier/context.ts';
import { type DossierRefusal, decide } from './dossier/dossier.ts';
import { decisionById, plannedDecision } from './dossier/planned.ts';
import type { AnswerFinding, FindingAnswered, ReceiptIssued, Versions } from './dossier/receipt.ts';
import { isCountersigned } from './dossier/receipt.ts';
import type { DecisionHeld, Dossier, OpenFile } from './dossier/state.ts';
import { stoppedBy } from './dossier/stops/interim-measure.ts';
import { asDecided } from './letters/as-decided.ts';
import { type BuildingBlock, buildingBlockOf } from './letters/building-block.ts';
import { checkedMotivation } from './letters/check-motivation.ts';
import { obligationsOn } from './proof/obligations/obligations.ts';
import { assess, effectOf, safeguardOf } from './safeguards/assess.ts';
import { blocks, isAnswerable, openFindings } from './safeguards/blocking.ts';
import { appliedReadings, whyNotThisReading } from './safeguards/conflict-at-stake.ts';
import type { Rules } from './safeguards/rules.ts';
import type { Finding } from './safeguards/safeguard.ts';
import { situationOfDossier } from './situation/from-dossier.ts';
import { independently } from './situation/independent-facts.ts';
import type { Situation } from './situation/situation.ts';

/** What the whole core leans on: what a dossier asks for, and the rules of this moment. */
export type CoreContext = Context & {
  readonly rules: Rules;
  /** By which versions it is judged; a receipt keeps them. Computed outside: hashing is no business of the core. */
  readonly versions?: Versions;
  /** The whole dossier, where the one that is decided on leaves out what this person may not have. */
  readonly whole?: OpenFile;
};

/** What the safeguards say about one planned decision, and which of it is still open. */
export type Judged = {
  readonly situation: Situation;
  readonly findings: readonly Finding[];
  readonly stopping: readonly Finding[];
  readonly tasks: readonly Finding[];
  /** The safeguards to which an answer was given that still speaks to what is found. */
  readonly answered: ReadonlySet<string>;
};

export type CoreRefusal =
  | { readonly kind: 'dossier'; readonly refusal: DossierRefusal }
  | { readonly kind: 'safeguards'; readonly judged: Judged };

/** What judging leans on besides the dossier. */
export type JudgeContext = Pick<CoreContext, 'today' | 'jurisdiction' | 'rules'> & {
  /** The whole dossier, where the one that is judged leaves out what this reader may not have. */
  readonly whole?: OpenFile;
};

/** All findings on one decision of this dossier, as they stand today. */
export function judge(file: OpenFile, decision: DecisionHeld, context: JudgeContext): Judged {
  const seen = situationOfDossier(file, decision, context);
  const stopped = opensBehindTheWall(found(file, decision, context), decision, context);
  const situation = stopped ? { ...seen, facts: { ...seen.facts, open_behind_the_wall: true } } : seen;
  const findings = found(file, decision, context, situation);
  const answered = new Set(
    decision.answers
      .filter((answer) => stillSpeaks(answer, findings) && hasSecondPerson(answer, decision, situation.direction))
      .map(({ safeguard }) => safeguard),
  );
  return { situation, findings, answered, ...openFindings(situation.direction, findings, answered) };
}

/** What the safeguards find: the word of a migration authority can open a finding and never close one. */
function found(
  file: OpenFile,
  decision: DecisionHeld,
  context: JudgeContext,
  situation: Situation = situationOfDossier(file, decision, context),
): readonly Finding[] {
  const vouched = independently(file, context.jurisdiction, decision.plan.by.organisation);
  const vouchedFor = assess(situationOfDossier(vouched, decision, context), context.rules);
  return assess(situation, context.rules).map((finding, at) => moreOpen(finding, vouchedFor[at]));
}

/** Whether the whole dossier leaves something open that the part which is judged does not show. Norm: JGC 3/22 para. 17. */
function opensBehindTheWall(seen: readonly Finding[], { plan }: DecisionHeld, context: JudgeContext): boolean {
  const decision = context.whole && decisionById(context.whole, plan.decisionId);
  if (!context.whole || !decision) return false;
  return found(context.whole, decision, context).some((finding, at) => {
    const shown = seen[at];
    return shown !== undefined && openness(finding) > openness(shown);
  });
}

/** Against a child nobody answers alone; what helps or is urgent never waits for a second person. Requirement C3. */
const hasSecondPerson = (
  { safeguard }: FindingAnswered,
  decision: DecisionHeld,
  direction: Situation['direction'],
): boolean => direction !== 'adverse' || isCountersigned(decision, safeguard);

/** An answer speaks to what was found when it was given; once other facts lead there, it has to be given again. */
function stillSpeaks({ safeguard, about }: FindingAnswered, findings: readonly Finding[]): boolean {
  const now = findings.find((finding) => finding.safeguard === safeguard);
  if (!about || !now) return true;
  return about.outcome === now.outcome && sameFacts(about.because, now.because);
}

type Used = readonly { readonly fact: string; readonly value?: unknown }[];
const sameFacts = (one: Used, other: Used): boolean =>
  JSON.stringify(one.filter(movesOn)) === JSON.stringify(other.filter(movesOn));
/** What only counts the days that pass is nothing new. */
const movesOn = ({ fact }: Used[number]): boolean => !fact.endsWith('_days');

const openness = (finding: Finding): number => (blocks(finding) ? (isAnswerable(finding) ? 1 : 2) : 0);
const moreOpen = (one: Finding, other: Finding | undefined): Finding =>
  other !== undefined && openness(other) > openness(one) ? other : one;

/**
 * What others have to look at: a determination that was not made, or is departed from without word to anybody. A migration
 * authority puts it to them and does not explain it away itself. Norm: JGC 3/22 para. 14; requirement E2.
 */
const FOR_OTHERS: ReadonlySet<string> = new Set([
  'determination-made',
  'determination-panel-independent',
  'departure-from-determination-escalated',
]);

/** There, and where no override exists, a migration authority does not answer its own open question. */
const answersItself = (command: DossierCommand, { actor, jurisdiction, rules }: CoreContext): boolean => {
  if (command.type !== 'AnswerFinding' || !isMigrationAuthority(jurisdiction, actor.organisation)) return false;
  if (FOR_OTHERS.has(command.safeguard)) return true;
  const safeguard = safeguardOf(command.safeguard);
  return safeguard !== undefined && effectOf(safeguard, rules.standing) === 'forbids';
};

/** The findings on the decision that is being prepared, if any. */
export const judgePlanned = (file: OpenFile, context: JudgeContext): Judged | undefined => {
  const planned = plannedDecision(file);
  return planned && judge(file, planned, context);
};

/** The events that this command brings about, or why not: a refusal of the dossier, or the findings that stand in the way. */
export function decideWithSafeguards(
  command: DossierCommand,
  dossier: Dossier,
  context: CoreContext,
): Result<readonly DossierEvent[], CoreRefusal> {
  const decided = decide(command, dossier, context);
  if (!decided.ok) return refuse({ kind: 'dossier', refusal: decided.refusal });
  if (answersItself(command, context))
    return refuse({ kind: 'dossier', refusal: { code: 'answer-asks-independence' } });
  if (command.type === 'AnswerFinding' && dossier.state === 'open')
    return withWhatWasFound(command, decided.value, dossier.file, context);
  if (command.type === 'WriteMotivation' && dossier.state === 'open')
    return withWhatItRestsOn(decided.value, dossier.file, context);
  return command.type === 'AdoptDecision' && dossier.state === 'open'
    ? adopted(command.decisionId, decided.value, dossier.file, context)
    : ok(decided.value);
}

/** Adopted, with its receipt; unless a court or committee asked not to carry it out, or a safeguard stands in the way. */
function adopted(
  decisionId: string,
  events: readonly DossierEvent[],
  file: OpenFile,
  context: CoreContext,
): Result<readonly DossierEvent[], CoreRefusal> {
  const decision = decisionById(file, decisionId);
  if (!decision) return ok(events);
  if (stoppedBy(decision.plan, context.whole ?? file, context))
    return refuse({ kind: 'dossier', refusal: { code: 'stopped-by-interim-measure' } });
  const judged = judge(file, decision, context);
  if (judged.stopping.length > 0) return refuse({ kind: 'safeguards', judged });
  const { actor, versions, today } = context;
  const found = foundOn(file, decision, judged, context);
  return ok([
    ...events,
    { type: 'ReceiptIssued', on: today, by: byOf(actor), ...found, ...(versions && { versions }) },
  ]);
}

/** Keeps beside an answer what the finding said: without that nobody could tell later what was answered. */
function withWhatWasFound(
  { decisionId, safeguard, appliedReading }: AnswerFinding,
  events: readonly DossierEvent[],
  file: OpenFile,
  context: CoreContext,
): Result<readonly DossierEvent[], CoreRefusal> {
  const decision = decisionById(file, decisionId);
  const finding = decision && judge(file, decision, context).findings.find((each) => each.safeguard === safeguard);
  if (!finding) return refuse({ kind: 'dossier', refusal: { code: 'answer-to-no-safeguard' } });
  const unread = appliedReading && whyNotThisReading(safeguard, appliedReading);
  if (unread) return refuse({ kind: 'dossier', refusal: { code: unread } });
  const { outcome } = finding;
  const because = finding.because.map(({ fact, value }) => ({ fact, value }));
  return ok(
    events.map((event) => (event.type === 'FindingAnswered' ? { ...event, about: { outcome, because } } : event)),
  );
}

/** The building block of one decision: as the dossier is now, or as it was when it was adopted. */
export function blockOf(
  file: OpenFile,
  decisionId: string,
  context: JudgeContext,
): { readonly file: OpenFile; readonly decision: DecisionHeld; readonly block: BuildingBlock } | undefined {
  const decided = asDecided(file, decisionId);
  if (!decided) return undefined;
  const { receipt } = decided.decision;
  const findings = receipt?.findings ?? judge(file, decided.decision, context).findings;
  return { ...decided, block: buildingBlockOf({ ...decided, findings }) };
}

/** A motivation rests on what is in the dossier: a link that leads nowhere is refused. */
function withWhatItRestsOn(
  events: readonly DossierEvent[],
  file: OpenFile,
  context: CoreContext,
): Result<readonly DossierEvent[], CoreRefusal> {
  const checked: DossierEvent[] = [];
  for (const event of events) {
    if (event.type !== 'MotivationWritten') continue;
    const found = blockOf(file, event.decisionId, context);
    if (!found) return refuse({ kind: 'dossier', refusal: { code: 'motivation-no-decision' } });
    const result = checkedMotivation(event, found.block, found.file);
    if (!result.ok) return refuse({ kind: 'dossier', refusal: result.refusal });
    checked.push(result.value);
  }
  return ok(checked);
}

/** What a receipt keeps of what was known and found. The same dossier, day and rules give the same, also years later. */
export const foundOn = (
  file: OpenFile,
  decision: DecisionHeld,
  { situation, findings, tasks, answered }: Judged,
  { today, rules: { standing, parameters } }: JudgeContext,
): Omit<ReceiptIssued, 'type' | 'on' | 'by' | 'versions'> => ({
  decisionId: decision.plan.decisionId,
  measure: situation.measure,
  direction: situation.direction,
  findings: findings.map(({ safeguard, norms, effect, mandate, outcome, because, missing, otherReading }) => ({
    safeguard,
    norms: [...norms],
    effect,
    mandate,
    outcome,
    because: because.map(({ fact, value }) => ({ fact, value })),
    missing: [...missing],
    ...(otherReading && { otherReading: { ...otherReading } }),
  })),
  answered: decision.answers.map(({ safeguard }) => safeguard),
  ...(decision.countersigned.length > 0 && {
    countersigned: decision.countersigned.map(({ safeguard, by }) => ({ safeguard, by })),
  }),
  tasks: tasks.map(({ safeguard }) => safeguard),
  facts: { ...situation.facts },
  conflicts: appliedReadings(
    findings,
    decision.answers.filter(({ safeguard }) => answered.has(safeguard)),
  ),
  obligations: [...obligationsOn({ file, decision, findings, answered, today })],
  rules: { standing: { ...standing }, parameters: { ...parameters } },
});
