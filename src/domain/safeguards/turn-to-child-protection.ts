// What lies behind the wall between protection and enforcement can stop a decision and never support one (requirement D4). Whatever
// it is, this finding is the same: it names only whom to turn to, so that nothing can be read from it.
import type { Situation } from '../situation/situation.ts';
import { breached, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

/** Never `met`: that nothing lies behind the wall is not for whoever decides to know. */
const check = (situation: Situation): Judgement =>
  situation.facts.open_behind_the_wall === true
    ? breached(situation, ['open_behind_the_wall'])
    : notApplicable(situation);

export const turnToChildProtection: Safeguard = {
  id: 'turn-to-child-protection',
  norms: ['jgc3-17'],
  effect: 'requires',
  mandate: true,
  title: { nl: 'Neem contact op met de kinderbescherming', en: 'Turn to child protection' },
  asks: {
    nl: 'Wat voor de bescherming van een kind is verzameld, kan een besluit tegenhouden en draagt er nooit een. Wat het is, blijft daar.',
    en: 'What was gathered to protect a child can hold back a decision and never carries one. What it is stays there.',
  },
  remedy: {
    nl: 'Vraag de Raad voor de Kinderbescherming of de voogd wat dit kind nodig heeft. Zij zeggen wat voor het besluit nodig is.',
    en: 'Ask the Child Care and Protection Board or the guardian what this child needs. They say what the decision needs.',
  },
  check,
};
