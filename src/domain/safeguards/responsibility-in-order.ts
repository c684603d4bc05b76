// For a child alone the responsible Member State follows from family, then relatives, then first registration, in that order.
// Whether reception waits there: transfer-of-child-alone.ts.
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, isUnaccompanied, measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = ['responsibility_criterion', 'relatives_looked_for', ...ALONE_FACTS] as const;

function check(situation: Situation): Judgement {
  const alone = isUnaccompanied(situation);
  if (!measureIs(situation, ['dublin_transfer']) || alone === false) return notApplicable(situation, ALONE_FACTS);
  if (alone === undefined) return missing(situation, ['unaccompanied'], USED);
  if (situation.facts.responsibility_criterion === undefined)
    return missing(situation, ['responsibility_criterion'], USED);
  const toKin =
    tells(situation, 'responsibility_criterion', 'family') || tells(situation, 'responsibility_criterion', 'relative');
  if (toKin) return met(situation, USED);
  if (!tells(situation, 'responsibility_criterion', 'registration')) return breached(situation, USED);
  // First registration only counts once nobody of the family was found.
  const { relatives_looked_for: looked } = situation.facts;
  if (looked === undefined) return missing(situation, ['relatives_looked_for'], USED);
  return looked ? met(situation, USED) : breached(situation, USED);
}

export const responsibilityInOrder: Safeguard = {
  id: 'responsibility-in-order',
  norms: ['ammr-25', 'ammr-23-6', 'ammr-23-1'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Eerst familie, dan pas een andere lidstaat', en: 'Family first, then another Member State' },
  asks: {
    nl: 'Voor een kind zonder ouders geldt een vaste volgorde: de lidstaat waar een ouder, broer of zus is, dan die van een familielid dat kan zorgen, en pas daarna de lidstaat die het kind het eerst registreerde. Naar familie is echt gezocht.',
    en: 'For a child without parents there is a fixed order: the Member State where a parent or sibling is, then that of a relative able to care, and only then the one that registered the child first. Family was really looked for.',
  },
  remedy: {
    nl: 'De IND zoekt familie in de andere lidstaten, samen met de voogd (Nidos), en kiest opnieuw volgens de volgorde. Een visum of inreis geldt voor een kind alleen niet als reden.',
    en: 'The immigration service (IND) looks for family in the other Member States, together with the guardian (Nidos), and chooses again by the order. A visa or the place of entry is no ground for a child alone.',
  },
  check,
};
