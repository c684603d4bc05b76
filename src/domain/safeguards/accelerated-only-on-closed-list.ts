// A child without parents is put in an accelerated procedure only for a reason on the closed list of the law. The procedure
// at the border: border-procedure-last.ts. Support in either: procedural-needs-supported.ts.
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, isUnaccompanied } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = ['procedure_track', 'accelerated_ground', ...ALONE_FACTS] as const;

function check(situation: Situation): Judgement {
  if (!tells(situation, 'procedure_track', 'accelerated')) return notApplicable(situation, ['procedure_track']);
  const alone = isUnaccompanied(situation);
  if (alone === false) return notApplicable(situation, USED);
  if (alone === undefined) return missing(situation, ['unaccompanied'], USED);
  if (situation.facts.accelerated_ground === undefined) return missing(situation, ['accelerated_ground'], USED);
  const allowed = tells(situation, 'accelerated_ground', 'allowed');
  const other = tells(situation, 'accelerated_ground', 'other');
  // Two reasons at once, one of which is not on the list: a person says which of them carries the choice.
  if (allowed && other) return forHuman(situation, USED);
  return allowed ? met(situation, USED) : breached(situation, USED);
}

export const acceleratedOnlyOnClosedList: Safeguard = {
  id: 'accelerated-only-on-closed-list',
  norms: ['apr-42-3', 'apr-22-1'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Versneld alleen om een reden uit de wet', en: 'Accelerated only for a ground in the law' },
  asks: {
    nl: 'Een kind zonder ouders komt alleen in een versnelde procedure om een van de vijf redenen die de verordening voor deze kinderen toelaat: een veilig land van herkomst, de openbare veiligheid, een opvolgende aanvraag, bewust misleiden na een kans om uit te leggen, of een land met heel weinig erkenningen.',
    en: 'A child without parents is put in an accelerated procedure only for one of the five grounds that the regulation allows for these children: a safe country of origin, public security, a subsequent application, intentional misleading after a chance to explain, or a country with very few recognitions.',
  },
  remedy: {
    nl: 'De IND behandelt de aanvraag in de gewone procedure, of legt vast welke reden uit de wet hier geldt.',
    en: 'The immigration service (IND) examines the application in the ordinary procedure, or records which ground in the law applies here.',
  },
  check,
};
