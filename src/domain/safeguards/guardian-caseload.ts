// A guardian has time for this child: thirty children at most, fifty in an exceptional situation. The numbers are of the law, so
// nobody can set them otherwise. Whether there is a guardian: guardian-appointed.ts.
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, isUnaccompanied } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const MOST = 30;
const MOST_IN_EXCEPTION = 50;
const USED = ['guardian_caseload', 'guardian_caseload_reason_given'] as const;

function check(situation: Situation): Judgement {
  const alone = isUnaccompanied(situation);
  if (alone === false) return notApplicable(situation, ALONE_FACTS);
  if (alone === undefined) return missing(situation, ['unaccompanied'], USED);
  const { guardian_caseload: children, guardian_caseload_reason_given: reasoned } = situation.facts;
  if (children === undefined) return missing(situation, ['guardian_caseload'], [...ALONE_FACTS, ...USED]);
  const fits = children <= MOST || (children <= MOST_IN_EXCEPTION && reasoned === true);
  return fits ? met(situation, USED) : breached(situation, USED);
}

export const guardianCaseload: Safeguard = {
  id: 'guardian-caseload',
  norms: ['apr-23', 'rcd-27', 'jgc3-36'],
  effect: 'warns',
  mandate: false,
  title: { nl: 'De voogd heeft tijd voor dit kind', en: 'The guardian has time for this child' },
  asks: {
    nl: 'Een voogd heeft ten hoogste dertig kinderen. In een uitzonderlijke situatie, die is uitgelegd, ten hoogste vijftig.',
    en: 'A guardian has thirty children at most. In an exceptional situation, which is explained, fifty at most.',
  },
  remedy: {
    nl: 'Nidos telt hoeveel kinderen de voogd heeft en legt dat vast bij Voogd, advocaat en uitleg. Zijn het er te veel, dan wijst Nidos een andere voogd aan.',
    en: 'Nidos counts how many children the guardian has and records it under guardian, lawyer and information. If there are too many, Nidos appoints another guardian.',
  },
  check,
};
