// No return decision is kept in a drawer until the child turns 18: either the child can return in safety, or stays with a
// right of residence. Care on return itself: care-on-return.ts.
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, isRemoval, isUnaccompanied } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = [
  'return_decision_issued',
  'removal_postponed_until_18',
  'unaccompanied',
  'return_decision_revoked',
] as const;

function check(situation: Situation): Judgement {
  const { removal_postponed_until_18: postponed, return_decision_issued: issued } = situation.facts;
  if (postponed === true) return breached(situation, USED);
  if (postponed === false) return met(situation, USED);
  const concerned = isRemoval(situation) !== false && issued !== false && isUnaccompanied(situation) !== false;
  const transfer = situation.measure === 'dublin_transfer';
  return concerned && !transfer
    ? missing(situation, ['removal_postponed_until_18'], USED)
    : notApplicable(situation, [...USED, ...ALONE_FACTS]);
}

export const noLimboUntilMajority: Safeguard = {
  id: 'no-limbo-until-majority',
  norms: ['rd-8-1', 'rd-6-1', 'jgc3-32j', 'charter-24'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Niet wachten tot het kind 18 is', en: 'No waiting until the child is 18' },
  asks: {
    nl: 'De overheid neemt geen terugkeerbesluit om het pas uit te voeren als het kind 18 is. Kan het kind niet veilig terug, dan krijgt het duidelijkheid over zijn verblijf.',
    en: 'The authority takes no return decision only to carry it out once the child is 18. If the child cannot return in safety, the child gets clarity about residence.',
  },
  remedy: {
    nl: 'De IND trekt het terugkeerbesluit in of besluit over verblijf. De voogd (Nidos) en de advocaat kunnen daarom vragen.',
    en: 'The immigration service (IND) withdraws the return decision or decides on residence. The guardian (Nidos) and the lawyer can ask for it.',
  },
  check,
};
