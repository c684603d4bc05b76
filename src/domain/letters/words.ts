// Words of the letter for what the dossier holds as a code: how sure something is, what weight it got, which way was compared.
import type { Words } from '../basics/text.ts';
import type { Element } from '../dossier/elements.ts';

type Certainty = Element['observations'][number]['certainty'];

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Words>> = {
  established: { nl: 'staat vast', en: 'established' },
  likely: { nl: 'is waarschijnlijk', en: 'likely' },
  alleged: { nl: 'is gezegd', en: 'was said' },
  disputed: { nl: 'is omstreden', en: 'disputed' },
  unknown: { nl: 'is niet zeker', en: 'not certain' },
};

export const WEIGHT_WORDS = {
  decisive: { nl: 'gaf de doorslag', en: 'decided the matter' },
  considered: { nl: 'telde mee', en: 'was counted' },
  'not-counted': { nl: 'telde niet mee', en: 'was not counted' },
} as const satisfies Record<string, Words>;

export const SCENARIO_WORDS = {
  stay: { nl: 'in Nederland blijven', en: 'staying in the Netherlands' },
  'temporary-stay': { nl: 'voor een tijd in Nederland blijven', en: 'staying in the Netherlands for a time' },
  'return-with-family': { nl: 'terugkeren met het gezin', en: 'returning with the family' },
  'return-alone': { nl: 'alleen terugkeren', en: 'returning alone' },
  transfer: {
    nl: 'naar een ander land van de Europese Unie gaan',
    en: 'going to another country of the European Union',
  },
  'family-reunification': { nl: 'bij familie gaan wonen', en: 'joining family' },
  'change-of-care': { nl: 'ergens anders verzorgd worden', en: 'being cared for elsewhere' },
} as const satisfies Record<string, Words>;
