// Protection is not withheld from a young person for an act before it was asked whether such a young person could answer for it.
import type { Situation } from '../situation/situation.ts';
import { measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['exclusion_applied', 'criminal_capacity_considered'] as const;

function check(situation: Situation): Judgement {
  const { exclusion_applied: excluded, criminal_capacity_considered: considered } = situation.facts;
  // Exclusion is rare and never goes unsaid in a decision: nobody has to rule it out for every child.
  if (!measureIs(situation, ['refusal_of_residence', 'withdrawal']) || excluded !== true)
    return notApplicable(situation, ['exclusion_applied']);
  if (considered === undefined) return missing(situation, ['criminal_capacity_considered'], USED);
  return considered ? met(situation, USED) : breached(situation, USED);
}

export const exclusionMindsAge: Safeguard = {
  id: 'exclusion-minds-age',
  norms: ['qr-12-5'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Uitsluiting kijkt naar de leeftijd', en: 'Exclusion minds the age' },
  asks: {
    nl: 'Krijgt een jongere geen bescherming om iets wat hij of zij zelf deed? Dan is eerst onderzocht of iemand van die leeftijd en ontwikkeling daarvoor verantwoordelijk kon zijn.',
    en: 'Is a young person refused protection for an own act? Then it was first examined whether somebody of that age and development could answer for it.',
  },
  remedy: {
    nl: 'De IND vraagt een deskundige naar leeftijd, ontwikkeling en dwang, en motiveert het opnieuw. De advocaat kan een eigen rapport inbrengen.',
    en: 'The immigration service (IND) asks an expert about age, development and coercion, and gives reasons again. The lawyer can bring a report.',
  },
  check,
};
