// Words of the list of forms that were not sent yet.
import type { drafts as nl } from '../nl/drafts.ts';
import type { SameKeys } from '../same-keys.ts';

export const drafts: SameKeys<typeof nl> = {
  title: 'Not sent',
  intro:
    'Forms in which you typed something and that you did not send yet, on another device too. Only you see them. After 30 days without a change they go.',
  page: 'Page',
  keptAt: 'Last kept',
  away: 'Discard',
  discard: 'Discard',
  discardTitle: 'Discard this draft?',
  discardText: 'What you typed there disappears everywhere. You cannot undo this.',
  none: 'You have sent everything',
};
