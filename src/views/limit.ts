// A time limit that runs on a dossier, as it passes over the wire. Which limits run: domain/clocks/running.ts.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { ALARMS } from '../domain/clocks/alarm.ts';
import { LIMIT_STATES } from '../domain/clocks/running-limit.ts';

const Words = z.object({ nl: z.string(), en: z.string() });

export const LimitView = z.object({
  key: z.string(),
  /** Null for a day that is no limit of the law. */
  timer: z.string().nullable(),
  decisionId: z.uuid().nullable(),
  procedureId: z.uuid().nullable(),
  what: Words,
  start: Day,
  due: z.union([z.string(), z.object({ earliest: z.string(), latest: z.string() }), z.null()]),
  /** The earliest day that any reading gives: warn for this one. */
  warnOn: z.string().nullable(),
  state: z.enum(LIMIT_STATES),
  metOn: Day.nullable(),
  /** Stays for ever, also when the limit was met later. */
  breachedOn: Day.nullable(),
  alarm: z.enum(ALARMS),
  /** Every step of warning with its day. */
  ladder: z.array(z.object({ alarm: z.enum(ALARMS), on: Day })),
  /** A term that somebody can use: passing it breaks nothing. */
  lapses: z.boolean(),
  owners: z.array(z.string()),
  departure: z.boolean(),
  who: Words,
  consequence: Words,
  /** What the law says follows now, and the decision or step that goes with it. */
  follows: z.object({ kind: z.string(), decision: z.string().nullable(), milestone: z.string().nullable() }).nullable(),
  doubts: z.array(Words),
  steps: z.array(Words),
  rule: z.string().nullable(),
  ruleBasis: z.string().nullable(),
  basis: z.string().nullable(),
  calendar: z.string().nullable(),
  extension: z.string().nullable(),
  extensions: z.array(z.object({ name: z.string(), when: Words })),
  /** Versions of the events that started and met it. */
  evidence: z.object({ start: z.number().int().nullable(), met: z.number().int().nullable() }),
  overlap: z.object({ beside: z.array(z.string()), first: z.string(), why: Words }).nullable(),
});
export type LimitView = Shown<z.infer<typeof LimitView>>;
