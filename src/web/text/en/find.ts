import type { find as nl } from '../nl/find.ts';
import type { SameKeys } from '../same-keys.ts';

export const find: SameKeys<typeof nl> = {
  title: 'Search',
  intro:
    'You search in the dossiers that you may open now. A dossier that is not there and one that you may not know of give the same answer. What you find is written in the log of that child.',
  form: 'Search for a dossier',
  name: 'Name of the child',
  nameHint:
    'One or more whole words, in any script. A name that is spelled another way comes up as well. You do not have to type accents.',
  bornOn: 'Date of birth',
  reference: 'Reference of the dossier',
  referenceHint: 'The whole reference, such as K-2026-04817.',
  send: 'Search',
  busy: 'Searching …',
  fillIn: 'Fill in a name, a date of birth or a reference.',
  noLetters: 'Write a name with letters.',
  dayWrong: 'This is not a day. Write day-month-year, such as 31-03-2015.',
  referenceWrong: 'Write the whole reference, such as K-2026-04817.',
  results: 'Results',
  shown_one: '{{count}} dossier found',
  shown_other: '{{count}} dossiers found',
  more: 'There are more dossiers that you may see. Fill in more to search further.',
  emptyTitle: 'Nothing found',
  emptyText: 'There is no dossier that you may open now and that fits this. Check the spelling, or use fewer words.',
  caption: 'Dossiers found',
  child: 'Child',
  by: 'Found because',
  ways: {
    reference: 'the reference is the same',
    born: 'the date of birth is the same',
    spelled: 'the name is written like this',
    latin: 'the name is written like this in Latin letters',
    sound: 'the name sounds like this. Look carefully whether this is the child',
  },
};
