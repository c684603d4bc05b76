// The child's own roots in this country are weighed before it has to leave. More than five years here is a fact that must
// be answered with reasons; it decides nothing by itself.
import type { Situation } from '../situation/situation.ts';
import { childLeaves, isGraveOffence, isWeighed, measureIs, type Truth, WEIGHING_FACTS } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const ROOTS = [
  'child_nationality_of_host',
  'years_in_country',
  'born_in_country',
  'child_age_years',
  'child_age_at_arrival',
  'formative_years_in_host',
  'school',
  'language_of_host',
  'strong_ties_in_origin',
] as const;
const AGAINST = ['criminal_offence_child', 'rehabilitation_considered', 'parent_criminal_offence'] as const;

const oldest = (ages: readonly (string | number)[] | undefined): number | undefined => {
  const years = ages?.filter((age) => typeof age === 'number') ?? [];
  return years.length === 0 ? undefined : Math.max(...years);
};

/** The longest stay of the children concerned; counted from birth or arrival where the stay itself is not known. */
function yearsHere({ facts }: Situation): number | undefined {
  const age = oldest(facts.child_age_years);
  if (facts.years_in_country !== undefined) return facts.years_in_country;
  if (facts.born_in_country === true) return age;
  const arrived = oldest(facts.child_age_at_arrival);
  return age === undefined || arrived === undefined ? undefined : age - arrived;
}

function isRooted(situation: Situation, rootedAfterYears: number): Truth {
  const { facts } = situation;
  if (facts.formative_years_in_host === true || facts.never_been_in_destination === true) return true;
  const years = yearsHere(situation);
  return years === undefined ? undefined : years > rootedAfterYears;
}

/** All that stands against the stay is what a parent did or said. */
const onlyParents = (situation: Situation): boolean =>
  situation.facts.criminal_offence_child === undefined &&
  situation.facts.child_culpable !== true &&
  (situation.facts.parent_conduct_was_reason === true || tells(situation, 'false_information_by', 'family'));

/** Nothing grave stands against the child: an offence is known and is none, or slight. */
const nothingGrave = (situation: Situation): boolean =>
  onlyParents(situation) ||
  isGraveOffence(situation, 'criminal_offence_child') === false ||
  // A child who is a national and grew up here has to leave its own country, while nothing at all is held against it.
  (situation.facts.child_nationality_of_host === true && situation.facts.criminal_offence_child === undefined) ||
  (situation.facts.criminal_offence_child === undefined &&
    isGraveOffence(situation, 'parent_criminal_offence') === false);

function whereRooted(situation: Situation): Judgement {
  const used = [...ROOTS, ...AGAINST, ...WEIGHING_FACTS];
  const { rehabilitation_considered: reformed, permit_withdrawn_retroactively: lostStatus } = situation.facts;
  if (isWeighed(situation) === false || reformed === false) return breached(situation, used);
  if (isWeighed(situation) === true) return met(situation, used);
  // Settled, and no grave reason against the child: what would outweigh the roots is then not there.
  if (nothingGrave(situation))
    return breached(situation, [...used, 'permit_withdrawn_retroactively', 'false_information_by']);
  if (isGraveOffence(situation, 'criminal_offence_child') === true) return forHuman(situation, used);
  return missing(situation, ['best_interests_assessed', 'individual_examination'], lostStatus === true ? used : ROOTS);
}

// A child who grew up here and asks to come back has roots here as well.
const RESIDENCE = ['expulsion', 'refusal_of_residence', 'withdrawal', 'separation', 'dublin_transfer'] as const;

function check(situation: Situation, { rootedAfterYears }: Pick<Parameters, 'rootedAfterYears'>): Judgement {
  const leaves = childLeaves(situation);
  const rooted = isRooted(situation, rootedAfterYears);
  const returns = situation.measure === 'family_reunification_refusal' && rooted === true;
  if (!returns && (!measureIs(situation, RESIDENCE) || leaves === false))
    return notApplicable(situation, ['expelled_person']);
  if (rooted === undefined) return missing(situation, ['years_in_country', 'born_in_country'], ROOTS);
  return rooted ? whereRooted(situation) : notApplicable(situation, ROOTS);
}

export const rootednessWeighed: Safeguard = {
  id: 'rootedness-weighed',
  norms: ['echr-8', 'jgc3-32g', 'jgc4-18', 'jgc3-32j', 'crc-3-1', 'crc-8', 'kinderrechtenbril'],
  effect: 'reason',
  mandate: false,
  title: { nl: 'De worteling van het kind is gewogen', en: 'The child’s roots are weighed' },
  asks: {
    nl: 'Is een kind meer dan vijf jaar hier, of bracht het hier de jaren door waarin het opgroeide? Dan staat in het besluit wat die worteling betekent: taal, school, vrienden, en de banden met het andere land. De grens van vijf jaar is een keuze van dit systeem, naar een oproep van Defence for Children; zij staat niet in de wet.',
    en: 'Has a child been here for more than five years, or did it spend the years of growing up here? Then the decision says what those roots mean: language, school, friends, and the ties with the other country. The line of five years is a choice of this system, after a call by Defence for Children; it is not in the law.',
  },
  remedy: {
    nl: 'Laat een onafhankelijke deskundige de worteling en de gevolgen van vertrek beschrijven. De IND geeft een eigen motivering over dit kind; school, voogd (Nidos) of advocaat levert informatie.',
    en: 'Have an independent expert describe the roots and what departure would do. IND gives its own reasons about this child; school, guardian (Nidos) or lawyer supplies information.',
  },
  check,
};
