// The child was told beforehand about the procedure and the child’s rights, in a way the child can follow. Being heard:
// child-heard.ts. Hearing the outcome: explanation-planned.ts.
import type { Situation } from '../situation/situation.ts';
import { breached, met, missing } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['child_informed', 'information_in_language_understood'] as const;

function check(situation: Situation): Judgement {
  const { child_informed: informed, information_in_language_understood: understood } = situation.facts;
  // Words that the child cannot follow inform nobody.
  if (informed === false || understood === false) return breached(situation, USED);
  return informed === true ? met(situation, USED) : missing(situation, ['child_informed'], USED);
}

export const childInformed: Safeguard = {
  id: 'child-informed',
  norms: ['jgc3-35', 'gc12-25', 'apr-8-2', 'ammr-19', 'rcd-5', 'crc-12'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Het kind weet wat er gebeurt', en: 'The child knows what is happening' },
  asks: {
    nl: 'Het kind kreeg vooraf uitleg over de procedure, zijn rechten en wie helpt, in woorden en een taal die het begrijpt.',
    en: 'The child was told beforehand about the procedure, the child’s rights and who helps, in words and a language the child understands.',
  },
  remedy: {
    nl: 'De voogd (Nidos), de advocaat of VluchtelingenWerk legt het uit, zo nodig met een tolk. COA of de IND plant daar tijd voor in.',
    en: 'The guardian (Nidos), the lawyer or the refugee council explains it, if need be with an interpreter. COA or IND sets time aside for it.',
  },
  check,
};
