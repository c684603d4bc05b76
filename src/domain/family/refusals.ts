// What people read when a command about a family is refused.
import type { RefusalWords } from '../dossier/context.ts';
import { INVOLVEMENT_REFUSALS } from '../dossier/involvement.ts';
import type { FamilyRefusal } from './family.ts';

export const FAMILY_REFUSALS = {
  ...INVOLVEMENT_REFUSALS,
  'organisation-not-involved': {
    title: {
      nl: 'Deze organisatie of persoon werkt niet voor dit gezin.',
      en: 'This organisation or person does not work for this family.',
    },
    remedy: {
      nl: 'Geef eerst de organisatie toegang, of kies wie er nu voor het gezin werkt.',
      en: 'First let the organisation in, or choose somebody who works for the family now.',
    },
    norms: [],
  },
  'person-already-involved': {
    title: { nl: 'Deze persoon staat al bij dit gezin.', en: 'This person is with this family already.' },
    remedy: INVOLVEMENT_REFUSALS['person-already-involved'].remedy,
    norms: [],
  },
  'involvement-not-yours-to-end': {
    title: {
      nl: 'U kunt deze organisatie niet bij het gezin weghalen.',
      en: 'You cannot take this organisation off the family.',
    },
    remedy: INVOLVEMENT_REFUSALS['involvement-not-yours-to-end'].remedy,
    norms: ['jgc3-17'],
  },
  'involvement-last': {
    title: { nl: 'Dan werkt er niemand meer voor dit gezin.', en: 'Then nobody works for this family any more.' },
    remedy: INVOLVEMENT_REFUSALS['involvement-last'].remedy,
    norms: ['crc-20'],
  },
  'no-family': {
    title: { nl: 'Dit gezin bestaat niet.', en: 'This family does not exist.' },
    remedy: { nl: 'Open eerst een gezin.', en: 'First open a family.' },
    norms: [],
  },
  'family-exists': {
    title: { nl: 'Dit gezin bestaat al.', en: 'This family exists already.' },
    remedy: { nl: 'Open het bestaande gezin.', en: 'Open the existing family.' },
    norms: [],
  },
  'member-exists': {
    title: { nl: 'Dit gezinslid staat er al.', en: 'This family member is there already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'member-not-found': {
    title: { nl: 'Dit gezinslid staat niet in het gezin.', en: 'This person does not belong to the family.' },
    remedy: {
      nl: 'Kies iemand uit het gezin, of voeg diegene eerst toe.',
      en: 'Choose a family member, or add the person first.',
    },
    norms: [],
  },
  'member-birth-in-the-future': {
    title: { nl: 'De geboortedatum ligt in de toekomst.', en: 'The date of birth lies in the future.' },
    remedy: { nl: 'Verbeter de geboortedatum of laat haar leeg.', en: 'Correct the date of birth or leave it empty.' },
    norms: [],
  },
  'family-organisation-already-involved': {
    title: { nl: 'Deze organisatie werkt al voor dit gezin.', en: 'This organisation works for this family already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
} as const satisfies Record<FamilyRefusal['code'], RefusalWords>;
