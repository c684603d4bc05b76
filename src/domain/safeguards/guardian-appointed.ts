// An unaccompanied child gets a guardian without delay. Whether the guardian takes part in the procedure is checked in
// representative-in-procedure.ts.
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, having, isUnaccompanied } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = [
  ...ALONE_FACTS,
  'guardian_requested',
  'guardian_appointed',
  'guardian_appointed_before_interview',
] as const;

function check(situation: Situation): Judgement {
  const alone = isUnaccompanied(situation);
  if (alone === false) return notApplicable(situation, USED);
  if (alone === undefined) return missing(situation, ['unaccompanied'], USED);
  const wrong = having(situation, false, ['guardian_appointed', 'guardian_appointed_before_interview']);
  if (wrong.length > 0) return breached(situation, USED);
  // A temporary representative for one procedure is not yet somebody who cares for the child's whole life here.
  return situation.facts.guardian_appointed === true
    ? met(situation, USED)
    : missing(situation, ['guardian_appointed'], USED);
}

export const guardianAppointed: Safeguard = {
  id: 'guardian-appointed',
  norms: ['rcd-27', 'apr-23', 'crc-20', 'crc-22', 'jgc3-36', 'jgc3-32h', 'gc6-33', 'bw-1-302', 'esc-17-1'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Voogd aangewezen', en: 'Guardian appointed' },
  asks: {
    nl: 'Een kind zonder ouder heeft snel een voogd, al vóór het eerste gehoor.',
    en: 'A child without a parent has a guardian soon, before the first interview.',
  },
  remedy: {
    nl: 'Meld het kind bij Nidos. Nidos vraagt de rechter om de voogdij; tot die tijd regelt Nidos een tijdelijke voogd.',
    en: 'Report the child to Nidos. Nidos asks the court for guardianship and provides a temporary guardian until then.',
  },
  check,
};
