// Makes a situation out of a dossier and one planned decision: the same facts by which published decisions are judged.
// What was never recorded stays unknown. A fact that people dispute, or marked as unknown, is not known.
import type { Day } from '../basics/day.ts';
import { daysBetween, yearsBetween } from '../basics/day.ts';
import { defined } from '../basics/defined.ts';
import { isMigrationAuthority, type Jurisdiction } from '../basics/jurisdiction.ts';
import type { DecisionKind } from '../dossier/decision-kinds.ts';
import { directionOf, isAboutParent, libertyOf, measureOf, separationOf } from '../dossier/decision-kinds.ts';
import type { Scenario } from '../dossier/elements.ts';
import type { FactRecorded } from '../dossier/facts.ts';
import type { Child } from '../dossier/opening.ts';
import type { ProtectorHeld } from '../dossier/protectors.ts';
import { restrictedVersions } from '../dossier/rights/restriction.ts';
import type { DecisionHeld, OpenFile } from '../dossier/state.ts';
import { routesFor } from '../routes/route.ts';
import { ageFacts } from './facts-of-age.ts';
import { determinationFacts, measureFacts, protectorFacts } from './facts-of-determination.ts';
import { livingFacts, moveFacts } from './facts-of-living.ts';
import { growingUpFacts, routeFacts } from './facts-of-routes.ts';
import { trainingFacts } from './facts-of-training.ts';
import type { Facts, Situation } from './situation.ts';

type Loose = { [Key in keyof Facts]: Facts[Key] | undefined };

const threeValued = (answer: 'yes' | 'no' | 'unknown'): boolean | undefined =>
  answer === 'unknown' ? undefined : answer === 'yes';

type Moment = { readonly today: Day; readonly jurisdiction: Jurisdiction };

/** What the dossier tells whatever is decided. */
export function factsOfDossier(file: OpenFile, { today, jurisdiction }: Moment): Facts {
  const found: Loose = {
    ...recordedFacts(file),
    ...childFacts(file, today),
    ...protectionFacts(file),
    ...protectorFacts(file),
    ...measureFacts(file, { today }),
    ...hearingFacts(file),
    ...assessmentFacts(file, today, jurisdiction),
    entries_under_restriction: restrictedVersions(file.rights).size,
    ...growingUpFacts(file),
    ...ageFacts(file, today),
    ...livingFacts(file, today),
  };
  return defined(found) as Facts;
}

/** The facts and the measure that the safeguards look at. `today`: ages and lengths of stay are counted to it. */
export function situationOfDossier(file: OpenFile, decision: DecisionHeld, moment: Moment): Situation {
  const { plan } = decision;
  const known = factsOfDossier(file, moment);
  const found: Loose = {
    ...known,
    ...stepFacts(file, decision),
    ...planFacts(decision, moment.today, known),
    ...determinationFacts(file, separationSeen(plan, known), moment),
    ...growingUpFacts(file, plan),
    ...moveFacts(file, decision, moment.jurisdiction),
    ...trainingFacts(file, decision),
  };
  const facts = defined(found) as Facts;
  return {
    measure: measureOf(plan),
    direction: directionOf(plan),
    facts: { ...facts, ...routeFacts(file, routesFor(moment.jurisdiction.routes, facts)) },
  };
}

/** What somebody saw a plan do goes before what the plan says. */
const separationSeen = (plan: DecisionHeld['plan'], { separation_from_parent: seen }: Facts): DecisionHeld['plan'] =>
  seen === true ? { ...plan, separates: 'yes' } : plan;

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

const isGuardian = ({ kind }: ProtectorHeld): boolean => kind === 'guardian' || kind === 'temporary-guardian';

function protectionFacts({ protectors, hearings }: OpenFile): Loose {
  const now = protectors.filter(({ endedOn }) => !endedOn);
  const guardians = now.filter(isGuardian);
  const first = hearings.map(({ heardOn }) => heardOn).toSorted()[0];
  // Whoever took over later does not undo that somebody stood there when the child was first heard.
  const everGuardians = protectors.filter(isGuardian);
  return {
    // The dossier is the place where protectors stand: nobody there means nobody.
    guardian_appointed: guardians.length > 0,
    legal_representative: now.some(({ kind }) => kind === 'lawyer'),
    guardian_appointed_before_interview:
      first === undefined || everGuardians.length === 0
        ? undefined
        : everGuardians.some(({ appointedOn, endedOn }) => appointedOn <= first && (!endedOn || endedOn >= first)),
  };
}

function hearingFacts({ information, hearingOffers, hearings, declined, weighing, hearingsWeighed }: OpenFile): Loose {
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
    // What the child said after the weighing was not counted in it.
    child_views_weighed: spoke && weighing ? hearingsWeighed === hearings.length : undefined,
  };
}

function assessmentFacts({ assessment, elements }: OpenFile, today: Day, jurisdiction: Jurisdiction): Loose {
  if (!assessment)
    return { best_interests_assessed: false, individual_examination: elements.size > 0 ? undefined : false };
  const { authors, on, conclusion } = assessment;
  return {
    // An assessment that cannot tell yet what is best has not assessed it.
    best_interests_assessed: conclusion === 'not-yet-determinable' ? undefined : true,
    best_interests_mentioned_only_formally: false,
    individual_examination: true,
    assessment_by_migration_authority: authors.some(({ organisation }) =>
      isMigrationAuthority(jurisdiction, organisation),
    ),
    // One person is one pair of eyes, however many disciplines stand behind the name.
    assessment_disciplines: Math.min(
      new Set(authors.map(({ discipline }) => discipline.toLowerCase())).size,
      new Set(authors.map(({ name }) => name.toLowerCase())).size,
    ),
    assessment_age_days: daysBetween(on, today),
  };
}

function stepFacts({ sealed, otherInterests, weighing }: OpenFile, { plan }: DecisionHeld): Loose {
  const weights = weighing?.weights ?? [];
  const counted = (kind: string): boolean =>
    weights.some(({ interestId, weight }) => weight !== 'not-counted' && kindOf(interestId) === kind);
  const kindOf = (interestId: string) => otherInterests.find((each) => each.interestId === interestId)?.kind;
  const decisive = weights.some(
    ({ interestId, weight }) => weight === 'decisive' && kindOf(interestId) === 'generalMigrationControl',
  );
  return {
    interests_sealed: sealed !== undefined,
    // Other interests wait for the seal, so a seal came before all of them, also where none was named.
    interests_sealed_before_other_interests: sealed ? true : otherInterests.length > 0 ? false : undefined,
    weighing_recorded: weighing !== undefined,
    migration_control_decisive: weighing && decisive,
    parent_conduct_was_reason: weighing && counted('parentConduct'),
    ...departureFacts(weighing, plan.kind),
  };
}

const STAYING: readonly Scenario[] = ['stay', 'temporary-stay'];
/** What the weighing chose and what such a decision would deny: no reasons given there carry the decision. */
const DENIED: { readonly [Kind in DecisionKind]?: readonly Scenario[] } = {
  'return-decision': STAYING,
  departure: STAYING,
  'border-refusal': STAYING,
  'member-state-transfer': STAYING,
  'refusal-of-residence': ['stay'],
  'withdrawal-of-residence': ['stay'],
  'family-reunification-refusal': ['family-reunification'],
  'parent-removal': STAYING,
  'resettlement-elsewhere': STAYING,
  'group-measure': STAYING,
  'entry-refusal': ['family-reunification'],
  'regularisation-refusal': ['stay'],
  'application-inadmissible': ['stay'],
  'medical-deferral-refusal': ['temporary-stay'],
};

function departureFacts(weighing: OpenFile['weighing'], kind: DecisionKind): Loose {
  if (!weighing) return {};
  const { chosen, departsFromInterests, departureReasons } = weighing;
  const denied = DENIED[kind]?.includes(chosen) === true;
  return {
    departs_from_interests: departsFromInterests || denied,
    departure_reasons_given: departsFromInterests || denied ? departureReasons !== undefined && !denied : undefined,
  };
}

/** The procedure that a decision puts a child in. */
const TRACKS: { readonly [Kind in DecisionKind]?: string } = {
  'accelerated-procedure': 'accelerated',
  'border-procedure': 'border',
};

/** What a refusal is about, where rules on asylum or on a stay here do not speak to it. */
const SUBJECTS: { readonly [Kind in DecisionKind]?: string } = {
  'entry-refusal': 'visa',
  'medical-deferral-refusal': 'deferral',
  'regularisation-refusal': 'regularisation',
  'application-inadmissible': 'admissibility',
};

const BANS: ReadonlySet<DecisionKind> = new Set(['entry-ban', 'parent-entry-ban']);

/** What a measure addressed to a parent is to the child. */
function parentFacts({ kind }: DecisionHeld['plan'], agreed: Loose): Loose {
  if (!isAboutParent({ kind })) return {};
  if (kind === 'parent-detention') return { detention_of_parent: true };
  return kind === 'parent-removal' || kind === 'parent-entry-ban'
    ? { expelled_person: agreed.expelled_person ?? 'parent' }
    : {};
}

const planFacts = ({ plan, explanationPlanned, explained }: DecisionHeld, today: Day, agreed: Loose): Loose => ({
  // Whoever plans says what the plan does; what somebody else saw it do goes before that.
  separation_from_parent: agreed.separation_from_parent === true || threeValued(separationOf(plan)),
  reason_for_separation: plan.separationReason,
  ...parentFacts(plan, agreed),
  procedure_track: TRACKS[plan.kind],
  decides_on: SUBJECTS[plan.kind],
  entry_ban: BANS.has(plan.kind) || agreed.entry_ban,
  detention: agreed.detention === true || threeValued(libertyOf(plan)),
  destination: plan.destination,
  remedy_suspensive: threeValued(plan.remedySuspensive),
  // A talk that was planned for a day that has passed and that nobody held is no plan any more.
  explanation_planned:
    explained !== undefined || (explanationPlanned && explanationPlanned.plannedFor >= today) === true,
});
