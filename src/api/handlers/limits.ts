// Time limits as data and one calculation. What a calculation refuses comes back as a problem of the field.
import { problem } from '../../contract/problem/problem.ts';
import type { LIMIT_ROUTES } from '../../contract/routes/limits.ts';
import type { Words } from '../../domain/basics/text.ts';
import type { DueRefusal } from '../../domain/clocks/due.ts';
import type { Handlers } from '../handler.ts';

export const LIMIT_HANDLERS: Handlers<keyof typeof LIMIT_ROUTES> = {
  listTimers: ({ useCases }) => ({ status: 200, body: { items: useCases.listTimers() } }),
  reckonTimer: ({ useCases }, { params: { timerId }, query: { start, verlenging } }) => {
    const reckoned = useCases.reckonTimer({ timerId, start, extended: verlenging });
    if (reckoned.ok) return { status: 200, body: reckoned.value };
    const { refusal } = reckoned;
    return { problem: refusal.code === 'no-timer' ? problem('not-found') : wrongField(refusal) };
  },
};

const FIELDS: Readonly<Record<DueRefusal['code'], { readonly field: string; readonly message: Words }>> = {
  'day-needed': {
    field: 'start',
    message: { nl: 'Geef een dag, zoals 2026-11-20.', en: 'Give a day, such as 2026-11-20.' },
  },
  'moment-needed': {
    field: 'start',
    message: {
      nl: 'Deze termijn telt uren. Geef een moment met tijdzone, zoals 2026-11-20T09:30:00+01:00.',
      en: 'This limit counts hours. Give a moment with its time zone, such as 2026-11-20T09:30:00+01:00.',
    },
  },
  'no-extension': {
    field: 'verlenging',
    message: { nl: 'Deze termijn kent geen verlenging.', en: 'This limit has no extension.' },
  },
  'unknown-extension': {
    field: 'verlenging',
    message: {
      nl: 'Deze verlenging bestaat niet. Kies een naam uit de lijst van termijnen.',
      en: 'This extension does not exist. Choose a name from the list of limits.',
    },
  },
  'extension-name-needed': {
    field: 'verlenging',
    message: { nl: 'Noem welke verlenging.', en: 'Name the extension.' },
  },
};

const wrongField = ({ code }: DueRefusal) => problem('invalid-input', { fields: [FIELDS[code]] });
