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
  serviceTitle: 'With your organisation',
  serviceText:
    'Do you work for the government or an organisation in the chain? Then you sign in there and come back by yourself.',
  serviceGo: 'Sign in with {{name}}',
  cancelledTitle: 'You are not signed in',
  cancelledText: 'Signing in was stopped before it was done. You can start again.',
  again: 'Sign in again',
  passkeyTitle: 'With a passkey',
  passkeyText:
    'For lawyers, guardians, parents, children and others who were invited. Your device recognises your face, finger or code.',
  passkeyGo: 'Sign in with a passkey',
  haveInvitation: 'I was given a code',
  deviceTitle: 'The passkey was not used',
  deviceText: 'You stopped, or this device has no passkey for Voorop. Try again, or use another device.',
  invitationTitle: 'Start with a code',
  invitationIntro:
    'Somebody who works with you or helps you gave you a code. With it you make a passkey: a key on your own device. You then need no password.',
  invitationCode: 'Your code',
  invitationHint: 'Six groups of four letters and figures. Capitals and dashes make no difference.',
  invitationShort: 'The code is too short. Copy all six groups.',
  invitationGo: 'Make a passkey',
  toSignIn: 'I have a passkey already',
  purposeTitle: 'What do you work for now?',
  purposeIntro:
    'You are signed in. Now choose what you need the dossier for. You only see what belongs to that purpose.',
  purposeGo: 'Go on',
};
