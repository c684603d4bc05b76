// Published decisions of committees and courts as they pass over the wire, with the score of this system over them.
// Field names of the published format keep its spelling (snake_case).
import { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';
import { TRIBUNAL_OUTCOMES } from '../domain/published/decision.ts';
import { OUTCOMES } from '../domain/safeguards/safeguard.ts';
import { MEASURES } from '../domain/situation/situation.ts';
import { FindingView } from '../views/finding.ts';
import { Words } from './words.ts';

export const PublishedItem = z.object({
  id: z.string(),
  body: z.string(),
  name: z.string(),
  number: z.string(),
  date: z.string().nullable().describe('Dag, maand of jaar, zoals de bron het geeft.'),
  respondent: z.string(),
  measure: z.enum(MEASURES),
  source_url: z.string().optional(),
  verified: z.boolean(),
  expected: z.enum(['breach', 'no_breach', 'mixed']),
  contested: z.boolean(),
  scored: z.boolean(),
  note: z.string().optional(),
  counts: z.object({
    facts: z.number().int(),
    tribunal: z.number().int(),
    ours: z.record(z.enum(OUTCOMES), z.number().int()),
  }),
});
export type PublishedItem = Shown<z.infer<typeof PublishedItem>>;

/** `hits` of `total`: how many of the tribunal's findings came out the same here. */
const Tally = z.object({ hits: z.number().int(), total: z.number().int() });
export type Tally = Shown<z.infer<typeof Tally>>;

/** Breaches found, clearances not called a breach, and clearances that got a real answer (met or not applicable). */
const ScoreLine = z.object({ breaches: Tally, cleared: Tally, clearedAnswered: Tally });
export type ScoreLine = Shown<z.infer<typeof ScoreLine>>;

const ScoreRun = z.object({ total: ScoreLine, safeguards: z.array(ScoreLine.extend({ safeguard: z.string() })) });
export type ScoreRun = Shown<z.infer<typeof ScoreRun>>;

const Score = z.object({ allFacts: ScoreRun, rawFacts: ScoreRun, contested: ScoreRun });
export type Score = Shown<z.infer<typeof Score>>;

export const PublishedListView = z.object({ items: z.array(PublishedItem), score: Score });
export type PublishedListView = Shown<z.infer<typeof PublishedListView>>;

const PublishedFact = z.object({
  key: z.string(),
  value: z.unknown(),
  class: z.enum(['raw', 'assessed', 'later']),
  meaning: Words,
  topic: Words,
});
export type PublishedFact = Shown<z.infer<typeof PublishedFact>>;

/** What the tribunal found on one point. `ex_ante` false: nobody could know it when the measure was planned. */
const TribunalView = z.object({
  safeguard: z.string(),
  outcome: z.enum(TRIBUNAL_OUTCOMES),
  norm: z.string(),
  ground: z.string(),
  ex_ante: z.boolean().optional(),
  scored: z.boolean().optional(),
  contested: z.boolean().optional(),
});
export type TribunalView = Shown<z.infer<typeof TribunalView>>;

export const PublishedDetailView = z.object({
  decision: PublishedItem,
  facts: z.array(PublishedFact),
  findings: z.array(FindingView),
  tribunal: z.array(TribunalView),
});
export type PublishedDetailView = Shown<z.infer<typeof PublishedDetailView>>;
