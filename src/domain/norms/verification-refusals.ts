// What people read when a command about a norm is refused.
import type { Words } from '../basics/text.ts';
import type { NormRefusal } from './decide-verification.ts';
import type { NormId } from './register.ts';

type RefusalWords = { readonly title: Words; readonly remedy: Words; readonly norms: readonly NormId[] };

export const NORM_REFUSALS = {
  'norm-unknown': {
    title: { nl: 'Deze norm staat niet in het register.', en: 'This norm is not in the register.' },
    remedy: { nl: 'Kies een norm uit het register.', en: 'Choose a norm from the register.' },
    norms: [],
  },
  'norm-is-advocacy': {
    title: {
      nl: 'Dit is een pleidooi en geen recht of richtlijn.',
      en: 'This is advocacy and neither law nor guidance.',
    },
    remedy: {
      nl: 'U hoeft niets te doen. Een pleidooi geeft een waarborg nooit gevolg.',
      en: 'There is nothing to do. Advocacy never gives a safeguard effect.',
    },
    norms: [],
  },
  'norm-evidence-no-citation': {
    title: { nl: 'De vindplaats is niet terug te vinden.', en: 'The place cannot be found from this.' },
    remedy: {
      nl: 'Noem welke publicatie u las en waar: een nummer, een bladzijde of een webadres.',
      en: 'Name the publication you read and where: a number, a page or a web address.',
    },
    norms: [],
  },
  'norm-text-in-the-future': {
    title: { nl: 'De datum van de tekst ligt in de toekomst.', en: 'The date of the text lies in the future.' },
    remedy: {
      nl: 'Vul de datum in van de tekst die u hebt gelezen.',
      en: 'Give the date of the text that you have read.',
    },
    norms: [],
  },
  'norm-text-not-authentic': {
    title: { nl: 'In deze taal geldt de tekst niet.', en: 'The text does not count in this language.' },
    remedy: {
      nl: 'Lees de tekst in een taal waarin hij geldt. Welke dat zijn, staat bij de norm.',
      en: 'Read the text in a language in which it counts. The norm names them.',
    },
    norms: [],
  },
  'norm-not-verified-now': {
    title: { nl: 'Deze norm geldt nu niet als nagekeken.', en: 'This norm does not stand as checked now.' },
    remedy: {
      nl: 'U hoeft niets te doen: er is niets om in twijfel te trekken.',
      en: 'There is nothing to do: there is nothing to doubt.',
    },
    norms: [],
  },
  'norm-doubt-without-reason': {
    title: { nl: 'De reden zegt te weinig.', en: 'The reason says too little.' },
    remedy: {
      nl: 'Schrijf in een hele zin wat er niet klopt, of waarom het wel klopt.',
      en: 'Write in a whole sentence what is wrong, or why it is right.',
    },
    norms: [],
  },
  'norm-doubt-pending': {
    title: { nl: 'Er ligt al een twijfel over deze norm.', en: 'A doubt about this norm is waiting already.' },
    remedy: {
      nl: 'Laat een andere juridisch eigenaar die bevestigen of afwijzen.',
      en: 'Let another legal owner confirm or reject it.',
    },
    norms: [],
  },
  'norm-no-doubt-pending': {
    title: { nl: 'Er ligt geen twijfel over deze norm.', en: 'No doubt about this norm is waiting.' },
    remedy: { nl: 'Lees de pagina opnieuw.', en: 'Read the page again.' },
    norms: [],
  },
  'norm-second-person-needed': {
    title: { nl: 'Hiervoor is een tweede persoon nodig.', en: 'This needs a second person.' },
    remedy: {
      nl: 'Een waarborg verliest hierdoor gevolg. Vraag een andere juridisch eigenaar om te bevestigen.',
      en: 'A safeguard loses effect by this. Ask another legal owner to confirm.',
    },
    norms: [],
  },
} as const satisfies Record<NormRefusal['code'], RefusalWords>;
