// Facts about health: needs, evidence, treatment here and there.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const HEALTH_FACTS = {
  medical_needs: raw.list(
    'gezondheidsproblemen van het kind of in het gezin',
    'health needs of the child or in the family',
  ),
  medical_care: raw.boolean('het kind heeft toegang tot medische zorg', 'the child has access to medical care'),
  in_specialised_treatment: raw.boolean(
    'het kind krijgt gespecialiseerde behandeling',
    'the child is in specialised treatment',
  ),
  treatment_available_in_destination_checked: raw.boolean(
    'er is nagegaan of de behandeling in het land van bestemming bestaat',
    'it was checked whether treatment is available in the destination country',
  ),
  medical_evidence_disregarded: assessed.boolean('medisch bewijs is niet gebruikt', 'medical evidence was disregarded'),
  mental_health_evidence: raw.boolean(
    'er zijn medische of psychologische stukken over het kind',
    'there is medical or psychological evidence on file',
  ),
  mental_health_signs: raw.list(
    'signalen over de psychische gezondheid van het kind',
    'signs about the child’s mental health',
  ),
  child_disability: raw.boolean('het kind heeft een beperking', 'the child has a disability'),
  child_disability_kind: raw.text('soort beperking van het kind', 'kind of disability'),
} as const satisfies Record<string, FactSpec>;
