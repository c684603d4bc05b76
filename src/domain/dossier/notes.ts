// Working notes of guardian and lawyer: their own, closed to every authority and to oversight, and never part of a letter, an export
// or a count. Who reads them: only whoever wrote them, or colleagues of an organisation that does not work by name.
import { z } from 'zod';
import { type Actor, byOf } from '../basics/actor.ts';
import { type Jurisdiction, organisationOf } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Page, Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';

const Note = z.object({ noteId: z.uuid(), text: Page });
export const WriteNote = Note.extend({ type: z.literal('WriteNote') });
export type WriteNote = z.infer<typeof WriteNote>;
export const NoteWritten = Given.extend({ type: z.literal('NoteWritten'), ...Note.shape });
export type NoteWritten = z.infer<typeof NoteWritten>;

export const CorrectNote = Note.extend({ type: z.literal('CorrectNote'), reason: Paragraph.optional() });
export type CorrectNote = z.infer<typeof CorrectNote>;
export const NoteCorrected = Given.extend({ ...CorrectNote.shape, type: z.literal('NoteCorrected') });
export type NoteCorrected = z.infer<typeof NoteCorrected>;

export type NoteHeld = { readonly written: NoteWritten; readonly text: string; readonly correctedOn?: string };

export type NoteRefusal = { readonly code: 'note-exists' | 'note-not-found' };

/** Whose notes these are for this person: a lawyer's own ones, and in an organisation that works together also those of colleagues. */
export const isOwnNote = (
  { by }: Pick<NoteWritten, 'by'>,
  { person, organisation }: Pick<Actor, 'person' | 'organisation'>,
  jurisdiction: Jurisdiction,
): boolean =>
  by.organisation === organisation &&
  (by.person === person || organisationOf(jurisdiction, organisation)?.access !== 'named');

/** Refuses: `note-exists`. */
export function writeNote(
  command: WriteNote,
  { notes }: { readonly notes: readonly NoteHeld[] },
  { today, actor }: Context,
): Result<NoteWritten[], NoteRefusal> {
  if (notes.some(({ written }) => written.noteId === command.noteId)) return refuse({ code: 'note-exists' });
  return ok([{ ...command, type: 'NoteWritten', on: today, by: byOf(actor) }]);
}

/** Refuses: `note-not-found`, also where it is somebody else’s. */
export function correctNote(
  command: CorrectNote,
  { notes }: { readonly notes: readonly NoteHeld[] },
  { today, actor, jurisdiction }: Context,
): Result<NoteCorrected[], NoteRefusal> {
  const held = notes.find(({ written }) => written.noteId === command.noteId);
  if (!held || !isOwnNote(held.written, actor, jurisdiction)) return refuse({ code: 'note-not-found' });
  return ok([{ ...command, type: 'NoteCorrected', on: today, by: byOf(actor) }]);
}

export const NOTE_REFUSALS = {
  'note-exists': {
    title: { nl: 'Deze aantekening staat er al.', en: 'This note is there already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'note-not-found': {
    title: { nl: 'Deze aantekening is er niet.', en: 'This note is not there.' },
    remedy: { nl: 'Kies een van uw eigen aantekeningen.', en: 'Choose one of your own notes.' },
    norms: [],
  },
} as const satisfies Record<NoteRefusal['code'], RefusalWords>;
