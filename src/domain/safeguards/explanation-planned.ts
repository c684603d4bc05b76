// Somebody will explain the decision to the child in a talk, and that is planned before the decision is adopted (step 4).
// Information beforehand: child-informed.ts.
import type { Situation } from '../situation/situation.ts';
import { breached, met, missing } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['explanation_planned'] as const;

function check(situation: Situation): Judgement {
  const { explanation_planned: planned } = situation.facts;
  if (planned === undefined) return missing(situation, USED);
  return planned ? met(situation, USED) : breached(situation, USED);
}

export const explanationPlanned: Safeguard = {
  id: 'explanation-planned',
  norms: ['kom-stappenplan', 'jgc3-35', 'gc12-45'],
  effect: 'requires',
  mandate: true,
  title: { nl: 'Uitleg aan het kind is gepland', en: 'An explanation for the child is planned' },
  asks: {
    nl: 'Er staat een gesprek gepland waarin iemand het besluit aan het kind uitlegt, ook wat er met zijn mening is gedaan.',
    en: 'A talk is planned in which somebody explains the decision to the child, also what was done with the child’s view.',
  },
  remedy: {
    nl: 'Wie het besluit neemt, plant het gesprek samen met de ouders, de voogd (Nidos) of iemand die het kind vertrouwt, zo nodig met een tolk.',
    en: 'Whoever takes the decision plans the talk together with the parents, the guardian (Nidos) or somebody the child trusts, if need be with an interpreter.',
  },
  check,
};
