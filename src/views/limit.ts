// A time limit that runs on a dossier, as it passes over the wire. Which limits run: domain/clocks/running.ts.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { ALARMS } from '../domain/clocks/alarm.ts';

const Words = z.object({ nl: z.string(), en: z.string() });

export const LimitView = z.object({
  key: z.string(),
  /** Null for a day that people agreed themselves. */
  timer: z.string().nullable(),
  decisionId: z.uuid().nullable(),
  what: Words,
  start: Day,
  due: z.union([z.string(), z.object({ earliest: z.string(), latest: z.string() }), z.null()]),
  /** The earliest day that any reading gives: warn for this one. */
  warnOn: z.string().nullable(),
  state: z.enum(['running', 'met', 'breached', 'ended']),
  metOn: Day.nullable(),
  alarm: z.enum(ALARMS),
  who: Words,
  consequence: Words,
  doubt: Words.nullable(),
});
export type LimitView = Shown<z.infer<typeof LimitView>>;
