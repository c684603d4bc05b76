// The best-interests assessment is made by people who are independent of migration control (requirement C5). How many
// disciplines took part: assessment-multidisciplinary.ts.
import type { Situation } from '../situation/situation.ts';
import { breached, met, missing } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['assessment_by_migration_authority'] as const;
const OF_MOVE = ['light_move', 'move_assessed_independently'] as const;

function check(situation: Situation): Judgement {
  const { assessment_by_migration_authority: byMigrationAuthority } = situation.facts;
  // A move within reception asks for a lighter assessment, and for somebody independent all the same.
  if (byMigrationAuthority === undefined && situation.facts.light_move === true)
    return situation.facts.move_assessed_independently === true
      ? met(situation, OF_MOVE)
      : missing(situation, ['move_assessed_independently'], OF_MOVE);
  if (byMigrationAuthority === undefined) return missing(situation, USED);
  return byMigrationAuthority ? breached(situation, USED) : met(situation, USED);
}

export const assessmentIndependent: Safeguard = {
  id: 'assessment-independent',
  norms: ['jgc3-32c', 'jgc3-14'],
  effect: 'requires',
  mandate: true,
  title: { nl: 'Onafhankelijk onderzoek naar het belang van het kind', en: 'Independent best-interests assessment' },
  asks: {
    nl: 'Het onderzoek naar de belangen van het kind is gemaakt door mensen die niet bij een migratiedienst werken. IND, DT&V, AVIM en KMar schrijven er niet aan mee; COA mag feiten over de opvang geven.',
    en: 'The assessment of the child’s interests was made by people who do not work for a migration authority. IND, DT&V, AVIM and KMar do not write it; COA may supply facts about reception.',
  },
  remedy: {
    nl: 'De Raad voor de Kinderbescherming of een andere onafhankelijke deskundige maakt het onderzoek opnieuw. De voogd (Nidos) of de advocaat kan daarom vragen.',
    en: 'The Child Care and Protection Board or another independent expert makes the assessment anew. The guardian (Nidos) or the lawyer can ask for it.',
  },
  check,
};
