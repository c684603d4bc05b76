// What is said where an answer to an alert cannot be added.
import type { Words } from '../basics/text.ts';

export const ALERT_REFUSALS = {
  'alert-handled': {
    title: { nl: 'Deze melding is al afgehandeld.', en: 'This alert was handled already.' },
    remedy: {
      nl: 'Lees wie dat deed en wat erbij staat. Is er iets nieuws? Dan komt daar een eigen melding van.',
      en: 'Read who did that and what was noted. Is there something new? It gets an alert of its own.',
    },
  },
} as const satisfies Record<string, { readonly title: Words; readonly remedy: Words }>;
