// A child that was moved again and again within a year is not moved once more on the word of one official.
// The assessment of each move: move-assessed.ts.
import type { Situation } from '../situation/situation.ts';
import { measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['moves_last_12_months', 'move_escalated'] as const;

function check(situation: Situation, { repeatedMoveAfter }: Pick<Parameters, 'repeatedMoveAfter'>): Judgement {
  const { moves_last_12_months: moves, move_escalated: escalated, move_assessed: assessed } = situation.facts;
  // Only dossiers know of moves that are prepared; a published decision says nothing of earlier ones.
  if (!measureIs(situation, ['reception_placement']) || situation.direction !== 'adverse' || assessed === undefined)
    return notApplicable(situation);
  if (moves === undefined) return missing(situation, ['moves_last_12_months'], USED);
  if (moves < repeatedMoveAfter) return notApplicable(situation, ['moves_last_12_months']);
  return escalated === true ? met(situation, USED) : breached(situation, USED);
}

export const repeatedMoveEscalated: Safeguard = {
  id: 'repeated-move-escalated',
  norms: ['jgc3-32f', 'rcd-20-7', 'rcd-27'],
  // The number is a choice of this system: a named person can answer with reasons where going higher up is not possible.
  effect: 'reason',
  mandate: false,
  title: { nl: 'Opnieuw verhuizen gaat hogerop', en: 'Another move goes higher up' },
  asks: {
    nl: 'Verhuisde een kind in een jaar al twee keer? Dan kijken een leidinggevende en iemand die op de kinderrechten let, met naam, of deze verhuizing echt moet. Het getal is een keuze van dit systeem.',
    en: 'Was a child moved twice already within a year? Then a senior person and a child-rights officer, by name, look whether this move is really needed. The number is a choice of this system.',
  },
  remedy: {
    nl: 'Leg vast waar het kind het laatste jaar woonde. Een leidinggevende van het COA en iemand van Nidos, de Raad voor de Kinderbescherming of VluchtelingenWerk tekenen de beoordeling mee.',
    en: 'Record where the child lived in the last year. A senior person of the reception agency (COA) and somebody of Nidos, child protection or the Council for Refugees sign beside the assessment.',
  },
  check,
};
