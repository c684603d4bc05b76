// What works hardest against a child waits for a formal determination of what is best: a return, expulsion of the family, a place
// to live for good, a separation. A separation is forbidden without one: family-unity.ts. Departing from it: departure-from-determination-escalated.ts.
import type { Situation } from '../situation/situation.ts';
import { measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const MEASURES = ['expulsion', 'separation', 'pushback', 'collective_expulsion', 'resettlement'] as const;
const USED = [
  'determination_needed',
  'determination_done',
  'determination_child_took_part',
  'determination_told_to_child',
  'determination_age_days',
] as const;

const mayNeedOne = (situation: Situation): boolean =>
  situation.direction === 'adverse' &&
  (measureIs(situation, MEASURES) || situation.facts.separation_from_parent === true);

function check(situation: Situation): Judgement {
  const { determination_needed: needed, determination_done: done } = situation.facts;
  if (needed === false) return notApplicable(situation, ['determination_needed']);
  if (needed === undefined) {
    if (!mayNeedOne(situation)) return notApplicable(situation, ['separation_from_parent']);
    return missing(situation, ['determination_needed', 'determination_done'], USED);
  }
  if (done === false) return breached(situation, USED);
  const open = [done, situation.facts.determination_child_took_part, situation.facts.determination_told_to_child];
  if (open.includes(false)) return breached(situation, USED);
  return open.every((answer) => answer === true)
    ? met(situation, USED)
    : missing(situation, ['determination_done', 'determination_child_took_part', 'determination_told_to_child'], USED);
}

export const determinationMade: Safeguard = {
  id: 'determination-made',
  norms: ['jgc3-32e', 'jgc3-32j', 'jgc3-33', 'jgc3-31', 'jgc3-32g'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Determinatie vóór het besluit', en: 'Determination before the decision' },
  asks: {
    nl: 'Gaat een kind terug, wordt een gezin uitgezet of gescheiden, of wordt gekozen waar een kind blijvend woont? Dan heeft een panel onder leiding van kinderbescherming eerst vastgesteld wat het beste is, dit met het kind besproken en het de uitkomst verteld.',
    en: 'Does a child go back, is a family expelled or parted, or is it chosen where a child lives for good? Then a panel led by child protection first determined what is best, discussed it with the child and told it the outcome.',
  },
  remedy: {
    nl: 'Vraag bij Determinatie om een determinatie. De Raad voor de Kinderbescherming, een gecertificeerde instelling of Nidos leidt haar. Een reden waarom het zonder kan, geeft alleen iemand buiten de migratiediensten: dat is een regel van dit systeem.',
    en: 'Ask for one under Determination. The Child Care and Protection Board, a certified youth agency or the guardianship organisation (Nidos) leads it. Only somebody outside the migration authorities gives a reason why it can do without: that is a rule of this system.',
  },
  check,
};
