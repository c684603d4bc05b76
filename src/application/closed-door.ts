// A door that stays closed to somebody who reads on the screen: letters, and files with the whole chain. A stranger gets the same
// answer as where there is no dossier, and every attempt is written down.
import type { Actor } from '../domain/basics/actor.ts';
import { type ClosableDoor, isMigrationAuthority } from '../domain/basics/jurisdiction.ts';
import { isClosed } from '../domain/sharing/permit.ts';
import { inTransaction } from '../store/database.ts';
import { isLetIn } from '../store/stream-access.ts';
import { log } from './access.ts';
import { asReader } from './acting.ts';
import type { Found } from './answer.ts';
import type { Office } from './office.ts';

export type Knock = { readonly dossierId: string; readonly action: string };

/**
 * The refusal, where the door is closed to this person. A migration authority takes no chain along: it shows how much lies behind
 * the firewall. Others for whom it is closed see less than it is made of.
 */
export const closedDoor = async <Value>(
  office: Office,
  actor: Actor,
  door: ClosableDoor,
  knock: Knock,
): Promise<Found<Value> | undefined> => {
  if (door === 'chain' && isMigrationAuthority(office.jurisdiction, actor.organisation))
    return refused(office, actor, knock, 'migration-authority');
  return isClosed(actor, door, office.jurisdiction) ? refused(office, actor, knock, 'no-permit') : undefined;
};

const refused = <Value>(
  office: Office,
  actor: Actor,
  { dossierId, action }: Knock,
  refusal: string,
): Promise<Found<Value>> =>
  inTransaction(
    office.db,
    async (tx) => {
      const known = await isLetIn(tx, dossierId);
      const request = { actor, streamId: dossierId, action };
      await log(tx, office, request, { refusal: known ? refusal : 'not-involved' });
      return { kind: known ? 'forbidden' : 'not-found' };
    },
    { as: asReader(office, actor) },
  );
