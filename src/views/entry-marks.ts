// What is said at an entry of a dossier: that it was put right, with what holds instead, or that it may not be used now. Made of what
// this reader sees: whoever may not read the entry gets no mark either. Norm: GDPR 16, 18.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { titleOf } from './timeline.ts';

export const EntryMark = z.object({
  /** The place of the entry among what this reader sees. */
  version: z.number().int(),
  type: z.string(),
  title: z.object({ nl: z.string(), en: z.string() }),
  on: Day,
  rectified: z
    .array(z.object({ on: Day, how: z.enum(['corrected', 'supplemented']), wrong: z.string(), holds: z.string() }))
    .describe('Wat is rechtgezet, het oudste eerst.'),
  restrictedOn: Day.nullable().describe('Sinds wanneer dit nu niet mag worden gebruikt.'),
});
export type EntryMark = Shown<z.infer<typeof EntryMark>>;

type Held = Pick<OpenFile, 'trail' | 'rights'>;

/** Every entry that bears a mark, in the order of the dossier. */
export const entryMarks = ({ trail, rights }: Held): readonly EntryMark[] =>
  trail.flatMap(({ version, event }) => {
    const rectified = rights.rectifications.flatMap(({ rectified: { version: about, on, how, wrong, holds } }) =>
      about === version ? [{ on, how, wrong, holds }] : [],
    );
    const restricted = rights.restrictions.find(
      (held) => !held.lifted && held.restricted.versions.includes(version),
    )?.restricted;
    if (rectified.length === 0 && !restricted) return [];
    const { type, on } = event;
    return [{ version, type, title: titleOf(type), on, rectified, restrictedOn: restricted?.on ?? null }];
  });
