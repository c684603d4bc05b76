// Warns when the best-interests assessment is getting old: a child changes fast. The limit is a choice of this system, no
// rule of law, and a round number.
import type { Situation } from '../situation/situation.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['assessment_age_days'] as const;

function check(situation: Situation, { assessmentFreshDays }: Parameters): Judgement {
  const { assessment_age_days: days } = situation.facts;
  // Within reception a light assessment will do (JGC 3/22 para. 32(f)); what it must hold says move-assessed.ts.
  if (situation.facts.light_move === true) return notApplicable(situation, ['light_move']);
  if (days === undefined) return missing(situation, USED);
  return days <= assessmentFreshDays ? met(situation, USED) : breached(situation, USED);
}

export const assessmentRecent: Safeguard = {
  id: 'assessment-recent',
  norms: ['gc14-93'],
  effect: 'warns',
  mandate: false,
  title: { nl: 'Het onderzoek is nog actueel', en: 'The assessment is still current' },
  asks: {
    nl: 'Het onderzoek naar de belangen van het kind is op de dag van het besluit hooguit 90 dagen oud. Dit is een keuze van dit systeem en houdt niets tegen.',
    en: 'The assessment of the child’s interests is at most 90 days old on the day of the decision. This is a choice of this system and stops nothing.',
  },
  remedy: {
    nl: 'Vraag de onderzoeker of er iets is veranderd voor het kind en laat het onderzoek aanvullen. De voogd, de ouders of de school weten vaak wat er anders is.',
    en: 'Ask the assessor whether something changed for the child and have the assessment supplemented. The guardian, the parents or the school often know what is different.',
  },
  check,
};
