// Before a child is held, measures without detention are looked at for this child, and again at each extension. That a
// child is not detained at all is said in no-child-detention.ts.
import type { Situation } from '../situation/situation.ts';
import { having, takesLiberty } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = [
  'detention',
  'alternatives_considered',
  'alternatives_considered_at_extension',
  'risk_of_absconding_shown',
] as const;

/** Held because a rule says so for all, or "to protect": nobody looked for another way for this child. */
function isAutomatic(situation: Situation): boolean {
  const automatic =
    tells(situation, 'detention_ground', 'automatic') || tells(situation, 'detention_ground', 'protective');
  return automatic && situation.facts.alternatives_considered !== true;
}

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const liberty = takesLiberty(situation);
  if (liberty === false) {
    return facts.alternatives_considered === true ? met(situation, USED) : notApplicable(situation, ['detention']);
  }
  const wrong = having(situation, false, [
    'alternatives_considered',
    'alternatives_considered_at_extension',
    'risk_of_absconding_shown',
  ]);
  if (wrong.length > 0) return breached(situation, USED);
  if (liberty === true && isAutomatic(situation)) return breached(situation, [...USED, 'detention_ground']);
  if (facts.alternatives_considered === true) return met(situation, USED);
  return missing(situation, ['alternatives_considered', 'risk_of_absconding_shown'], USED);
}

export const alternativesToDetention: Safeguard = {
  id: 'alternatives-to-detention',
  norms: ['rcd-13', 'rd-17', 'rcd-11', 'echr-5-1', 'crc-37', 'jgc4-11', 'vc-a5'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Eerst een andere weg dan vastzetten', en: 'Another way before detention' },
  asks: {
    nl: 'Er is echt gekeken naar maatregelen zonder vastzetten, voor dit kind en bij elke verlenging opnieuw. Gevaar van onderduiken is met feiten onderbouwd.',
    en: 'Measures without detention were really looked at, for this child and again at each extension. A risk of absconding is based on facts.',
  },
  remedy: {
    nl: 'DT&V kiest een lichtere maatregel, zoals opvang in een open gezinslocatie (COA) of een meldplicht voor de ouder. De rechter kan vragen waarom dat niet kan.',
    en: 'The departure service (DT&V) chooses a lighter measure, such as an open family location (COA) or a duty to report for the parent. The court can ask why not.',
  },
  check,
};
