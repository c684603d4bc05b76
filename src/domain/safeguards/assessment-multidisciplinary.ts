// More than one discipline looks at the child in the best-interests assessment. Who may not write it:
// assessment-independent.ts.
import type { Situation } from '../situation/situation.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['assessment_disciplines'] as const;

function check(situation: Situation, { assessmentDisciplines }: Parameters): Judgement {
  const { assessment_disciplines: disciplines } = situation.facts;
  // Within reception a light assessment will do (JGC 3/22 para. 32(f)); what it must hold says move-assessed.ts.
  if (situation.facts.light_move === true) return notApplicable(situation, ['light_move']);
  if (disciplines === undefined) return missing(situation, USED);
  return disciplines >= assessmentDisciplines ? met(situation, USED) : breached(situation, USED);
}

export const assessmentMultidisciplinary: Safeguard = {
  id: 'assessment-multidisciplinary',
  norms: ['jgc3-32c', 'gc14-94'],
  effect: 'requires',
  mandate: true,
  title: { nl: 'Meer dan één vakgebied kijkt mee', en: 'More than one discipline takes part' },
  asks: {
    nl: 'Aan het onderzoek werken mensen uit ten minste twee vakgebieden mee, bijvoorbeeld een gedragswetenschapper en een maatschappelijk werker.',
    en: 'People from at least two disciplines take part in the assessment, for instance a behavioural scientist and a social worker.',
  },
  remedy: {
    nl: 'Wie het onderzoek leidt, vraagt een tweede vakgebied erbij: jeugdarts, orthopedagoog, psycholoog, school of de Raad voor de Kinderbescherming.',
    en: 'Whoever leads the assessment brings in a second discipline: youth doctor, educationalist, psychologist, school or the Child Care and Protection Board.',
  },
  check,
};
