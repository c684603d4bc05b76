import type { errors as nl } from '../nl/errors.ts';
import type { SameKeys } from '../same-keys.ts';

export const errors: SameKeys<typeof nl> = {
  loadTitle: 'This could not be loaded',
  networkTitle: 'No connection',
  networkText: 'The server cannot be reached. Check your connection and try again.',
  networkSendText:
    'We do not know whether your data arrived. What you typed is kept. Try again: the same command is never carried out twice.',
  offlineTitle: 'You are offline',
  offlineText: 'What you typed is kept. Send it again when you have a connection.',
  backOnline: 'You are connected again. You can send again.',
  signedOutTitle: 'Your session has ended',
  signedOutText: 'Please sign in again. What you typed is kept on this device.',
  signInAgain: 'Sign in again',
  forbiddenTitle: 'You may not do this',
  forbiddenText: 'Your role or purpose gives no access to this. This attempt was recorded.',
  notFoundTitle: 'Not found',
  notFoundText: 'This does not exist, or it is not meant for you.',
  conflictTitle: 'This dossier was changed in the meantime',
  conflictText:
    'Somebody else, or you in another window, came first. Your text is kept and has not been sent. Load the newest version, compare, and then send again.',
  conflictReload: 'Load the newest version',
  conflictReloaded: 'The newest version is loaded. Compare it with your text and then send again.',
  refusedTitle: 'This is not possible now',
  refusedFindings: 'What is the matter',
  invalidTitle: 'Correct the errors before you go on',
  invalidOther: 'The server did not understand the data.',
  tooLargeTitle: 'This is too large to send',
  tooLargeText: 'Make the text shorter or divide it over more pieces.',
  tooManyTitle: 'Too many requests in a row',
  tooManyText: 'Wait a moment and then try again.',
  readDefectText:
    'The server gave no usable answer. Try again later. Does it keep going wrong? Then pass on the reference.',
  defectTitle: 'Something went wrong on our side',
  defectText: 'Your data were not processed. Try again later. Does it keep going wrong? Then pass on the reference.',
  reference: 'Reference',
  sendAgain: 'Send again',
  crashTitle: 'This page does not work',
  crashText: 'Load the page again. What you typed is kept on this device.',
  crashReload: 'Load the page again',
};
