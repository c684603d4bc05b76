// The Dutch Children's Ombudsman: findings of a body set up by law. They carry weight and bind nobody. The letter on
// separate removal bears no date in the copy that was read; it is younger than the step plan, so that date stands for both.
import { type Instrument, pack, readBy } from '../pack.ts';

const OMBUDSMAN: Instrument = {
  instrument: 'Kinderombudsman',
  authority: 'authoritative-guidance',
  bindingIn: [],
  from: '2019-11-19',
  source: 'https://www.kinderombudsman.nl',
};

export const childrenOmbudsman = pack(OMBUDSMAN, {
  'kom-stappenplan': {
    provision: 'Stappenplan ‘Het beste besluit voor het kind’',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Vier stappen voor een besluit: het belang van het kind uitzoeken, samen met het kind; andere belangen uitzoeken; wegen met het kind voorop; het besluit aan het kind uitleggen.',
    en: "Four steps to a decision: find out the child's interests, with the child; find out other interests; weigh with the child first; explain the decision to the child.",
    verified: readBy('kinderombudsman.nl, stappenplan', '2026-11-24'),
  },
  'kom-gescheiden-uitzetten': {
    provision: 'Brief over gescheiden uitzetten',
    kind: 'prohibition',
    decisions: ['removal', 'return', 'detention'],
    nl: 'Kind en ouder apart uitzetten mag alleen als dat voor het kind zelf het beste is. Dat een ouder niet meewerkt aan terugkeer, is geen reden.',
    en: 'Removing child and parent apart is allowed only if that is best for the child itself. That a parent does not cooperate in return is no reason.',
    verified: readBy('Kinderombudsman, bericht bij de brief', '2026-11-25'),
  },
});
