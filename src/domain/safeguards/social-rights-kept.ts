// What a child needs to live is not taken away to make somebody leave or as a sanction, also where the decision is addressed to
// a parent. Where a child lives: reception-adequate.ts.
import type { Situation } from '../situation/situation.ts';
import { having, measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = ['basic_needs_kept', 'limit_effect_on_child_assessed', 'medical_care', 'school'] as const;

function check(situation: Situation): Judgement {
  if (!measureIs(situation, ['social_rights'])) return notApplicable(situation);
  const lost = having(situation, false, USED);
  if (lost.length > 0) return breached(situation, USED);
  if (tells(situation, 'sanction', 'exclusion')) return breached(situation, ['sanction']);
  const { basic_needs_kept: kept, limit_effect_on_child_assessed: assessed } = situation.facts;
  return kept === true && assessed === true
    ? met(situation, USED)
    : missing(situation, ['basic_needs_kept', 'limit_effect_on_child_assessed'], USED);
}

export const socialRightsKept: Safeguard = {
  id: 'social-rights-kept',
  norms: ['rcd-26-1', 'rcd-22-2', 'rcd-16', 'crc-27', 'crc-24', 'crc-28', 'jgc3-43', 'jgc3-44'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Wat een kind nodig heeft, blijft', en: 'What a child needs stays' },
  asks: {
    nl: 'Een beperking voor het kind of de ouder raakt niet aan onderdak, eten, zorg en school van het kind. Iemand anders dan wie de beperking oplegt, onderzocht wat zij voor dit kind betekent; dat laatste is een regel van dit systeem.',
    en: 'A limit for the child or the parent does not touch shelter, food, care and school of the child. Somebody other than whoever imposes the limit assessed what it means for this child; the latter is a rule of this system.',
  },
  remedy: {
    nl: 'COA of de gemeente laat de voorzieningen van het kind in stand. De voogd (Nidos), de Raad voor de Kinderbescherming of de jeugdbescherming legt vast wat de beperking voor dit kind zou doen, met wat school en arts weten. De advocaat kan naar de rechter.',
    en: 'The reception body (COA) or the municipality keeps what the child gets. The guardian (Nidos), the Child Care and Protection Board or youth protection records what the limit would do to this child, with what school and doctor know. The lawyer can go to court.',
  },
  check,
};
