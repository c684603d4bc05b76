// A move within reception is a decision about this child: assessed lightly, but assessed, with somebody independent beside it.
// A third move in a year: repeated-move-escalated.ts. Fitness of the place: reception-adequate.ts.
import type { Situation } from '../situation/situation.ts';
import { measureIs } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['move_assessed', 'move_assessed_independently', 'move_disagreed', 'light_move'] as const;

function check(situation: Situation): Judgement {
  const {
    move_assessed: assessed,
    move_assessed_independently: independent,
    move_disagreed: disagreed,
  } = situation.facts;
  if (!measureIs(situation, ['reception_placement']) || situation.direction !== 'adverse')
    return notApplicable(situation);
  if (assessed === undefined) return missing(situation, ['move_assessed'], USED);
  if (!assessed) return breached(situation, USED);
  if (independent !== true) return missing(situation, ['move_assessed_independently'], USED);
  // Who signed beside it and disagrees does not stop it, but gets an answer from a named person.
  return disagreed === true ? forHuman(situation, USED) : met(situation, USED);
}

export const moveAssessed: Safeguard = {
  id: 'move-assessed',
  norms: ['jgc3-32f', 'rcd-20-7', 'rcd-27', 'rcd-26', 'crc-3-1'],
  effect: 'requires',
  // The independent look at the child that requirement C5 asks for, in its lightest form.
  mandate: true,
  title: { nl: 'Verhuizing voor dit kind beoordeeld', en: 'Move assessed for this child' },
  asks: {
    nl: 'Voor een kind verhuist, staat op papier waarom het moet en waarom niets anders kan, hoe school en zorg doorgaan, wat er met broers, zussen en vrienden gebeurt, en wat het kind zei. Iemand die onafhankelijk is, schreef het of tekende mee. Dat laatste is een regel van dit systeem.',
    en: 'Before a child moves, it is on paper why it has to and why nothing else will do, how school and care go on, what happens with brothers, sisters and friends, and what the child said. Somebody independent wrote it or signed beside it. The latter is a rule of this system.',
  },
  remedy: {
    nl: 'Het COA vult de beoordeling van de verhuizing in, na een gesprek met het kind. De voogd (Nidos), de Raad voor de Kinderbescherming of de jeugdbescherming tekent mee.',
    en: 'The reception agency (COA) fills in the assessment of the move, after a talk with the child. The guardian (Nidos), child protection or youth protection signs beside it.',
  },
  check,
};
