// Checkpoints for oversight: the list, one as a file, and the public key. No migration authority gets any, whatever the table says:
// numbers over everything say something about what lies behind the firewall.
import type { CheckpointFile, CheckpointKeyView, CheckpointView } from '../contract/checkpoint.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { isMigrationAuthority } from '../domain/basics/jurisdiction.ts';
import { hexOf, statementPrint } from '../domain/proof/checkpoint.ts';
import { checkpointsBefore, type KeptCheckpoint } from '../store/checkpoint-store.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { sha256 } from '../store/event-store.ts';
import { log, pass } from './access.ts';
import type { Found } from './answer.ts';
import { checkpointFile } from './checkpoint-file.ts';
import type { Office } from './office.ts';
import type { Slice } from './read-dossier.ts';

/** Permit, reading, a row in the access log. */
const overseeing = <Value>(
  office: Office,
  actor: Actor,
  action: string,
  read: (tx: Tx) => Promise<Value | undefined>,
): Promise<Found<Value>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<Value>> => {
      const request = { actor, streamId: null, action };
      if (isMigrationAuthority(office.jurisdiction, actor.organisation)) {
        await log(tx, office, request, { refusal: 'migration-authority' });
        return { kind: 'forbidden' };
      }
      const passed = await pass(tx, office, request, { oversees: true }, [actor.organisation]);
      if ('kind' in passed) return { kind: 'forbidden' };
      const value = await read(tx);
      await log(tx, office, request, { allowedBy: passed.row });
      return value === undefined ? { kind: 'not-found' } : { kind: 'found', value };
    },
    { as: { kind: 'system', task: 'read-checkpoints' } },
  );

/** Latest first; `before` the number of the last one on the page before. */
export const listCheckpoints = (
  office: Office,
  actor: Actor,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<Found<Slice<CheckpointView>>> =>
  overseeing(office, actor, 'read:checkpoints', async (tx) => {
    const rows = await checkpointsBefore(tx, { before, limit: limit + 1 });
    const items = rows.slice(0, limit).map(viewOf);
    const last = items.at(-1);
    return last && rows.length > limit ? { items, next: String(last.statement.number) } : { items };
  });

const viewOf = ({ statement, signature, publicKey }: KeptCheckpoint): CheckpointView => ({
  ...{ statement, signature: signature.toString('base64'), publicKey: publicKey.toString('base64') },
  print: statementPrint(statement, sha256),
});

/** Shape: `since` the checkpoint from which the file continues; the one before when not named. */
export const readCheckpoint = (
  office: Office,
  actor: Actor,
  { number, since }: { readonly number: number; readonly since?: number | undefined },
): Promise<Found<CheckpointFile>> =>
  overseeing(office, actor, 'export:checkpoint', (tx) => checkpointFile(tx, number, since));

export const checkpointKey = ({ signingKey: { publicKey } }: Pick<Office, 'signingKey'>): CheckpointKeyView => ({
  ...{ algorithm: 'Ed25519', publicKey: publicKey.toString('base64') },
  print: hexOf(sha256(publicKey)),
});
