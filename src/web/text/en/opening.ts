import type { opening as nl } from '../nl/opening.ts';
import type { SameKeys } from '../same-keys.ts';

export const opening: SameKeys<typeof nl> = {
  title: 'Open a dossier',
  intro:
    'A dossier can be opened for every child. Papers, nationality or residence status are never a condition. Leave empty what you do not know.',
  family: 'This child belongs to: {{name}}.',
  familyUnknown: 'This dossier joins a family that you cannot see now.',
  noFamily: 'Is this child’s family in Voorop already? Then first open the family and start there.',
  toFamilies: 'To the families',
  childTitle: 'The child',
  situationTitle: 'Why this dossier',
  placeHint: 'Where the child is at the moment you open this dossier.',
  reason: 'Why do you open this dossier?',
  involved: 'Which organisations take part?',
  involvedHint: 'Your own organisation is always part of it. You can add organisations later.',
  knownIntro: 'Does this child perhaps have a dossier already? Look first: then it need not tell the same twice.',
  knownGo: 'See whether there is a dossier already',
  knownNoName: 'Fill in a name first.',
  knownNone: 'You can open no dossier with a name like this. Feel free to go on.',
  knownTitle: 'Is it one of these children?',
  knownText:
    'A name that sounds the same is not yet the same child. Is it this child? Then open that dossier. Is it another child? Then go on, and write with the reason by what you see that.',
  send: 'Open the dossier',
  form: 'Opening a dossier',
};
