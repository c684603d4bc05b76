// The words for every no about periods of a child’s life here.
import type { RefusalWords } from './context.ts';
import type { LivingRefusal } from './living.ts';

export const LIVING_REFUSALS = {
  'living-period-exists': {
    title: { nl: 'Deze periode staat al in het dossier.', en: 'This period stands in the dossier already.' },
    remedy: { nl: 'Open het dossier opnieuw.', en: 'Open the dossier again.' },
    norms: [],
  },
  'living-period-not-found': {
    title: { nl: 'Deze periode staat niet in het dossier.', en: 'This period is not in the dossier.' },
    remedy: { nl: 'Kies een periode uit de lijst.', en: 'Choose a period from the list.' },
    norms: [],
  },
  'living-kind-of-other-topic': {
    title: { nl: 'Deze soort past niet bij dit onderwerp.', en: 'This kind does not fit this topic.' },
    remedy: { nl: 'Kies een soort die bij het onderwerp hoort.', en: 'Choose a kind that belongs to the topic.' },
    norms: [],
  },
  'living-in-the-future': {
    title: { nl: 'Een van de dagen ligt in de toekomst.', en: 'One of the days lies in the future.' },
    remedy: {
      nl: 'Leg vast wat er al is. Wat gaat komen, staat in een voorgenomen besluit.',
      en: 'Record what is there already. What is to come stands in a planned decision.',
    },
    norms: [],
  },
  'living-turned': {
    title: { nl: 'De laatste dag ligt voor de eerste dag.', en: 'The last day lies before the first day.' },
    remedy: { nl: 'Verbeter de dagen.', en: 'Correct the days.' },
    norms: [],
  },
  'living-overlaps': {
    title: {
      nl: 'In deze dagen staat al een andere plek of school.',
      en: 'Another place or school stands in these days already.',
    },
    remedy: {
      nl: 'Verbeter de dagen van deze periode, of van de periode die er al staat.',
      en: 'Correct the days of this period, or of the one that is there already.',
    },
    norms: [],
  },
  'living-ended-already': {
    title: { nl: 'Deze periode is al voorbij.', en: 'This period has ended already.' },
    remedy: { nl: 'Klopt de laatste dag niet? Verbeter hem dan.', en: 'Is the last day wrong? Then correct it.' },
    norms: [],
  },
  'living-nothing-corrected': {
    title: { nl: 'Er is niets verbeterd.', en: 'Nothing was corrected.' },
    remedy: { nl: 'Vul ten minste één gegeven in.', en: 'Fill in at least one detail.' },
    norms: [],
  },
} as const satisfies Record<LivingRefusal['code'], RefusalWords>;
