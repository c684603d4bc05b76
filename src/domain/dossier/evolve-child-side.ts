// How events of the child’s side change a dossier: what was released, working notes, biometrics elsewhere, and from whom the child is
// protected.
import type { Changes } from './evolve-change.ts';
import type { ReleaseHeld } from './release.ts';
import type { OpenFile } from './state.ts';

type ChildSideEvent =
  | 'ItemReleased'
  | 'ReleaseRevoked'
  | 'ReleaseUsed'
  | 'AssentWithdrawn'
  | 'RepresentationAccepted'
  | 'NoteWritten'
  | 'NoteCorrected'
  | 'BiometricsTakenRecorded'
  | 'FamilyConflictMarked'
  | 'FamilyConflictEnded';

const onRelease = (file: OpenFile, id: string, change: (held: ReleaseHeld) => void): void => {
  const held = file.releases.find(({ released }) => released.releaseId === id);
  if (held) change(held);
};

export const CHILD_SIDE_CHANGES: Changes<ChildSideEvent> = {
  ItemReleased: (file, event) => {
    file.releases.push({ released: event });
  },
  ReleaseRevoked: (file, event) => {
    onRelease(file, event.releaseId, (held) => {
      held.revoked = event;
    });
  },
  ReleaseUsed: (file, event) => {
    onRelease(file, event.releaseId, (held) => {
      held.used = event;
    });
  },
  // What it rests on lies in the trail.
  AssentWithdrawn: () => undefined,
  RepresentationAccepted: (file, event) => {
    file.representations.set(event.by.person, event);
  },
  NoteWritten: (file, event) => {
    file.notes.push({ written: event, text: event.text });
  },
  NoteCorrected: (file, { noteId, text, on }) => {
    file.notes = file.notes.map((held) => (held.written.noteId === noteId ? { ...held, text, correctedOn: on } : held));
  },
  BiometricsTakenRecorded: (file, event) => {
    file.biometrics.push(event);
  },
  FamilyConflictMarked: (file, event) => {
    file.conflicts.push({ marked: event });
  },
  FamilyConflictEnded: (file, event) => {
    const held = file.conflicts.find(({ marked }) => marked.conflictId === event.conflictId);
    if (held) held.ended = event;
  },
};
