// What may not be used now, because somebody contests it or objects, carries no decision. A restricted fact counts as not known already;
// whether a hearing, an element or a weighing leans on what is restricted, only a person can say.
import type { Situation } from '../situation/situation.ts';
import { forHuman, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['entries_under_restriction'] as const;

const check = (situation: Situation): Judgement =>
  (situation.facts.entries_under_restriction ?? 0) > 0 ? forHuman(situation, USED) : notApplicable(situation, USED);

export const restrictedDataUnused: Safeguard = {
  id: 'restricted-data-unused',
  norms: ['gdpr-15', 'gdpr-5'],
  effect: 'warns',
  mandate: false,
  title: { nl: 'Wat niet mag worden gebruikt, telt niet mee', en: 'What may not be used does not count' },
  asks: {
    nl: 'Is het gebruik van iets in dit dossier beperkt, dan rust het besluit daar niet op.',
    en: 'Where the use of something in this dossier is restricted, the decision does not rest on it.',
  },
  remedy: {
    nl: 'Wie het besluit voorbereidt, gaat na of het onderzoek, de gesprekken en de afweging ook zonder deze regels kloppen. Vraag anders de Raad, de voogd of de advocaat om het onderzoek aan te vullen.',
    en: 'Whoever prepares the decision checks that assessment, hearings and weighing hold without these entries. Otherwise ask child protection, the guardian or the lawyer to add to the assessment.',
  },
  check,
};
