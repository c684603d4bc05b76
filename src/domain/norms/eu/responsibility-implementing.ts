// Implementing Regulation 2025/2055: how Member States ask, look for family, prove and announce a transfer.
import { pack } from '../pack.ts';
import { IMPLEMENTING } from './pact-instruments.ts';

export const responsibilityImplementing = pack(IMPLEMENTING, {
  'ir2055-7-4': {
    provision: 'art. 7(4)',
    kind: 'requirement',
    decisions: ['responsibility', 'tracing'],
    nl: 'Voor familiebanden is geen hard bewijs zoals DNA nodig als de aanwijzingen samenhangen, na te gaan zijn en genoeg vertellen.',
    en: 'For family ties no formal proof such as DNA is needed where the indications fit together, can be verified and tell enough.',
  },
  'ir2055-9-2': {
    provision: 'art. 9(2)',
    kind: 'time-limit',
    decisions: ['responsibility'],
    nl: 'Na een weigering kan een lidstaat binnen drie weken vragen om opnieuw te kijken; het antwoord komt binnen twee weken. Zwijgen is hier geen instemming.',
    en: 'After a refusal a Member State may ask within three weeks to look again; the answer comes within two weeks. Silence is no acceptance here.',
  },
  'ir2055-11': {
    provision: 'art. 11(1)–(4)',
    kind: 'requirement',
    decisions: ['tracing', 'responsibility'],
    nl: 'Na het gesprek met een kind alleen wordt familie gezocht: wie zij zijn, hoe sterk de band is en of zij kunnen zorgen. De gevraagde staat probeert binnen twee weken te antwoorden.',
    en: 'After the interview with a child alone relatives are looked for: who they are, how strong the tie is and whether they can care. The state asked tries to answer within two weeks.',
  },
  'ir2055-12-6': {
    provision: 'art. 12(6)',
    kind: 'requirement',
    decisions: ['responsibility', 'biometrics'],
    nl: 'Is van een kind onder de zes jaar geen biometrie genomen, dan rust terugname op ander bewijs of op aanwijzingen.',
    en: 'Where no biometrics were taken of a child under six, taking back rests on other proof or on indications.',
  },
  'ir2055-24-1a': {
    provision: 'art. 24(1)(a)',
    kind: 'prohibition',
    decisions: ['removal'],
    nl: 'Een kind alleen wordt niet op eigen gelegenheid naar een andere lidstaat gestuurd.',
    en: 'A child alone is not sent to another Member State to travel by itself.',
  },
  'ir2055-25-3': {
    provision: 'art. 25(3), 26(3)',
    kind: 'time-limit',
    decisions: ['removal', 'responsibility'],
    nl: 'De overdracht van een kind alleen of van iemand met bijzondere noden wordt ten minste eenentwintig dagen vóór aankomst aan de andere staat gemeld.',
    en: 'The transfer of a child alone or of a person with special needs is announced to the other state at least twenty-one days before arrival.',
  },
  'ir2055-29': {
    provision: 'art. 29',
    kind: 'requirement',
    decisions: ['sharing', 'health'],
    nl: 'Gegevens over gezondheid gaan alleen met de gezamenlijke verklaring naar de andere staat en alleen voor zorg.',
    en: 'Health data go to the other state only in the common certificate and only for care.',
  },
});
