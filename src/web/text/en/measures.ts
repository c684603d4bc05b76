import type { measures as nl } from '../nl/measures.ts';
import type { SameKeys } from '../same-keys.ts';

export const measures: SameKeys<typeof nl> = {
  age_assessment: 'Age assessment',
  border_detention: 'Detention at the border',
  collective_expulsion: 'Expulsion as a group',
  detention: 'Immigration detention',
  dublin_transfer: 'Transfer to another state (Dublin)',
  education_access: 'Access to education',
  expulsion: 'Expulsion',
  family_reunification_refusal: 'Refusal of family reunification',
  guardianship: 'Guardianship',
  identification: 'Identification',
  other: 'Another measure',
  pushback: 'Sending back at the border',
  reception_placement: 'Placement in reception',
  refusal_of_residence: 'Refusal of residence',
  separation: 'Separation of child and parent',
  withdrawal: 'Withdrawal of residence',
  consular_contact: 'Contact with the authorities of origin',
  procedure_track: 'Choice of the procedure',
  resettlement: 'Resettlement in another country',
  social_rights: 'Limit on social rights',
  statelessness: 'Recognition of statelessness',
};
