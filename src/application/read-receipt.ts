// The proof of first consideration goes out by the same door as the sheet: permit, reading, a row in the access log. What
// the file holds: receipt-file.ts.
import type { ReceiptFile } from '../contract/receipt.ts';
import type { Actor } from '../domain/basics/actor.ts';
import type { Seen } from '../domain/sharing/reader.ts';
import { readSealed } from '../store/sealed-events.ts';
import { asCore, asReader } from './acting.ts';
import type { Found } from './answer.ts';
import { closedDoor } from './closed-door.ts';
import { type Office, todayOf } from './office.ts';
import { reading } from './read-dossier.ts';
import { reachOf, receiptFileOf } from './receipt-file.ts';
import type { StoredDossier } from './stored-dossier.ts';

const ACTION = 'read:receipt';

/**
 * Only a decision that was adopted has one. A migration authority sees the proof on the sheet and takes no file along: the chain in it
 * shows how much lies behind the firewall.
 */
export const readReceipt = async (
  office: Office,
  actor: Actor,
  { dossierId, decisionId }: { readonly dossierId: string; readonly decisionId: string },
): Promise<Found<ReceiptFile>> => {
  const closed = await closedDoor<ReceiptFile>(office, actor, 'chain', { dossierId, action: ACTION });
  if (closed) return closed;
  const answer = await reading(office, actor, dossierId, ACTION, async (tx, { whole, stored, seen }) => {
    const reach = reachOf(whole, decisionId);
    if (!reach) return undefined;
    // The chain goes along whole, also what this reader may not open: closed.
    const takenFor = { core: asCore(office, actor, dossierId), reader: asReader(office, actor) };
    const events = await readSealed(tx, dossierId, reach.last, takenFor);
    const opens = fullySeen(stored, seen);
    return receiptFileOf(whole, { dossierId, reach, madeOn: todayOf(office), opens }, events);
  });
  if (answer.kind !== 'found') return answer;
  const { value } = answer;
  return value === undefined ? { kind: 'not-found' } : { kind: 'found', value };
};

/** The events of which the table gives this reader everything that the key of the event would open. */
const fullySeen = ({ events }: StoredDossier, seen: Seen): ReadonlySet<number> => {
  const told = new Map(seen.events.map(({ version, event }) => [version, JSON.stringify(event)]));
  return new Set(
    events.filter(({ version, event }) => told.get(version) === JSON.stringify(event)).map(({ version }) => version),
  );
};
