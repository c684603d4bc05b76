import type { alarm as nl } from '../nl/alarm.ts';
import type { SameKeys } from '../same-keys.ts';

export const alarm: SameKeys<typeof nl> = {
  formTitle: 'Raise an alarm for this child',
  intro:
    'May the child be separated, detained, moved or sent away? Child protection gets an urgent referral at once, and oversight an alert. Migration authorities do not read this.',
  aboutField: 'What may happen?',
  about: {
    separation: 'parting the family',
    detention: 'detention',
    move: 'a move',
    departure: 'departure or removal',
    other: 'something else',
  },
  whyField: 'What do you know, and when is it?',
  whyPlanned: 'A decision is being prepared: {{name}}.',
  send: 'Raise the alarm now',
  done: 'The alarm is raised. Child protection and oversight see it now.',
  noticeTitle: 'Alarm for this child',
  raised: 'Raised on {{day}}: {{about}}.',
  by: 'By',
  received: 'Child protection received it on {{day}}.',
  notReceived: 'Child protection has not confirmed receipt yet. Call if it is now.',
};
