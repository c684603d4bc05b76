// What people read when a command about a family is refused.
import { BRINGING_REFUSALS } from '../dossier/bringing-in.ts';
import type { RefusalWords } from '../dossier/context.ts';
import type { FamilyRefusal } from './family.ts';

export const FAMILY_REFUSALS = {
  ...BRINGING_REFUSALS,
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
