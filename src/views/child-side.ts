// What people read of who works on a dossier, of what the child released, of own notes, of biometrics taken elsewhere and of parents
// from whom the child is protected. Each comes out of what this reader sees; places in the stream stay out.
import { z } from 'zod';
import { By } from '../domain/basics/actor.ts';
import { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { sharedByAssent } from '../domain/dossier/assent-withdrawal.ts';
import { BiometricsTakenRecorded, biometricsWarnings } from '../domain/dossier/biometrics.ts';
import { FamilyConflictMarked } from '../domain/dossier/family-conflict.ts';
import { ItemReleased } from '../domain/dossier/release.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { FACTS, type FactKey } from '../domain/situation/facts/facts.ts';

export const ReleaseView = ItemReleased.omit({ type: true, versions: true }).extend({
  status: z.enum(['open', 'used', 'revoked']),
  /** The day it was used or taken back. */
  endedOn: Day.optional(),
});
export const NoteView = z.object({
  noteId: z.uuid(),
  text: z.string(),
  on: Day,
  by: By,
  correctedOn: z.string().optional(),
});
export const BiometricsView = BiometricsTakenRecorded.omit({ type: true }).extend({
  /** Norms that ask attention for how it went. */
  warnings: z.array(z.string()),
});
export const ConflictView = FamilyConflictMarked.omit({ type: true }).extend({ endedOn: Day.optional() });

export const AssentView = z.object({ fact: z.enum(Object.keys(FACTS) as [FactKey, ...FactKey[]]), on: Day.optional() });

export const ChildSideView = z.object({
  releases: z.array(ReleaseView),
  /** What whoever decides reads because the child agreed. */
  assents: z.array(AssentView),
  notes: z.array(NoteView),
  biometrics: z.array(BiometricsView),
  conflicts: z.array(ConflictView),
});
export type ChildSideView = Shown<z.infer<typeof ChildSideView>>;

type Held = Pick<OpenFile, 'releases' | 'notes' | 'biometrics' | 'conflicts' | 'trail'>;

export const childSideView = ({ releases, notes, biometrics, conflicts, trail }: Held): ChildSideView => ({
  assents: [...sharedByAssent(trail)].map(([fact, on]) => ({ fact, ...(on && { on }) })),
  releases: releases.map(({ released: { type: _, versions: __, ...released }, revoked, used }) => {
    const ended = revoked ?? used;
    const status = revoked ? 'revoked' : used ? 'used' : 'open';
    return { ...released, status, ...(ended && { endedOn: ended.on }) };
  }),
  notes: notes.map(({ written: { noteId, on, by }, text, correctedOn }) => ({
    ...{ noteId, text, on, by },
    ...(correctedOn !== undefined && { correctedOn }),
  })),
  biometrics: biometrics.map(({ type: _, ...taken }) => ({ ...taken, warnings: [...biometricsWarnings(taken)] })),
  conflicts: conflicts.map(({ marked: { type: _, ...marked }, ended }) => ({
    ...marked,
    ...(ended && { endedOn: ended.on }),
  })),
});
