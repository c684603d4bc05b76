// What is recorded of the motivation and the letter of a decision: commands, events, and what the file holds of them. Who may
// write what when: motivation.ts and letter-issue.ts.
import { z } from 'zod';
import type { By } from '../basics/actor.ts';
import type { Day } from '../basics/day.ts';
import { LANGUAGES, Page } from '../basics/text.ts';
import { Given } from './context.ts';
import { DECISION_KIND_IDS } from './decision-kinds.ts';
import { SCENARIOS } from './elements.ts';
import { LETTER_FORMS, LetterFile } from './letter-file.ts';
import { Link, PART_IDS, type PartId } from './motivation-parts.ts';

/** What the writer says that was decided: typed once more, so that a letter cannot say something else by mistake. */
export const Outcome = z.object({ kind: z.enum(DECISION_KIND_IDS), scenario: z.enum(SCENARIOS).optional() });
export type Outcome = z.infer<typeof Outcome>;

const Written = z.object({
  part: z.enum(PART_IDS),
  text: Page.describe('Why, on this part, for this child.'),
  restsOn: z.array(Link).max(80).describe('What in this dossier the text rests on.'),
});

/** `draft`: word for word what Voorop proposed. `person`: somebody wrote or changed it. */
export const ORIGINS = ['draft', 'person'] as const;

export const WriteMotivation = z.object({
  type: z.literal('WriteMotivation'),
  decisionId: z.uuid(),
  language: z.enum(LANGUAGES).default('nl').describe('The language in which these texts are written.'),
  outcome: Outcome.optional(),
  parts: z.array(Written).max(PART_IDS.length).default([]),
});
export type WriteMotivation = z.infer<typeof WriteMotivation>;

export const MotivationWritten = Given.extend({
  type: z.literal('MotivationWritten'),
  decisionId: z.uuid(),
  language: z.enum(LANGUAGES),
  outcome: Outcome.optional(),
  parts: z.array(Written.extend({ origin: z.enum(ORIGINS).optional() })),
});
export type MotivationWritten = z.infer<typeof MotivationWritten>;

export const IssueLetter = z.object({
  type: z.literal('IssueLetter'),
  decisionId: z.uuid(),
  language: z.enum(LANGUAGES),
});
export type IssueLetter = z.infer<typeof IssueLetter>;
export const LetterIssued = Given.extend({
  type: z.literal('LetterIssued'),
  decisionId: z.uuid(),
  language: z.enum(LANGUAGES),
  files: z.array(LetterFile).min(1).max(LETTER_FORMS.length),
});
export type LetterIssued = z.infer<typeof LetterIssued>;

/** The last text of each part, with who wrote it. */
export type PartHeld = MotivationWritten['parts'][number] & {
  readonly language: MotivationWritten['language'];
  readonly on: Day;
  readonly by: By;
};
export type MotivationHeld = {
  readonly outcome?: Outcome | undefined;
  readonly parts: ReadonlyMap<PartId, PartHeld>;
};

/** The motivation with what was written now: other parts stay as they were. */
export function motivationAfter(before: MotivationHeld | undefined, event: MotivationWritten): MotivationHeld {
  const { language, on, by } = event;
  const parts = new Map(before?.parts);
  for (const part of event.parts) parts.set(part.part, { ...part, language, on, by });
  return { outcome: event.outcome ?? before?.outcome, parts };
}
