import type { forms as nl } from '../nl/forms.ts';
import type { SameKeys } from '../same-keys.ts';

export const forms: SameKeys<typeof nl> = {
  required: 'required',
  errorPrefix: 'Error',
  choose: 'Make a choice',
  withheld: 'Withheld: this is only for those who protect the child.',
  fillIn: 'Fill this in.',
  chooseOne: 'Make a choice.',
  dayHint: 'For example 25-11-2026',
  dayWrong: 'Fill in an existing date, such as 25-11-2026 (day, month, year).',
  dayRead: 'Read as {{day}}',
  charactersUsed: '{{used}} of {{limit}} characters',
  charactersOver_one: '{{count}} character too many',
  charactersOver_other: '{{count}} characters too many',
  summaryTitle_one: 'Correct {{count}} error before you go on',
  summaryTitle_other: 'Correct {{count}} errors before you go on',
  sending: 'Sending …',
  draftKept: 'Draft kept on this device at {{time}}',
  draftRestored: 'We put back your draft of {{moment}}.',
  draftNotKept: 'This device cannot keep a draft. Send your text before you close the page.',
  draftDiscard: 'Discard draft',
  draftDiscardTitle: 'Discard draft?',
  draftDiscardText: 'What you typed here disappears from this device. You cannot undo this.',
  draftDiscardConfirm: 'Discard',
};
