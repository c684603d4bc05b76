// The building block and the letter of one decision, as they pass over the wire: what was found and what was written beside each
// other, what is still missing, and the letter to read along. How they are made: domain/letters.
import { z } from 'zod';
import { By } from '../domain/basics/actor.ts';
import { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { LANGUAGES } from '../domain/basics/text.ts';
import { PART_IDS } from '../domain/dossier/motivation-parts.ts';
import { LetterIssued, ORIGINS, Outcome } from '../domain/dossier/motivation-record.ts';
import type { Decided } from '../domain/letters/as-decided.ts';
import type { BlockPart, BuildingBlock } from '../domain/letters/building-block.ts';
import type { Letter } from '../domain/letters/letter.ts';
import type { Missing } from '../domain/letters/missing.ts';

const Words = z.object({ nl: z.string(), en: z.string() });

const SourceView = z.object({
  link: z.string(),
  version: z.number().int(),
  title: Words,
  text: z.string().optional(),
  words: Words.optional(),
  from: z.string().optional(),
  kept: z.literal(true).optional(),
});

const WrittenView = z.object({
  text: z.string(),
  restsOn: z.array(z.string()),
  language: z.enum(LANGUAGES),
  origin: z.enum(ORIGINS).optional(),
  on: Day,
  by: By,
});

export const BlockPartView = z.object({
  part: z.enum(PART_IDS),
  title: Words,
  found: z.array(SourceView),
  weight: Words.optional(),
  childWords: z.string().optional(),
  draft: Words,
  written: WrittenView.optional(),
  needed: z.boolean(),
  lacks: z.array(z.enum(['not-assessed', 'not-written', 'link-gone', 'stale', 'no-reason'])),
});
export type BlockPartView = Shown<z.infer<typeof BlockPartView>>;

export const MissingView = z.object({
  part: z.enum([...PART_IDS, 'outcome']),
  title: Words,
  why: z.string(),
  words: Words,
});

const Piece = z.object({ text: z.string(), language: z.enum(LANGUAGES) });
const LetterPart = z.object({
  id: z.string(),
  heading: z.string(),
  pieces: z.array(Piece),
  restsOn: z.array(z.string()).optional(),
  origin: z.enum(ORIGINS).optional(),
});
export const LetterView = z.object({
  language: z.enum(LANGUAGES),
  concept: z.boolean(),
  title: z.string(),
  sender: z.string(),
  recipients: z.array(z.string()),
  reference: z.string(),
  dated: z.string(),
  outcome: z.object({ kind: z.string(), scenario: z.string().optional() }),
  facts: z.array(z.array(z.string())),
  sections: z.array(LetterPart.extend({ parts: z.array(LetterPart) })),
});
export type LetterView = Shown<z.infer<typeof LetterView>>;

export const BuildingBlockView = z.object({
  decisionId: z.uuid(),
  /** Every part, in the order of the letter. */
  parts: z.array(BlockPartView),
  /** Recorded facts: a reason on any part can rest on them. */
  facts: z.array(SourceView),
  /** What the writer says was decided, and what the dossier says. */
  outcome: z.object({ said: Outcome.optional(), decided: Outcome }),
  /** What still keeps the letter from being made. */
  missing: z.array(MissingView),
  /** The letter as far as it goes. */
  letter: LetterView,
  issued: z.array(LetterIssued),
});
export type BuildingBlockView = Shown<z.infer<typeof BuildingBlockView>>;

const partView = ({ written, ...part }: BlockPart): BlockPartView => {
  if (!written) return part;
  const { text, restsOn, language, origin, on, by } = written;
  return { ...part, written: { text, restsOn, language, on, by, ...(origin && { origin }) } };
};

export function buildingBlockView(
  { file, decision }: Decided,
  block: BuildingBlock,
  { missing, letter }: { readonly missing: readonly Missing[]; readonly letter: Letter },
): BuildingBlockView {
  const { plan, motivation, letters } = decision;
  return {
    decisionId: plan.decisionId,
    parts: block.parts.map(partView),
    facts: block.facts,
    outcome: {
      ...(motivation?.outcome && { said: motivation.outcome }),
      decided: { kind: plan.kind, ...(file.weighing && { scenario: file.weighing.chosen }) },
    },
    missing,
    letter,
    issued: letters ?? [],
  };
}
