// One norm with everything that was said about it, and the places where norms part ways, as they pass over the wire.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { EFFECTS } from '../domain/safeguards/safeguard.ts';
import { NormView } from './law.ts';
import { Named, Words } from './words.ts';

export const EffectChangeView = z.object({
  safeguard: z.string(),
  from: z.enum(EFFECTS),
  to: z.enum(EFFECTS),
  weaker: z.boolean().describe('Waar: de waarborg vraagt daarna minder van een besluit.'),
});
export type EffectChangeView = Shown<z.infer<typeof EffectChangeView>>;

const Speaker = z.object({ name: z.string(), organisation: Named });

/** One line of the public log of a norm. Which fields it has, follows from its type. */
export const NormSaidView = z.object({
  number: z.number().int().describe('Het volgnummer bij deze norm.'),
  type: z.enum(['NormVerified', 'DoubtProposed', 'NormDoubted', 'DoubtRejected']),
  on: Day,
  by: Speaker,
  readText: z.string().optional(),
  textDate: Day.optional(),
  language: z.string().optional(),
  evidence: z.string().optional(),
  reading: z.string().optional(),
  remarks: z.string().optional(),
  reason: z.string().optional(),
  proposedBy: Speaker.optional(),
  effects: z.array(EffectChangeView).optional(),
});
export type NormSaidView = Shown<z.infer<typeof NormSaidView>>;

export const NormDetailView = NormView.extend({
  tableVersion: z.number().int().describe('Geef dit mee als `expectedVersion` bij een opdracht.'),
  history: z.array(NormSaidView).describe('Alles wat over deze norm is gezegd, de laatste eerst.'),
  pendingDoubt: NormSaidView.optional().describe('Een twijfel die op een tweede persoon wacht.'),
  safeguards: z.array(Named.extend({ effect: z.enum(EFFECTS), mandate: z.boolean() })),
  decisionKinds: z.array(Named).describe('De soorten besluiten waarin deze norm meespeelt.'),
  conflicts: z.array(Named).describe('De botsingen waarin deze norm aan een van beide kanten staat.'),
  ifVerified: z.array(EffectChangeView).describe('Wat verandert als iemand de norm nu nakijkt.'),
  ifDoubted: z.array(EffectChangeView).describe('Wat verandert als de norm niet meer als nagekeken geldt.'),
});
export type NormDetailView = Shown<z.infer<typeof NormDetailView>>;

export const NormConflictView = z.object({
  id: z.string(),
  topic: Words,
  readings: z.array(
    z.object({
      id: z.string(),
      norms: z.array(z.string()),
      words: Words,
      practice: z.string().optional().describe('Waar de lezing leeft, als zij geen norm heeft.'),
    }),
  ),
  follows: z.string().describe('De lezing die Voorop volgt: die het kind het meest beschermt.'),
  why: Words,
  basis: z.array(z.string()),
  arisesIn: z.array(z.string()).describe('De waarborgen waarbij deze vraag opkomt.'),
  mandate: z.boolean().describe('Waar: een regel van dit systeem staat erachter; niemand kan de andere lezing volgen.'),
});
export type NormConflictView = Shown<z.infer<typeof NormConflictView>>;
