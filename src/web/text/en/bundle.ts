// The bundle of a dossier: a file with the whole chain, to check without Voorop.
import type { bundle as nl } from '../nl/bundle.ts';
import type { SameKeys } from '../same-keys.ts';

export const bundle: SameKeys<typeof nl> = {
  title: 'Bundle',
  intro:
    'A bundle is this whole dossier as one file, with proof that nothing is missing and nothing was changed. A court or oversight checks it without Voorop.',
  notForYou: 'Your organisation gets no bundle',
  notForYouText:
    'A bundle shows how much was recorded, also of what is protected. That is why it does not go to a migration authority. The proof of a decision is found with that decision.',
  makeTitle: 'Make a bundle',
  use: 'What is the bundle for?',
  uses: { court: 'for a court', oversight: 'for oversight', 'own-file': 'for the child or the representative' },
  chooseUse: 'Choose what the bundle is for.',
  why: 'Why do you make it?',
  whyHint: 'This will stand in the bundle.',
  fillWhy: 'Write why you make the bundle.',
  make: 'Make and keep the bundle',
  madeTitle: 'The bundle was made',
  madeText: 'Your browser keeps the file. Of the {{all}} events {{open}} are fully open.',
  insideTitle: 'What is in it',
  open: 'Open',
  openText:
    'What the AVG table gives you. Whoever has the file can always read this: keep it well. That you made a bundle stands with who looked into this dossier.',
  closed: 'Closed',
  closedText: 'Everything else. It is still in the chain and part of the proof. The kind of data stands beside it.',
  never: 'Never open',
  neverText: 'Working notes of guardian and lawyer.',
  checkTitle: 'How somebody checks it',
  checkText: 'Without a database and without the internet:',
};
