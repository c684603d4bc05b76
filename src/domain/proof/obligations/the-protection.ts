// PO-11, PO-12 and PO-17: the family stays together, the child is not sent into danger, and nobody is treated as less.
import { separationOf } from '../../dossier/decision-kinds.ts';
import type { Obligation } from './obligation.ts';
import { lacks, when } from './obligation.ts';

export const PROTECTION_OBLIGATIONS: readonly Obligation[] = [
  {
    id: 'PO-11',
    norms: ['crc-9', 'crc-3-1'],
    safeguards: ['family-unity'],
    shownBy: ['DecisionPlanned', 'BestInterestsDetermined'],
    also: ({ decision: { plan } }) =>
      when(
        separationOf(plan) === 'unknown',
        lacks({
          nl: 'Het is niet bekend of dit besluit het kind van iemand scheidt.',
          en: 'It is not known whether this decision parts the child from somebody.',
        }),
      ),
  },
  {
    id: 'PO-12',
    norms: ['jgc3-45', 'jgc3-46', 'crc-6', 'crc-37'],
    safeguards: [
      'non-refoulement-child',
      'no-contact-with-persecutor',
      'internal-protection-with-care',
      'care-on-return',
      'transfer-guarantees',
    ],
    shownBy: ['DecisionPlanned'],
    also: () => [],
  },
];

/** Alike reasons are found, unequal treatment is not: as long as that is so, nothing here can be called shown. */
const NOT_COMPARED = lacks({
  nl: 'Voorop gaat nog niet na of andere kinderen in dezelfde omstandigheden anders zijn behandeld, en er is nog geen register van klachten over ongelijke behandeling.',
  en: 'Voorop does not check yet whether other children in the same circumstances were treated otherwise, and there is no register of complaints about unequal treatment yet.',
});

export const EQUALITY_OBLIGATION: Obligation = {
  id: 'PO-17',
  norms: ['crc-2-1', 'crc-2-2', 'jgc3-22'],
  safeguards: ['non-discrimination', 'parent-conduct-not-attributed'],
  shownBy: ['OtherInterestNamed', 'InterestsWeighed'],
  also: () => [NOT_COMPARED],
};
