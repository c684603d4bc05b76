// The child’s interests are established and sealed before anybody looks at other interests (requirement C3). That the
// weighing exists: weighing-recorded.ts.
import type { Situation } from '../situation/situation.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['interests_sealed', 'interests_sealed_before_other_interests', 'weighing_recorded'] as const;

function check(situation: Situation): Judgement {
  const { interests_sealed: sealed, interests_sealed_before_other_interests: first } = situation.facts;
  // What is not sealed cannot have been sealed first, whatever another record says.
  const weighedTooSoon = sealed === false && (first === true || situation.facts.weighing_recorded === true);
  if (first === false || weighedTooSoon) return breached(situation, USED);
  // A move within reception takes no four steps: its light assessment is written before it is adopted (move-assessed.ts).
  if (sealed !== true && situation.facts.light_move === true) return notApplicable(situation, ['light_move']);
  return sealed === true && first === true
    ? met(situation, USED)
    : missing(situation, ['interests_sealed', 'interests_sealed_before_other_interests'], USED);
}

export const stepOneSealedFirst: Safeguard = {
  id: 'step-one-sealed-first',
  norms: ['kom-stappenplan', 'jgc3-31', 'jgc3-28', 'crc-3-1'],
  effect: 'requires',
  mandate: true,
  title: { nl: 'Eerst het belang van het kind, dan pas de rest', en: 'The child’s interests first, then the rest' },
  asks: {
    nl: 'Stap 1 (wat is het beste voor dit kind) is klaar en verzegeld voordat stap 2 (andere belangen) begint.',
    en: 'Step 1 (what is best for this child) is finished and sealed before step 2 (other interests) begins.',
  },
  remedy: {
    nl: 'Begin opnieuw bij stap 1: rond het onderzoek af, laat de bevoegde persoon het verzegelen en weeg pas daarna.',
    en: 'Start again at step 1: finish the assessment, have the competent person seal it and weigh only after that.',
  },
  check,
};
