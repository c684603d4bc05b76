// A measure for a group of children starts with what it does to children in that group; each child's own examination comes
// on top of it (individual-examination.ts), never instead.
import type { Situation } from '../situation/situation.ts';
import { measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['group_assessment_done'] as const;

function check(situation: Situation): Judgement {
  if (!measureIs(situation, ['collective_expulsion'])) return notApplicable(situation);
  const { group_assessment_done: done } = situation.facts;
  if (done === undefined) return missing(situation, USED);
  return done ? met(situation, USED) : breached(situation, USED);
}

export const groupAssessedFirst: Safeguard = {
  id: 'group-assessed-first',
  norms: ['jgc3-47', 'jgc3-30'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Ook de groep is onderzocht', en: 'The group was assessed too' },
  asks: {
    nl: 'Treft een maatregel een groep kinderen? Dan is eerst onderzocht wat zij voor kinderen in die groep betekent, en daarna voor elk kind apart.',
    en: 'Does a measure touch a group of children? Then it was first assessed what it means for children in that group, and after that for each child.',
  },
  remedy: {
    nl: 'Vraag de Raad voor de Kinderbescherming of de Kinderombudsman om te kijken wat de maatregel voor deze kinderen betekent. Onderzoek daarna elk kind apart.',
    en: 'Ask the Child Care and Protection Board or the Children’s Ombudsman to look at what the measure means for these children. Then examine each child.',
  },
  check,
};
