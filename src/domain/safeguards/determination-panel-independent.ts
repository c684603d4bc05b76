// The panel behind a determination is led by child protection and serves no other interest. Whether there is a determination at
// all: determination-made.ts.
import type { Situation } from '../situation/situation.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['determination_done', 'determination_panel_independent'] as const;

function check(situation: Situation): Judgement {
  const { determination_done: done, determination_panel_independent: independent } = situation.facts;
  if (done !== true) return notApplicable(situation, ['determination_needed', 'determination_done']);
  if (independent === undefined) return missing(situation, ['determination_panel_independent'], USED);
  return independent ? met(situation, USED) : breached(situation, USED);
}

export const determinationPanelIndependent: Safeguard = {
  id: 'determination-panel-independent',
  norms: ['jgc3-32c', 'jgc3-32j', 'jgc3-14'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Het panel is onafhankelijk', en: 'The panel is independent' },
  asks: {
    nl: 'Kinderbescherming leidt het panel. Er beslissen ten minste drie mensen uit ten minste twee vakken. Niemand van een migratiedienst heeft een stem en niemand dient een ander belang.',
    en: 'Child protection leads the panel. At least three people of at least two disciplines decide. Nobody of a migration authority has a vote and nobody serves another interest.',
  },
  remedy: {
    nl: 'De Raad voor de Kinderbescherming, een gecertificeerde instelling of Nidos heropent de determinatie en stelt een nieuw panel samen. Een reden waarom het zonder kan, geeft alleen iemand buiten de migratiediensten: dat is een regel van dit systeem.',
    en: 'The Child Care and Protection Board, a certified youth agency or the guardianship organisation (Nidos) reopens the determination and convenes a new panel. Only somebody outside the migration authorities gives a reason why it can do without: that is a rule of this system.',
  },
  check,
};
