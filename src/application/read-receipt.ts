// The proof of first consideration goes out by the same door as the sheet: permit, reading, a row in the access log. What
// the file holds: receipt-file.ts.
import type { ReceiptFile } from '../contract/receipt.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { isMigrationAuthority } from '../domain/basics/jurisdiction.ts';
import { readSealed } from '../store/sealed-events.ts';
import type { Found } from './answer.ts';
import { type Office, todayOf } from './office.ts';
import { reading } from './read-dossier.ts';
import { reachOf, receiptFileOf } from './receipt-file.ts';

/** Only a decision that was adopted has one. */
export const readReceipt = async (
  office: Office,
  actor: Actor,
  { dossierId, decisionId }: { readonly dossierId: string; readonly decisionId: string },
): Promise<Found<ReceiptFile>> => {
  const answer = await reading(office, actor, dossierId, 'read:receipt', async (tx, { whole: file }) => {
    const reach = reachOf(file, decisionId);
    if (!reach) return undefined;
    const events = await readSealed(tx, dossierId, reach.last);
    const placesHidden = isMigrationAuthority(office.jurisdiction, actor.organisation);
    return receiptFileOf(file, { dossierId, reach, madeOn: todayOf(office), placesHidden }, events);
  });
  if (answer.kind !== 'found') return answer;
  const { value } = answer;
  return value === undefined ? { kind: 'not-found' } : { kind: 'found', value };
};
