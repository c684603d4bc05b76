import type { signIn as nl } from '../nl/sign-in.ts';
import type { SameKeys } from '../same-keys.ts';

export const signIn: SameKeys<typeof nl> = {
  title: 'Sign in',
  intro: 'Choose who you are and what you need the dossier for. Your role and purpose decide what you may see and do.',
  person: 'Who are you?',
  personMissing: 'Choose a person.',
  purpose: 'What do you sign in for?',
  purposeHint:
    'You only see data that this purpose needs. The purpose stands with every look, on the screen ‘Who looked at this’.',
  purposeMissing: 'Choose a purpose.',
  purposeFirstPerson: 'First choose a person. Then you see the purposes that belong to the role.',
  submit: 'Sign in',
  busy: 'Signing in …',
  noneTitle: 'There is nobody to sign in as',
  noneText: 'Start the development environment with the example data.',
  sessionEnded: 'Your session has ended. Please sign in again. What you typed is kept on this device.',
  signedOut: 'You are signed out. Drafts on this device only return when you sign in as the same person.',
};
