// General migration control may not tip the balance against a child. In a return decision that is forbidden; in other
// decisions the norm leaves room, and a named person says why.
import type { Situation } from '../situation/situation.ts';
import { isRemoval } from './concerns.ts';
import { breached, forHuman, met, missing } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['migration_control_decisive', 'return_decision_issued', 'expelled_person'] as const;

function check(situation: Situation): Judgement {
  const { migration_control_decisive: decisive } = situation.facts;
  if (decisive === undefined) return missing(situation, ['migration_control_decisive']);
  if (!decisive) return met(situation, USED);
  // A transfer to another Member State is no return: the child does not leave the Union.
  const returns = isRemoval(situation) === true && situation.measure !== 'dublin_transfer';
  return returns ? breached(situation, USED) : forHuman(situation, USED);
}

export const migrationControlNotDecisive: Safeguard = {
  id: 'migration-control-not-decisive',
  norms: ['jgc3-33', 'jgc3-28', 'crc-3-1'],
  effect: 'forbids',
  mandate: true,
  title: { nl: 'Migratiebeleid geeft niet de doorslag', en: 'Migration control does not tip the balance' },
  asks: {
    nl: 'Algemeen migratiebeleid, zoals minder instroom of meer vertrek, mag bij terugkeer niet zwaarder wegen dan het belang van het kind. Bij een ander besluit legt een medewerker met naam uit waarom het meetelt.',
    en: 'General migration control, such as fewer arrivals or more departures, may not outweigh the child’s interests in a return decision. In another decision a named official explains why it counts.',
  },
  remedy: {
    nl: 'Wie weegt, laat het algemene belang buiten beschouwing of maakt het concreet voor dit kind, en weegt opnieuw. Lukt dat niet, dan komt er geen terugkeerbesluit.',
    en: 'Whoever weighs leaves the general interest aside or makes it concrete for this child, and weighs again. If that is not possible, no return decision is taken.',
  },
  check,
};
