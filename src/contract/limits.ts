// Time limits as data and one calculation, as they pass over the wire: the same that the command `voorop due` gives.
import { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';
import { listOf, Words } from './words.ts';

const Length = z.object({
  amount: z.number().int(),
  unit: z.enum(['hour', 'day', 'workday', 'week', 'month', 'year']),
});
const Lengths = [
  z.object({ kind: z.literal('within'), length: Length, atLeast: z.literal(true).optional() }),
  z.object({ kind: z.literal('maximum'), length: Length }),
  z.object({ kind: z.literal('range'), shortest: Length, longest: Length }),
  z.object({ kind: z.literal('before'), latest: Length, earliest: Length.optional() }),
  z.object({ kind: z.literal('waits-then-runs'), wait: Length, longest: Length }),
  z.object({ kind: z.literal('no-number'), why: Words }),
] as const;
const TimerLimit = z.discriminatedUnion('kind', Lengths);
const Rule = z.enum(['awb-termijnenwet', 'reg-1182-71', 'own-article', 'none']);
const Status = z.enum(['verified', 'verified-2017', 'recalled', 'own']);
const Consequence = Words.extend({ kind: z.string() });

export const TimerView = z.object({
  id: z.string(),
  what: Words,
  start: Words.describe('De gebeurtenis waarvan de dag zelf niet meetelt.'),
  limit: TimerLimit,
  extensions: z.array(z.object({ name: z.string(), when: Words })),
  consequence: Consequence,
  basis: z.string(),
  norms: z.array(z.string()),
  rule: Rule,
  ruleBasis: z.string(),
  status: Status.describe('Hoe zeker wij van de tekst zijn.'),
  applies: z.object({
    from: z.string().optional(),
    orFrom: z.string().optional(),
    supersededFrom: z.string().optional(),
  }),
  doubt: Words.nullable(),
  who: Words,
  startsWith: z.array(z.string()).describe('Stappen in een procedure waarmee deze termijn in een dossier begint.'),
  notRunning: Words.nullable().describe('Waarom deze termijn in geen dossier loopt.'),
});
export type TimerView = Shown<z.infer<typeof TimerView>>;
export const TimerListView = listOf(TimerView);

export const DueView = z.object({
  timer: z.string(),
  start: z.string(),
  extended: z.string().nullable(),
  due: z.union([z.string(), z.object({ earliest: z.string(), latest: z.string() }), z.null()]),
  reason: Words.nullable(),
  warnOn: z.string().nullable(),
  rule: Rule,
  ruleBasis: z.string(),
  basis: z.string(),
  status: Status,
  consequence: Consequence,
  steps: z.array(Words),
  warnings: z.array(Words.extend({ code: z.string() })),
  calendar: z.object({ version: z.string(), country: z.string(), sources: z.array(z.string()) }),
});
export type DueView = Shown<z.infer<typeof DueView>>;
