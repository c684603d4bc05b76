// Step 3, the weighing, stands on record before a decision is adopted. What may not tip the balance:
// migration-control-not-decisive.ts.
import type { Situation } from '../situation/situation.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['weighing_recorded'] as const;

function check(situation: Situation): Judgement {
  const { weighing_recorded: recorded } = situation.facts;
  // A move within reception is answered by its own light assessment (move-assessed.ts).
  if (recorded !== true && situation.facts.light_move === true) return notApplicable(situation, ['light_move']);
  if (recorded === undefined) return missing(situation, USED);
  return recorded ? met(situation, USED) : breached(situation, USED);
}

export const weighingRecorded: Safeguard = {
  id: 'weighing-recorded',
  norms: ['kom-stappenplan', 'gc14-97', 'crc-3-1'],
  effect: 'requires',
  mandate: true,
  title: { nl: 'De afweging staat op papier', en: 'The weighing is on record' },
  asks: {
    nl: 'Voor het besluit is opgeschreven welke belangen er zijn, hoe zwaar elk weegt en waarom het belang van het kind daarbij vooropstond.',
    en: 'Before the decision it was written down which interests there are, how heavily each weighs and why the child’s interests came first.',
  },
  remedy: {
    nl: 'Wie het besluit neemt (bijvoorbeeld de IND of DT&V) legt stap 3 vast en verwijst naar de verzegelde stap 1.',
    en: 'Whoever takes the decision (for instance IND or DT&V) records step 3 and refers to the sealed step 1.',
  },
  check,
};
