// Whoever hears a child and prepares a decision on its protection is trained for it. Who was trained in what, and until when
// that holds, comes from the register of training.
import type { Situation } from '../situation/situation.ts';
import { mayDecideProtection, measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

/** A transfer follows another regulation, in which this duty was not read. */
const PROTECTION = ['refusal_of_residence', 'withdrawal', 'procedure_track'] as const;
const USED = ['asylum_seeker', 'officer_trained'] as const;

function check(situation: Situation): Judgement {
  const { asylum_seeker: asked, officer_trained: trained } = situation.facts;
  if (!measureIs(situation, PROTECTION) || !mayDecideProtection(situation))
    return notApplicable(situation, ['asylum_seeker', 'decides_on']);
  if (trained !== undefined) return trained ? met(situation, USED) : breached(situation, USED);
  return missing(situation, asked === undefined ? USED : ['officer_trained'], USED);
}

export const trainedOfficer: Safeguard = {
  id: 'trained-officer',
  norms: ['apr-22-5', 'apr-22-3', 'gc14-94'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Opgeleid voor kinderen', en: 'Trained for children' },
  asks: {
    nl: 'Wie een kind hoort dat om bescherming vraagt, en wie het besluit voorbereidt, is opgeleid in de rechten en behoeften van kinderen.',
    en: 'Whoever hears a child that asks for protection, and whoever prepares the decision, was trained in the rights and needs of children.',
  },
  remedy: {
    nl: 'Laat een opgeleide medewerker van de IND het kind horen en het besluit voorbereiden of overdoen. Leg de opleiding vast.',
    en: 'Have a trained officer of the immigration service (IND) hear the child and prepare the decision or do it again. Record the training.',
  },
  check,
};
