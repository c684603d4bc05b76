// The authority inquires itself, uses what experts wrote, and gives reasons that carry the decision.
// Whether papers about identity were checked: documents-examined.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { having, when } from './concerns.ts';
import { breached, met, missing } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

/** Reasons that pass over what is on file, or an inquiry that was left to the family. */
function wrongs(situation: Situation): readonly FactKey[] {
  const { facts } = situation;
  const onFamily =
    tells(situation, 'burden_of_proof_on', 'family') && !tells(situation, 'burden_of_proof_on', 'shared');
  return [
    ...having(situation, false, [
      'reasons_sufficient',
      'expert_report_weighed',
      'statements_in_host_weighed',
      'trafficking_assessment_before_measure',
    ]),
    ...having(situation, true, ['relevant_facts_left_out', 'medical_evidence_disregarded']),
    // The family tells what it can; the authority must still look for itself.
    ...when(onFamily && facts.dependency_assessed !== true, 'burden_of_proof_on', 'dependency_assessed'),
  ];
}

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const wrong = wrongs(situation);
  if (wrong.length > 0) return breached(situation, wrong);
  const needed: FactKey[] = ['reasons_sufficient'];
  if (facts.expert_report_child_would_be_harmed === true) needed.push('expert_report_weighed');
  const allKnown = needed.every((key) => facts[key] === true);
  return allKnown ? met(situation, needed) : missing(situation, needed, ['expert_report_child_would_be_harmed']);
}

export const evidenceAndReasons: Safeguard = {
  id: 'evidence-and-reasons',
  norms: ['awb-3-2', 'awb-3-46', 'gc14-97', 'echr-8', 'tfeu-20'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Eigen onderzoek en goede redenen', en: 'Own inquiry and good reasons' },
  asks: {
    nl: 'De overheid zoekt zelf uit wat nodig is, gebruikt verslagen van deskundigen en legt uit waarom zij zo besluit. De last ligt niet alleen bij het gezin.',
    en: 'The authority finds out for itself what is needed, uses experts’ reports and explains why it decides so. The burden does not lie on the family alone.',
  },
  remedy: {
    nl: 'Wie beslist (bijvoorbeeld de IND) vult het onderzoek aan en gaat in op elk verslag. De advocaat kan wijzen op wat ontbreekt; de rechter kan bepalen dat er een nieuw besluit komt.',
    en: 'Whoever decides (for instance the immigration service, IND) completes the inquiry and answers every report. The lawyer can point out what is missing; the court can order a new decision.',
  },
  check,
};
