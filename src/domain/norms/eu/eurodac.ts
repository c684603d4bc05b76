// The Eurodac Regulation: fingerprints and face images of children.
import { pack } from '../pack.ts';
import { EURODAC } from './pact-instruments.ts';

export const eurodac = pack(EURODAC, {
  'eurodac-14-1-age': {
    provision: 'art. 14(1) (leeftijd)',
    kind: 'prohibition',
    decisions: ['biometrics'],
    nl: 'Van een kind onder de zes jaar worden geen biometrische gegevens genomen. Bij twijfel zonder bewijs geldt een kind als jonger dan zes.',
    en: 'No biometric data are taken from a child under six. In doubt without proof a child counts as under six.',
  },
  'eurodac-14-1-company': {
    provision: 'art. 14(1) (begeleiding)',
    kind: 'requirement',
    decisions: ['biometrics', 'representation'],
    nl: 'Biometrie bij een kind vanaf zes jaar gebeurt door opgeleide mensen, op een manier die bij kinderen past en met zijn belang als een eerste overweging, met een volwassen familielid of een vertegenwoordiger erbij.',
    en: 'Biometrics of a child from six are taken by trained staff, in a way that fits children and with its best interests as a primary consideration, with an adult relative or a representative present.',
  },
  'eurodac-14-1-force': {
    provision: 'art. 14(1) (dwang)',
    kind: 'prohibition',
    decisions: ['biometrics', 'child-protection'],
    nl: 'Tegen een kind wordt geen geweld gebruikt om biometrie te nemen. Lichte drang mag alleen als de wet dat toelaat en als laatste. Weigert een kind en is er zorg, dan gaat er bericht naar de kinderbescherming.',
    en: 'No force is used on a child to take biometrics. Proportionate coercion only where law permits and last. If a child refuses and there is concern, child protection is told.',
  },
  'eurodac-14-3': {
    provision: 'art. 14(3)',
    kind: 'prohibition',
    decisions: ['sharing', 'biometrics'],
    nl: 'Gegevens van een kind onder de veertien jaar gaan niet naar de opsporing, tenzij er extra gronden zijn die over een ernstig misdrijf van dat kind zelf gaan.',
    en: 'Data of a child under fourteen do not go to law enforcement, unless there are extra grounds about a serious crime of that very child.',
  },
  'eurodac-15': {
    provision: 'art. 15, 22, 24',
    kind: 'time-limit',
    decisions: ['biometrics'],
    nl: 'De gegevens gaan binnen tweeënzeventig uur naar het systeem, bij een ernstige storing achtenveertig uur later.',
    en: 'The data go to the system within seventy-two hours, with a serious failure forty-eight hours later.',
  },
  'eurodac-29': {
    provision: 'art. 29',
    kind: 'time-limit',
    decisions: ['data', 'biometrics'],
    nl: 'Gegevens van aanvragers worden tien jaar bewaard, van anderen vijf jaar, en eerder gewist als hun status verandert.',
    en: 'Data of applicants are kept for ten years, of others for five, and erased earlier when their status changes.',
  },
  'eurodac-42': {
    provision: 'art. 42, 43',
    kind: 'requirement',
    decisions: ['data', 'biometrics'],
    nl: 'Een kind hoort in gewone taal wat er met zijn gegevens gebeurt, en kan ze inzien, laten verbeteren en laten wissen.',
    en: 'A child is told in plain words what happens with its data, and can see, correct and have them erased.',
  },
});
