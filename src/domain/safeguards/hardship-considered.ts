// Only with a first application does Dutch law let the service look at distressing circumstances of its own motion; later it
// is too late. So it is asked there, and nowhere else.
import type { Situation } from '../situation/situation.ts';
import { isFromAbroad, measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

/** A visa asked from abroad and a deferral of departure are no application for a stay here. */
const isNoApplicationHere = (situation: Situation): boolean =>
  isFromAbroad(situation) || tells(situation, 'decides_on', 'deferral');

const USED = ['first_application', 'hardship_considered'] as const;

function check(situation: Situation): Judgement {
  const { first_application: first, hardship_considered: considered } = situation.facts;
  if (!measureIs(situation, ['refusal_of_residence']) || first === false || isNoApplicationHere(situation))
    return notApplicable(situation, ['first_application', 'decides_on']);
  if (considered !== undefined && first === true) return considered ? met(situation, USED) : breached(situation, USED);
  return missing(situation, USED, USED);
}

export const hardshipConsidered: Safeguard = {
  id: 'hardship-considered',
  norms: ['vb-3-6ba'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Schrijnende omstandigheden bekeken', en: 'Distressing circumstances looked at' },
  asks: {
    nl: 'Bij de eerste aanvraag kijkt de IND zelf of er bij dit kind schrijnende bijzondere omstandigheden zijn. Dat kan alleen dan: na een definitieve afwijzing niet meer.',
    en: 'With the first application the immigration service (IND) itself looks whether there are exceptional distressing circumstances for this child. Only then: after a final refusal it no longer can.',
  },
  remedy: {
    nl: 'De IND gaat na wat bijzonder en schrijnend is in het leven van dit kind, ook met wat de voogd, de school en de advocaat weten, en legt dat vast voordat het besluit valt.',
    en: 'The immigration service (IND) finds out what is exceptional and distressing in the life of this child, also from guardian, school and lawyer, and records it before the decision is taken.',
  },
  check,
};
