// A fast procedure or one at the border only goes on where the support a child needs in it was assessed and can be given.
import type { Situation } from '../situation/situation.ts';
import { measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['procedural_needs_assessed', 'procedural_support_possible'] as const;

function check(situation: Situation): Judgement {
  if (!measureIs(situation, ['procedure_track'])) return notApplicable(situation);
  const { procedural_needs_assessed: assessed, procedural_support_possible: possible } = situation.facts;
  if (assessed === false || possible === false) return breached(situation, USED);
  return assessed === true && possible === true ? met(situation, USED) : missing(situation, USED, USED);
}

export const proceduralNeedsSupported: Safeguard = {
  id: 'procedural-needs-supported',
  norms: ['apr-20-3', 'apr-21-2'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Steun in een snelle procedure', en: 'Support in a fast procedure' },
  asks: {
    nl: 'Vóór een versnelde procedure of een procedure aan de grens is onderzocht welke steun dit kind nodig heeft, en die steun kan daar ook echt worden gegeven. Dat iemand buiten de migratiediensten dat vastlegt, is een regel van dit systeem.',
    en: 'Before an accelerated procedure or one at the border it was assessed which support this child needs, and that support can really be given there. That somebody outside the migration authorities records it is a rule of this system.',
  },
  remedy: {
    nl: 'Vraag de voogd, een arts of een andere deskundige wat het kind nodig heeft. Kan het niet in deze procedure, dan behandelt de IND de aanvraag in de gewone procedure.',
    en: 'Ask the guardian, a doctor or another expert what the child needs. If this procedure cannot give it, the immigration service (IND) examines the application in the ordinary procedure.',
  },
  check,
};
