// From seventeen on there is a plan for what comes after the eighteenth birthday: status, home, guidance. It warns in a
// decision; the plan itself is a task of guardian and youth protection.
import type { Situation } from '../situation/situation.ts';
import { isAtLeast } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['child_age_years', 'ageing_out_planned'] as const;

function check(situation: Situation, { ageingOutFromYears }: Parameters): Judgement {
  const grown = isAtLeast(situation, ageingOutFromYears);
  if (grown === false) return notApplicable(situation, ['child_age_years']);
  if (grown === undefined) return missing(situation, ['child_age_years'], USED);
  const { ageing_out_planned: planned } = situation.facts;
  if (planned === undefined) return missing(situation, ['ageing_out_planned'], USED);
  return planned ? met(situation, USED) : breached(situation, USED);
}

export const ageingOutPlanned: Safeguard = {
  id: 'ageing-out-planned',
  norms: ['jgc3-32j'],
  effect: 'warns',
  mandate: false,
  title: { nl: 'Een plan voor na de achttiende verjaardag', en: 'A plan for after the eighteenth birthday' },
  asks: {
    nl: 'Is een jongere zeventien of ouder, dan is er een plan dat samen met de jongere is gemaakt: hoe het verblijf is geregeld, waar hij of zij woont en wie blijft helpen.',
    en: 'Is a young person seventeen or older, then there is a plan made together with the young person: how the stay is settled, where to live, and who goes on helping.',
  },
  remedy: {
    nl: 'De voogd (Nidos) of de jeugdbeschermer maakt met de jongere het plan, bij Wegen naar verblijf.',
    en: 'The guardian (Nidos) or youth protector makes the plan with the young person, under Routes to a status.',
  },
  check,
};
