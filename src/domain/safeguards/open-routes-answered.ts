// Whoever sends a child away or refuses a stay says something about every route that stands open to that child. Which routes
// there are is data of a country.
import type { Situation } from '../situation/situation.ts';
import { measureIs } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const ENDING = ['expulsion', 'refusal_of_residence', 'withdrawal', 'resettlement'] as const;
const USED = ['open_routes_unanswered', 'possible_routes_unanswered', 'routes_being_pursued'] as const;

function check(situation: Situation): Judgement {
  if (!measureIs(situation, ENDING)) return notApplicable(situation);
  const {
    open_routes_unanswered: open,
    possible_routes_unanswered: possible,
    routes_being_pursued: pursued,
  } = situation.facts;
  if (open === undefined || possible === undefined) return missing(situation, USED);
  if (open > 0) return breached(situation, USED);
  // Something is known, not all: whether that is worth waiting for is for a person to say. So is a request that still runs.
  return possible > 0 || (pursued ?? 0) > 0 ? forHuman(situation, USED) : met(situation, USED);
}

export const openRoutesAnswered: Safeguard = {
  id: 'open-routes-answered',
  norms: ['jgc3-32j', 'jgc4-18', 'gc14-97'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Elke open weg naar verblijf is beantwoord', en: 'Every open route to a status is answered' },
  asks: {
    nl: 'Voordat een kind weg moet of geen verblijf krijgt, staat bij elke weg die openstaat wat ermee is gedaan en waarom. Een weg waarvan iets bekend is en iets nog niet, of waarop nog antwoord moet komen, vraagt een reden.',
    en: 'Before a child has to leave or gets no residence, for every open route it is said what was done with it and why. A route of which something is known and something not yet, or that still waits for an answer, asks for a reason.',
  },
  remedy: {
    nl: 'Kijk bij Wegen naar verblijf wat openstaat. De voogd of advocaat zegt welke weg het kind wil gaan; de IND antwoordt per weg met een reden over dit kind.',
    en: 'See under Routes to a status what is open. Guardian or lawyer says which route the child wants; the immigration service (IND) answers each with a reason about this child.',
  },
  check,
};
