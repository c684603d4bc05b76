// The risk on return is examined from the child's own position, with caution: real doubt stands in the way of return.
// Care for a child who returns alone: care-on-return.ts. Reception after a transfer: transfer-guarantees.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { childLeaves, isUnaccompanied, isWeighed, keysWhere, type Truth, WEIGHING_FACTS } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const RISK = ['risk_on_return', 'risk_source', 'country_info_prevalence', 'past_treatment_in_destination'] as const;

/** Is a risk for the child named? An empty list says that there is none. */
function isRiskNamed({ facts }: Situation): Truth {
  const named = [facts.risk_on_return, facts.past_treatment_in_destination].filter((list) => list !== undefined);
  if (named.some((list) => list.length > 0)) return true;
  if (facts.identifies_with_gender_equality === true || facts.country_reports_indicate_risk === true) return true;
  return facts.risk_on_return === undefined ? undefined : false;
}

/** What makes any examination fall short, whether or not a risk is named. */
const shortcuts = ({ facts }: Situation): readonly FactKey[] =>
  keysWhere([
    [facts.authority_reasoned_mother_can_prevent === true, 'authority_reasoned_mother_can_prevent'],
    [facts.authority_relied_on_general_report === true, 'authority_relied_on_general_report'],
    [facts.country_info_registration_inconsistent === true, 'country_info_registration_inconsistent'],
    [facts.asylum_request_ignored === true, 'asylum_request_ignored'],
    [facts.child_claim_dismissed_as_examined_with_parents === true, 'child_claim_dismissed_as_examined_with_parents'],
    [facts.situation_in_destination_assessed === false, 'situation_in_destination_assessed'],
    [facts.domestic_risk_examined === false, 'domestic_risk_examined'],
    [facts.serious_risk_in_other_member_state === true, 'serious_risk_in_other_member_state'],
    [facts.risk_substantiated === true, 'risk_substantiated'],
  ]);

/** A child victim of trafficking whom nobody qualified looked at before the return. */
const overlooked = ({ facts }: Situation): boolean =>
  facts.victim_of_trafficking === true && facts.trafficking_assessment_before_measure === false;

/** What falls short once a risk is named: the child was not heard on it, or it was waved aside at speed. */
const underRisk = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  const unexamined = facts.domestic_risk_examined !== true;
  return keysWhere([
    [facts.child_heard === false && unexamined, 'child_heard'],
    [
      facts.accelerated_manifestly_unfounded_procedure === true && unexamined,
      'accelerated_manifestly_unfounded_procedure',
    ],
    [facts.past_harm_established === true && unexamined, 'past_harm_established'],
    [facts.sisters_already_mutilated_against_mothers_will === true, 'sisters_already_mutilated_against_mothers_will'],
    [overlooked(situation), 'trafficking_assessment_before_measure'],
    [isWeighed(situation) === false && unexamined, 'best_interests_assessed'],
  ]);
};

/** Sent away without any look at the child's own case, while the child asked for protection or stands alone. */
const unseen = (situation: Situation): boolean =>
  situation.facts.individual_examination === false &&
  (situation.facts.asylum_seeker === true || isUnaccompanied(situation) === true);

const EXAMINED = [
  'situation_in_destination_assessed',
  'domestic_risk_examined',
  'child_specific_risk_argued',
  'risk_credibility_rejected',
  'state_protection_available',
] as const;

/** A full examination of the risk itself that also took up the child's own case, or that found no substance in it. */
function isExamined(situation: Situation): boolean {
  const { facts } = situation;
  if (facts.situation_in_destination_assessed === true) return true;
  const unfounded = facts.risk_substantiated === false || facts.risk_credibility_rejected === true;
  const noOwnRisk = facts.child_specific_risk_argued === false || facts.state_protection_available === true;
  const weighed = isWeighed(situation) === true;
  // Whoever wrote down that there is no danger looked for it; the child's own case must have been looked at as well.
  if (weighed && isRiskNamed(situation) === false) return true;
  return facts.domestic_risk_examined === true && (unfounded || noOwnRisk || weighed);
}

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const leaves = childLeaves(situation);
  if (leaves === false) return notApplicable(situation, ['expelled_person', 'separation_from_parent']);
  const risk = isRiskNamed(situation);
  const wrong = [...shortcuts(situation), ...(risk === true ? underRisk(situation) : [])];
  if (wrong.length > 0) return breached(situation, [...wrong, ...RISK, ...WEIGHING_FACTS]);
  if (leaves === true && unseen(situation))
    return breached(situation, ['individual_examination', 'asylum_seeker', 'unaccompanied']);
  if (isExamined(situation)) return met(situation, [...EXAMINED, ...WEIGHING_FACTS, ...RISK]);
  // The case was looked at; whether that covers the danger, from the child's own position, is for a person to say.
  const looked = [facts.domestic_risk_examined, facts.state_protection_available, facts.individual_examination];
  if (looked.includes(true)) return forHuman(situation, [...EXAMINED, ...WEIGHING_FACTS, ...RISK]);
  return missing(situation, ['risk_on_return', 'situation_in_destination_assessed', 'individual_examination'], RISK);
}

export const nonRefoulementChild: Safeguard = {
  id: 'non-refoulement-child',
  norms: ['jgc3-46', 'jgc3-45', 'echr-3', 'charter-19', 'rd-5', 'crc-37', 'crc-6', 'iccpr-7', 'crc-22', 'crc-19'],
  effect: 'forbids',
  mandate: true,
  title: { nl: 'Geen terugkeer naar gevaar voor het kind', en: 'No return to danger for the child' },
  asks: {
    nl: 'Het gevaar bij terugkeer is onderzocht vanuit dit kind zelf: leeftijd, meisje of jongen, ontwikkeling. Een algemeen rapport of de hoop dat een ouder het kind beschermt, is niet genoeg. Bij echte twijfel gaat het kind niet terug.',
    en: 'The danger on return is examined from this child’s own position: age, girl or boy, development. A general report or the hope that a parent will protect the child is not enough. In real doubt the child does not go back.',
  },
  remedy: {
    nl: 'De IND onderzoekt het risico van het kind zelf, met landeninformatie over kinderen en zo nodig een deskundige, en hoort het kind daarover. De advocaat kan om uitstel van vertrek vragen; DT&V wacht.',
    en: 'IND examines the child’s own risk, with country information on children and if need be an expert, and hears the child about it. The lawyer can ask to postpone departure; DT&V waits.',
  },
  check,
};
