// Facts about school.
import { type FactSpec, raw } from '../fact.ts';

export const EDUCATION_FACTS = {
  school: raw.boolean('het kind gaat naar school', 'the child goes to school'),
  months_without_school: raw.number('aantal maanden zonder school', 'months without school'),
  actual_residence_proven: raw.boolean(
    'vast staat dat het kind hier feitelijk woont',
    'it is proven that the child actually lives here',
  ),
  documents_demanded_impossible: raw.boolean(
    'er worden documenten gevraagd die het kind niet kan krijgen',
    'papers are demanded that the child cannot obtain',
  ),
  school_fees_because_of_status: raw.boolean(
    'het kind moet schoolgeld betalen vanwege de verblijfsstatus',
    'school fees are charged because of residence status',
  ),
  school_arranged_in_destination: raw.text(
    'of onderwijs in het land van bestemming is geregeld',
    'whether schooling is arranged in the destination country',
  ),
} as const satisfies Record<string, FactSpec>;
