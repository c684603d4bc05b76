// Makes a situation out of a dossier and one planned decision: the same facts by which published decisions are judged.
// What was never recorded stays unknown. A fact that people dispute, or marked as unknown, is not known.
import type { Day } from '../basics/day.ts';
import { yearsBetween } from '../basics/day.ts';
import { defined } from '../basics/defined.ts';
import { isMigrationAuthority, type Jurisdiction } from '../basics/jurisdiction.ts';
import { directionOf, measureOf } from '../dossier/decision-kinds.ts';
import type { FactRecorded } from '../dossier/facts.ts';
import type { Child } from '../dossier/opening.ts';
import type { DecisionHeld, OpenFile } from '../dossier/state.ts';
import type { Facts, Situation } from './situation.ts';

type Loose = { [Key in keyof Facts]: Facts[Key] | undefined };

const DAY_MS = 86_400_000;
const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
const threeValued = (answer: 'yes' | 'no' | 'unknown'): boolean | undefined =>
  answer === 'unknown' ? undefined : answer === 'yes';
/** A record proves that it happened; no record proves nothing, except where the dossier is the place to look. */
const ifRecorded = (records: readonly unknown[]): true | undefined => (records.length > 0 ? true : undefined);

/** The facts and the measure that the safeguards look at. `today`: ages and lengths of stay are counted to it. */
export function situationOfDossier(
  file: OpenFile,
  decision: DecisionHeld,
  { today, jurisdiction }: { readonly today: Day; readonly jurisdiction: Jurisdiction },
): Situation {
  const found: Loose = {
    ...recordedFacts(file),
    ...childFacts(file, today),
    ...protectionFacts(file),
    ...hearingFacts(file),
    ...assessmentFacts(file, today, jurisdiction),
    ...stepFacts(file),
    ...planFacts(decision),
  };
  return {
    measure: measureOf(decision.plan),
    direction: directionOf(decision.plan),
    facts: defined(found) as Facts,
  };
}

const recordedFacts = ({ facts }: OpenFile): Loose =>
  Object.fromEntries([...facts].map(([key, records]) => [key, agreedValue(records)])) as Loose;

/** One value where everybody who spoke says the same; a dispute leaves the fact unknown. */
const agreedValue = (records: readonly FactRecorded[]): unknown => {
  const certain = records.filter(({ certainty }) => certainty !== 'unknown');
  if (certain.some(({ certainty }) => certainty === 'disputed')) return undefined;
  return new Set(certain.map(({ value }) => JSON.stringify(value))).size === 1 ? certain[0]?.value : undefined;
};

const COMPANY: Readonly<Record<Child['accompaniedBy'], string | undefined>> = {
  parents: 'parents',
  mother: 'mother',
  father: 'father',
  'other-carer': 'carer',
  relative: 'relative',
  alone: undefined,
  unknown: undefined,
};

function childFacts({ child }: OpenFile, today: Day): Loose {
  const { birthDate, arrivedOn, ageDisputed, bornHere } = child;
  const age = birthDate && yearsBetween(birthDate, today);
  const since = bornHere ? birthDate : arrivedOn;
  return {
    ...companyFacts(child),
    child_age_years: age === undefined ? undefined : [age],
    child_age_at_arrival: birthDate && arrivedOn && [Math.max(0, yearsBetween(birthDate, arrivedOn))],
    // Whoever claims to be a child is treated as one: an open dossier is such a claim.
    claimed_minor: age === undefined || age < 18 || ageDisputed ? true : undefined,
    minority_disputed: ageDisputed,
    born_in_country: bornHere,
    years_in_country: since && Math.max(0, yearsBetween(since, today)),
  };
}

const companyFacts = ({ accompaniedBy, nationalityStanding, isNationalOfHost }: Child): Loose => ({
  unaccompanied: accompaniedBy === 'unknown' ? undefined : accompaniedBy === 'alone',
  accompanied_by: COMPANY[accompaniedBy],
  stateless: nationalityStanding === 'unknown' ? undefined : nationalityStanding === 'stateless',
  child_nationality_of_host: isNationalOfHost,
});

function protectionFacts({ protectors, hearings }: OpenFile): Loose {
  const now = protectors.filter(({ endedOn }) => !endedOn);
  const guardians = now.filter(({ kind }) => kind === 'guardian' || kind === 'temporary-guardian');
  const first = hearings.map(({ heardOn }) => heardOn).toSorted()[0];
  return {
    // The dossier is the place where protectors stand: nobody there means nobody.
    guardian_appointed: guardians.length > 0,
    legal_representative: now.some(({ kind }) => kind === 'lawyer'),
    guardian_appointed_before_interview:
      first === undefined || guardians.length === 0
        ? undefined
        : guardians.some(({ appointedOn }) => appointedOn <= first),
  };
}

function hearingFacts({ information, hearingOffers, hearings, declined, weighing }: OpenFile): Loose {
  const last = hearings.at(-1);
  const spoke = hearings.length > 0;
  const offered = spoke || hearingOffers.length > 0;
  return {
    child_informed: information.length > 0,
    information_in_language_understood: information.some(({ understood }) => understood === 'yes') || undefined,
    child_hearing_offered: offered && (spoke || declined.length > 0 ? true : undefined),
    // An offer that nobody answered yet is no hearing and no refusal by the child.
    child_heard: spoke,
    interpreter: last && last.interpreter !== 'not-needed' ? last.interpreter === 'present' : undefined,
    child_opposes_measure: last && last.opposesMeasure !== 'not-said' ? last.opposesMeasure === 'yes' : undefined,
    child_views_weighed: spoke && weighing ? true : undefined,
  };
}

function assessmentFacts({ assessment, elements }: OpenFile, today: Day, jurisdiction: Jurisdiction): Loose {
  if (!assessment)
    return { best_interests_assessed: false, individual_examination: elements.size > 0 ? undefined : false };
  const { authors, on } = assessment;
  return {
    best_interests_assessed: true,
    best_interests_mentioned_only_formally: false,
    individual_examination: true,
    assessment_by_migration_authority: authors.some(({ organisation }) =>
      isMigrationAuthority(jurisdiction, organisation),
    ),
    assessment_disciplines: new Set(authors.map(({ discipline }) => discipline.toLowerCase())).size,
    assessment_age_days: daysBetween(on, today),
  };
}

function stepFacts({ sealed, otherInterests, weighing }: OpenFile): Loose {
  const weights = weighing?.weights ?? [];
  const counted = (kind: string): boolean =>
    weights.some(({ interestId, weight }) => weight !== 'not-counted' && kindOf(interestId) === kind);
  const kindOf = (interestId: string) => otherInterests.find((each) => each.interestId === interestId)?.kind;
  const decisive = weights.some(
    ({ interestId, weight }) => weight === 'decisive' && kindOf(interestId) === 'generalMigrationControl',
  );
  return {
    interests_sealed: sealed !== undefined,
    interests_sealed_before_other_interests: otherInterests.length > 0 ? sealed !== undefined : undefined,
    weighing_recorded: weighing !== undefined,
    migration_control_decisive: weighing && decisive,
    parent_conduct_was_reason: weighing && counted('parentConduct'),
    departs_from_interests: weighing?.departsFromInterests,
    departure_reasons_given: weighing?.departsFromInterests ? weighing.departureReasons !== undefined : undefined,
  };
}

const planFacts = ({ plan, explanationPlanned, explained }: DecisionHeld): Loose => ({
  separation_from_parent: threeValued(plan.separates),
  reason_for_separation: plan.separationReason,
  detention: threeValued(plan.takesLiberty),
  destination: plan.destination,
  remedy_suspensive: threeValued(plan.remedySuspensive),
  explanation_planned: ifRecorded([explanationPlanned, explained].filter((each) => each !== undefined)) ?? false,
});
