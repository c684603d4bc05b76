// What a parent did or refused is not held against the child (requirement D2). That it may weigh against the parent's own
// stay is another matter: family-life-proportionality.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { isUnaccompanied, keysWhere, measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const RESIDENCE = ['withdrawal', 'refusal_of_residence', 'expulsion', 'family_reunification_refusal'] as const;

/** False data from the family cost the child its own status, while nothing shows that the child is to blame. */
const lostByFamily = (situation: Situation): boolean =>
  situation.facts.status_obtained_by_false_information === true &&
  tells(situation, 'false_information_by', 'family') &&
  situation.facts.child_culpable !== true &&
  measureIs(situation, RESIDENCE);

/** Shelter that ends, or is cut as a sanction, while a parent does not cooperate with departure. */
const shelterCut = (situation: Situation): boolean =>
  situation.facts.parent_cooperates_with_return === false &&
  (tells(situation, 'planned_measure', 'endOfShelter') || tells(situation, 'sanction', 'exclusion'));

const signs = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  return keysWhere([
    [facts.parent_conduct_was_reason === true, 'parent_conduct_was_reason'],
    [facts.shelter_depends_on_cooperation === true, 'shelter_depends_on_cooperation'],
    [tells(situation, 'reason_for_separation', 'parentConduct'), 'reason_for_separation'],
    [facts.parent_conduct_was_reason !== false && lostByFamily(situation), 'status_obtained_by_false_information'],
    [facts.parent_conduct_was_reason !== false && shelterCut(situation), 'parent_cooperates_with_return'],
  ]);
};

const USED = ['false_information_by', 'planned_measure', 'sanction', 'child_culpable'] as const;

function check(situation: Situation): Judgement {
  const against = signs(situation);
  if (against.length > 0) return breached(situation, [...against, ...USED]);
  if (situation.facts.parent_conduct_was_reason === false) return met(situation, ['parent_conduct_was_reason']);
  // Without a parent there is no conduct of a parent that could count.
  if (isUnaccompanied(situation) === true) return notApplicable(situation, ['unaccompanied', 'separated_child']);
  return missing(situation, ['parent_conduct_was_reason'], [...USED, 'parents_gave_false_statements']);
}

export const parentConductNotAttributed: Safeguard = {
  id: 'parent-conduct-not-attributed',
  norms: ['crc-2-2', 'kom-gescheiden-uitzetten', 'crc-3-1', 'echr-8', 'charter-24'],
  effect: 'forbids',
  mandate: true,
  title: { nl: 'Het kind betaalt niet voor wat een ouder deed', en: 'The child does not pay for what a parent did' },
  asks: {
    nl: 'Een maatregel tegen het kind rust niet op het gedrag van een ouder, zoals niet meewerken aan vertrek of onjuiste gegevens geven.',
    en: 'A measure against the child does not rest on a parent’s conduct, such as not cooperating with departure or giving false information.',
  },
  remedy: {
    nl: 'Laat het gedrag van de ouder buiten het besluit over het kind en beoordeel het kind zelf. De IND, DT&V of COA past de maatregel aan; de advocaat kan dit aan de rechter voorleggen.',
    en: 'Leave the parent’s conduct out of the decision about the child and look at the child itself. IND, DT&V or COA changes the measure; the lawyer can bring this before the court.',
  },
  check,
};
