// The stream of one family as it is read and written: what it tells of one child lies closed with a key of that child, inside the
// event, so that it can be destroyed while the family stays for the others. Deciding and showing: give-family-command.ts.
import { z } from 'zod';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import { type Family, FamilyEvent, foldFamily, NO_FAMILY } from '../domain/family/family.ts';
import { familyEnclosed } from '../domain/sharing/family-enclosed.ts';
import { childOf } from '../domain/sharing/family-seen.ts';
import type { Tx } from '../store/database.ts';
import { type NewEvent, readStream, type Stream } from '../store/event-store.ts';
import { closePart, partOpener } from '../store/family-part-keys.ts';

/** An event that tells of one child, as it lies in the stream. */
const ClosedForChild = z.object({ type: z.string(), dossierId: z.uuid(), closed: z.string() });
type ClosedForChild = z.infer<typeof ClosedForChild>;

export type StoredFamily = {
  readonly state: Stream['state'];
  readonly version: number;
  /** Without what was destroyed with a child. */
  readonly events: readonly FamilyEvent[];
  readonly family: Family;
};

export const familyOf = async (tx: Tx, familyId: string, stream: Stream): Promise<StoredFamily> => {
  const { state, version } = stream;
  const raw = stream.events.map(({ event }) => ({ event, closed: ClosedForChild.safeParse(event).data }));
  const open = raw.some(({ closed }) => closed) ? await partOpener(tx, familyId) : undefined;
  const events = raw.flatMap(({ event, closed }) => {
    const whole = closed && open ? open(closed.dossierId, closed.closed) : event;
    return whole === undefined ? [] : [FamilyEvent.parse(whole)];
  });
  return { state, version, events, family: foldFamily(events) };
};

export const loadFamily = async (tx: Tx, familyId: string): Promise<StoredFamily> =>
  familyOf(tx, familyId, await readStream(tx, familyId));

export const NO_STORED_FAMILY: StoredFamily = { state: 'absent', version: 0, events: [], family: NO_FAMILY };

/** The events as they are written into the stream. Undefined: one tells of a child that was destroyed. */
export const closedForChildren = async (
  tx: Tx,
  familyId: string,
  said: readonly FamilyEvent[],
  jurisdiction: Jurisdiction,
): Promise<readonly NewEvent[] | undefined> => {
  const written: NewEvent[] = [];
  for (const event of said) {
    const enclosed = familyEnclosed(event, jurisdiction);
    const dossierId = childOf(event);
    if (dossierId === undefined) {
      written.push({ event, ...enclosed });
      continue;
    }
    const closed = await closePart(tx, familyId, dossierId, event);
    if (closed === undefined) return undefined;
    const { category, compartment } = enclosed;
    const stored: ClosedForChild = { type: event.type, dossierId, closed };
    written.push({ event: stored, category, compartment });
  }
  return written;
};
