// The bundle of one dossier goes out by the same door as the sheet: permit, what the AVG table shows this reader, a row in the access
// log. A migration authority gets none: the chain itself shows how much lies behind the firewall.
import type { BundleFile, BundleRequest } from '../contract/bundle.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { isMigrationAuthority } from '../domain/basics/jurisdiction.ts';
import { openingsFor } from '../domain/proof/bundle-openings.ts';
import { pathOf, siblingSpots } from '../domain/proof/merkle.ts';
import { anchoredEnd, hashesAt, lastCheckpoint } from '../store/checkpoint-store.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { sha256 } from '../store/event-store.ts';
import { readWithKeys } from '../store/own-keys.ts';
import { log } from './access.ts';
import { asCore, asReader } from './acting.ts';
import type { Found } from './answer.ts';
import { type Anchored, bundleFileOf } from './bundle-file.ts';
import { closedDoor } from './closed-door.ts';
import type { Office } from './office.ts';
import { reading } from './read-dossier.ts';
import { loadDossier } from './stored-dossier.ts';

const ACTION = 'export:bundle';

/** Everything of one dossier that this reader may have open, and the rest closed, with proof that it is whole. */
export const makeBundle = async (
  office: Office,
  actor: Actor,
  { dossierId, ...request }: BundleRequest & { readonly dossierId: string },
): Promise<Found<BundleFile>> => {
  const { jurisdiction, signingKey, now } = office;
  // Not even whether there is a dossier.
  if (isMigrationAuthority(jurisdiction, actor.organisation))
    return inTransaction(
      office.db,
      async (tx) => {
        await log(tx, office, { actor, streamId: dossierId, action: ACTION }, { refusal: 'migration-authority' });
        return { kind: 'forbidden' };
      },
      { as: asReader(office, actor) },
    );
  const closed = await closedDoor<BundleFile>(office, actor, 'chain', { dossierId, action: ACTION });
  if (closed) return closed;
  return reading(office, actor, dossierId, ACTION, async (tx, { seen }) => {
    // The chain goes along whole, also what this reader may not open: closed.
    tx.actAs(asCore(office, actor, dossierId));
    // What goes open is measured against the whole: what the database gives this reader has its protected parts taken out already.
    const { events } = await loadDossier(tx, dossierId);
    const chain = await readWithKeys(tx, dossierId);
    tx.actAs({ kind: 'system', task: 'anchor' });
    const anchor = await anchorOf(tx, dossierId);
    tx.actAs(asReader(office, actor));
    return bundleFileOf({
      ...{ dossierId, request, actor, signingKey, madeAt: now().toISOString() },
      events: chain,
      openings: openingsFor(events, seen, jurisdiction),
      contents: new Map(events.map(({ version, event }) => [version, event])),
      anchor,
    });
  });
};

/** Where this dossier stands in the last checkpoint; undefined where it stands in none yet. */
async function anchorOf(tx: Tx, dossierId: string): Promise<Anchored | undefined> {
  const checkpoint = await lastCheckpoint(tx);
  const size = checkpoint?.statement.treeSize ?? 0;
  const end = await anchoredEnd(tx, dossierId, size);
  if (!checkpoint || !end) return undefined;
  const spots = siblingSpots(end.index, size).flat();
  const hashes = await hashesAt(tx, spots);
  const byPlace = new Map(spots.map(({ level, index }, at) => [`${level}/${index}`, hashes[at]]));
  const hashAt = ({ level, index }: { readonly level: number; readonly index: number }): Buffer =>
    byPlace.get(`${level}/${index}`) ?? Buffer.alloc(0);
  return { checkpoint, end, path: pathOf(end.index, size, hashAt, sha256) };
}
