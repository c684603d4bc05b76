// A child's request is not set aside because of a third country unless that country takes charge of the child. Other grounds
// of inadmissibility are no matter of this safeguard.
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, isUnaccompanied } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = ['inadmissibility_ground', 'third_country_assured', 'best_interests_assessed', ...ALONE_FACTS] as const;

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const agreement = tells(situation, 'inadmissibility_ground', 'agreement');
  if (!agreement && !tells(situation, 'inadmissibility_ground', 'thirdCountry'))
    return notApplicable(situation, ['inadmissibility_ground']);
  const alone = isUnaccompanied(situation);
  if (alone === false) return notApplicable(situation, USED);
  if (alone === undefined) return missing(situation, ['unaccompanied'], USED);
  // An agreement between states is no tie of this child with that country.
  if (agreement || facts.third_country_assured === false) return breached(situation, USED);
  const sure = facts.third_country_assured === true && facts.best_interests_assessed === true;
  return sure ? met(situation, USED) : missing(situation, ['third_country_assured', 'best_interests_assessed'], USED);
}

export const safeThirdCountryAssured: Safeguard = {
  id: 'safe-third-country-assured',
  norms: ['apr-59-6', 'apr-22-1'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Een derde land dat voor het kind zorgt', en: 'A third country that takes charge of the child' },
  asks: {
    nl: 'De aanvraag van een kind zonder ouders wordt alleen om een veilig derde land niet behandeld als dat niet tegen het belang van het kind is, het kind zelf een band met dat land heeft, en dat land vooraf toezegt dat het voor het kind zorgt en het meteen beschermt.',
    en: 'The application of a child without parents is set aside for a safe third country only where that is not against the best interests of the child, the child itself has a tie with that country, and that country assured beforehand that it takes charge of the child and protects it at once.',
  },
  remedy: {
    nl: 'De IND vraagt het derde land om de toezegging en legt die vast. Zonder toezegging behandelt de IND de aanvraag zelf. De voogd en de advocaat zeggen wat zij ervan vinden.',
    en: 'The immigration service (IND) asks the third country for the assurance and records it. Without it IND examines the application itself. Guardian and lawyer say what they think of it.',
  },
  check,
};
