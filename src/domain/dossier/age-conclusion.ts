// What somebody who decides concludes about an age in doubt. “Child” closes the doubt. “Adult” waits for a decision that every
// safeguard saw, for an assessment by others that leaves no doubt, and for an answer to each sign of a child. Refusing a test
// never makes an adult.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { type Day, yearsBetween } from '../basics/day.ts';
import { isMigrationAuthority } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Page, Paragraph } from '../basics/text.ts';
import { namesAuthority } from './age-assessment.ts';
import { type AgeKnown, isChallenged, MAJORITY, pointsToChild, standing, youngestBirth } from './age-record.ts';
import { type Context, Given } from './context.ts';
import type { DecisionKind } from './decision-kinds.ts';
import { isStockPhrase } from './stock-phrases.ts';

export const AGE_OUTCOMES = ['minor', 'adult', 'undecided'] as const;

const Conclusion = z.object({
  outcome: z.enum(AGE_OUTCOMES),
  reasons: Page.describe('Why, for this person: what weighed, and what the doubt was worth.'),
  answers: z
    .array(z.object({ evidenceId: z.uuid(), answer: Paragraph }))
    .max(50)
    .default([])
    .describe('For each piece of evidence that points to a child: why it does not convince.'),
  remedyTold: Line.describe('Which objection or appeal is open, and who told the child.'),
});
export const ConcludeAge = Conclusion.extend({ type: z.literal('ConcludeAge') });
export type ConcludeAge = z.infer<typeof ConcludeAge>;
export const AgeConcluded = Given.extend({
  type: z.literal('AgeConcluded'),
  ...Conclusion.shape,
  doubtsSeen: z.number().int().describe('How many doubts had been raised: a later one is a new doubt.'),
});
export type AgeConcluded = z.infer<typeof AgeConcluded>;

export type AgeConclusionRefusal = {
  readonly code:
    | 'age-not-in-doubt'
    | 'age-conclusion-stock-phrase'
    | 'age-concluded-by-assessor'
    | 'adult-without-decision'
    | 'adult-without-assessment'
    | 'adult-report-not-given'
    | 'adult-in-doubt'
    | 'adult-evidence-unanswered';
};

type Decided = { readonly plan: { readonly kind: DecisionKind }; readonly adopted?: { readonly on: Day } };
type Held = { readonly age: AgeKnown; readonly decisions: readonly Decided[] };

/** Refuses: whoever assessed, stock phrases, and “adult” as long as anything is open. Norm: APR 25(2), JGC 3/22 para. 32(h). */
export function concludeAge(
  command: ConcludeAge,
  file: Held,
  context: Context,
): Result<AgeConcluded[], AgeConclusionRefusal> {
  const { age } = file;
  const { type: _, ...conclusion } = command;
  // That somebody is a child can always be said; anything else needs a doubt that was stated.
  if (age.doubts.length === 0 && command.outcome !== 'minor') return refuse({ code: 'age-not-in-doubt' });
  if ([conclusion.reasons, ...conclusion.answers.map(({ answer }) => answer)].some(isStockPhrase))
    return refuse({ code: 'age-conclusion-stock-phrase' });
  if (hasAssessed(age, context)) return refuse({ code: 'age-concluded-by-assessor' });
  const bar = conclusion.outcome === 'adult' ? notAnAdultYet(file, conclusion, context) : undefined;
  if (bar) return refuse({ code: bar });
  const { today, actor } = context;
  return ok([{ type: 'AgeConcluded', on: today, by: byOf(actor), ...conclusion, doubtsSeen: age.doubts.length }]);
}

/** Whether this person, or the organisation, took part in an assessment of the age. */
const hasAssessed = ({ assessments }: AgeKnown, { actor, jurisdiction }: Context): boolean => {
  const names = jurisdiction.organisations.find(({ id }) => id === actor.organisation)?.name;
  const own = [actor.organisation, names?.nl, names?.en].map((name) => name?.toLowerCase());
  return assessments
    .flatMap(({ authors }) => authors)
    .some(
      ({ name, organisation }) =>
        name.toLowerCase() === actor.name.toLowerCase() || own.includes(organisation.toLowerCase()),
    );
};

const DISCIPLINES = 2;

/**
 * Assessed by people none of whom works for a migration authority, from at least two disciplines, and recorded by somebody who
 * does not either: names that an authority typed in vouch for nothing.
 */
const isSound = ({ authors, by }: AgeKnown['assessments'][number], { jurisdiction }: Context): boolean =>
  !isMigrationAuthority(jurisdiction, by.organisation) &&
  !authors.some(({ organisation }) => namesAuthority(organisation, jurisdiction)) &&
  new Set(authors.map(({ name }) => name.toLowerCase())).size >= DISCIPLINES &&
  new Set(authors.map(({ discipline }) => discipline.toLowerCase())).size >= DISCIPLINES;

/** A range that reaches below eighteen, no range at all, or a paper that nobody challenged and that says “child”. */
function leavesDoubt(age: AgeKnown, today: Day): boolean {
  const genuine = standing(age).filter(({ kind, evidenceId }) => kind === 'document' && !isChallenged(age, evidenceId));
  const births = genuine.map(youngestBirth);
  return (
    age.assessments.some(({ range }) => range === undefined || range.youngest < MAJORITY) ||
    births.some((birth) => birth !== undefined && yearsBetween(birth, today) < MAJORITY)
  );
}

function notAnAdultYet(
  { age, decisions }: Held,
  { answers }: Pick<ConcludeAge, 'answers'>,
  context: Context,
): AgeConclusionRefusal['code'] | undefined {
  const sound = age.assessments.filter((assessed) => isSound(assessed, context));
  if (sound.length === 0) return 'adult-without-assessment';
  if (leavesDoubt(age, context.today)) return 'adult-in-doubt';
  if (age.assessments.some(({ reportGivenOn }) => reportGivenOn === undefined)) return 'adult-report-not-given';
  const answered = new Set(answers.map(({ evidenceId }) => evidenceId));
  if (pointsToChild(age, context.today).some(({ evidenceId }) => !answered.has(evidenceId)))
    return 'adult-evidence-unanswered';
  // To call somebody an adult works against the child that this person may be: the safeguards look at it first.
  const last =
    age.assessments
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? context.today;
  // A decision from before the last assessment was on record never looked at it.
  const decided = decisions.some(
    ({ plan, adopted }) => plan.kind === 'age-determination' && adopted !== undefined && adopted.on >= last,
  );
  return decided ? undefined : 'adult-without-decision';
}
