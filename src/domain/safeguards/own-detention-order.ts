// A child is never held on a paper about somebody else: a written, reasoned order stands in the child's own name.
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, isUnaccompanied, takesLiberty } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = [
  'detention',
  'formal_detention_decision',
  'children_have_own_detention_order',
  'children_mentioned_in_parents_order',
  'assigned_to_unrelated_adult',
] as const;

function hasNone({ facts }: Situation): boolean {
  if (facts.formal_detention_decision === false || facts.children_have_own_detention_order === false) return true;
  const tied = facts.children_mentioned_in_parents_order === true || facts.assigned_to_unrelated_adult === true;
  return tied && facts.children_have_own_detention_order !== true;
}

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const liberty = takesLiberty(situation);
  if (liberty === false) return notApplicable(situation, ['detention']);
  if (liberty === undefined) return missing(situation, ['detention'], USED);
  if (hasNone(situation)) return breached(situation, USED);
  // Only a child who is alone can be sure that a formal decision is about the child.
  const own =
    facts.children_have_own_detention_order === true ||
    (facts.formal_detention_decision === true && isUnaccompanied(situation) === true);
  return own
    ? met(situation, [...USED, ...ALONE_FACTS])
    : missing(situation, ['children_have_own_detention_order'], USED);
}

export const ownDetentionOrder: Safeguard = {
  id: 'own-detention-order',
  norms: ['rcd-11', 'rd-15', 'vb-5-3', 'echr-5-1', 'echr-5-4', 'crc-37'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Eigen besluit op naam van het kind', en: 'Own order in the child’s name' },
  asks: {
    nl: 'Wie een kind vasthoudt, heeft een schriftelijk besluit met redenen, op naam van dat kind. Het besluit van een ouder of van een vreemde is niet genoeg.',
    en: 'Whoever holds a child has a written order with reasons, in that child’s name. The order of a parent or a stranger is not enough.',
  },
  remedy: {
    nl: 'Zonder eigen besluit laat DT&V (aan de grens: de KMar) het kind vrij. De advocaat vraagt de rechter om vrijlating en schadevergoeding.',
    en: 'Without an own order the departure service (DT&V), at the border the military police (KMar), releases the child. The lawyer asks the court for release and compensation.',
  },
  check,
};
