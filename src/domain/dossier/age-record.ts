// What a dossier holds about an age in doubt, all of it side by side, and the two questions that follow from it: which age is
// used now, and what still keeps anybody from calling this person an adult. Pure; who may say what: age.ts and its sisters.
import { type Day, yearsBetween } from '../basics/day.ts';
import { addMonths } from '../clocks/civil-day.ts';

export const MAJORITY = 18;

type Said = { readonly birthDate?: Day | undefined; readonly youngest?: number | undefined; readonly saidOn: Day };
type Evidence = Said & { readonly evidenceId: string; readonly kind: string; readonly insteadOf?: string | undefined };
type Assessment = {
  readonly assessmentId: string;
  readonly assessedOn: Day;
  readonly authors: readonly { readonly name: string; readonly organisation: string; readonly discipline: string }[];
  readonly range?: { readonly youngest: number } | undefined;
  readonly reportGivenOn?: Day;
  readonly on: Day;
  readonly by: { readonly organisation: string };
};
type Conclusion = {
  readonly outcome: 'minor' | 'adult' | 'undecided';
  readonly answers: readonly { readonly evidenceId: string }[];
  readonly doubtsSeen: number;
};

/** An age in doubt, as far as these questions go. The whole record: age-held.ts. */
export type AgeKnown = {
  /** The date of birth as the child gave it, or as somebody corrected it. */
  readonly claimed: Day | undefined;
  readonly doubts: readonly { readonly challenges: readonly string[] }[];
  readonly evidence: readonly (Evidence & { readonly by: { readonly organisation: string } })[];
  readonly orders: readonly { readonly orderId: string }[];
  readonly assessments: readonly Assessment[];
  readonly conclusions: readonly Conclusion[];
};

/** Part of a year counts in whole months, rounded down: that makes nobody older. */
const bornAfter = (years: number, on: Day): Day => addMonths(on, -Math.floor(years * 12));

/** The youngest date of birth that goes with this; undefined where it says nothing of one. */
export const youngestBirth = ({ birthDate, youngest, saidOn }: Said): Day | undefined =>
  birthDate ?? (youngest === undefined ? undefined : bornAfter(youngest, saidOn));

const birthOfAssessment = ({ range, assessedOn }: Assessment): Day | undefined =>
  range && bornAfter(range.youngest, assessedOn);

/** What counts now: what the same organisation put in its place does not. */
export const standing = <One extends Evidence>({ evidence }: { readonly evidence: readonly One[] }): readonly One[] => {
  const replaced = new Set(evidence.map(({ insteadOf }) => insteadOf));
  return evidence.filter(({ evidenceId }) => !replaced.has(evidenceId));
};

const isMinorOn = (birth: Day | undefined, today: Day): boolean =>
  birth !== undefined && yearsBetween(birth, today) < MAJORITY;

/** Evidence that still points to a child. */
export const pointsToChild = (held: Pick<AgeKnown, 'evidence'>, today: Day): readonly Evidence[] =>
  standing(held).filter((each) => isMinorOn(youngestBirth(each), today));

/** Documents count as genuine until somebody challenges them with reasons. Norm: JGC 4/23 para. 4. */
export const isChallenged = ({ doubts }: Pick<AgeKnown, 'doubts'>, evidenceId: string): boolean =>
  doubts.some(({ challenges }) => challenges.includes(evidenceId));

const isAdult = ({ conclusions }: Pick<AgeKnown, 'conclusions'>): boolean => conclusions.at(-1)?.outcome === 'adult';

/** What was answered one by one when somebody was found to be an adult counts no more; all else does, for good. */
function counting(held: AgeKnown): readonly (Day | undefined)[] {
  const assessed = held.assessments.map(birthOfAssessment);
  if (!isAdult(held)) return [held.claimed, ...standing(held).map(youngestBirth), ...assessed];
  const answered = new Set(held.conclusions.at(-1)?.answers.map(({ evidenceId }) => evidenceId));
  const left = standing(held).filter(({ evidenceId }) => !answered.has(evidenceId));
  return [...left.map(youngestBirth), ...assessed];
}

/** The date of birth that is used: the youngest plausible one. Norm: JGC 3/22 para. 32(h). */
export const birthDateUsed = (held: AgeKnown): Day | undefined =>
  counting(held)
    .filter((birth) => birth !== undefined)
    .toSorted()
    .at(-1);

/** In doubt until somebody concluded otherwise; `undecided` leaves the doubt, and with it the child. */
export const isInDoubt = ({ doubts, conclusions }: Pick<AgeKnown, 'doubts' | 'conclusions'>): boolean | undefined => {
  const outcome = conclusions.at(-1);
  if (outcome === undefined || outcome.outcome === 'undecided') return doubts.length > 0 ? true : undefined;
  return doubts.length > outcome.doubtsSeen;
};
