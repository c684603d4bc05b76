// Texts that are nearly the same as what was written for another child.
import type { alike as nl } from '../nl/alike.ts';
import type { SameKeys } from '../same-keys.ts';

export const alike: SameKeys<typeof nl> = {
  title: 'Nearly the same text stands with another child',
  text: 'Names, numbers and dates do not count in this. Write what is different for this child.',
  kind: {
    'decision-reasons': 'The reasons of the decision',
    'departure-reasons': 'The reason to depart from what is best for the child',
    'child-views': 'How what the child said counts',
    answer: 'An answer to a finding',
    seal: 'The conclusion of step 1',
  },
  others_one: 'is like the text for {{count}} other child',
  others_other: 'is like the text for {{count}} other children',
  references: 'Dossiers that you work on: {{list}}.',
  explain: 'Why do the same words hold for this child too?',
  explainHint:
    'Only needed where nearly the same reasons already stand with another child. Your explanation stays with the decision.',
  explained: 'Why the same words hold for this child too',
  adopted_one: 'Nearly the same reasons stood with {{count}} other child by then.',
  adopted_other: 'Nearly the same reasons stood with {{count}} other children by then.',
};
