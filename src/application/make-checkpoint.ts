// Makes a checkpoint: puts the ends that changed into the tree, and signs what the tree then is. Costs by what changed, never by
// how many dossiers there are. When it is made: checkpoint-schedule.ts.
import { randomBytes } from 'node:crypto';
import {
  CHECKPOINT_FORMAT,
  type CheckpointStatement,
  endLeaf,
  hexOf,
  SALT_BYTES,
  statementBytes,
  statementPrint,
} from '../domain/proof/checkpoint.ts';
import { grow, peakSpots, rootOf } from '../domain/proof/merkle.ts';
import {
  addCheckpoint,
  addEnds,
  addNodes,
  countsNow,
  endsToAnchor,
  hashesAt,
  type KeptCheckpoint,
  type KeptEnd,
  lastCheckpoint,
  onlyMaker,
} from '../store/checkpoint-store.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { sha256 } from '../store/event-store.ts';
import { type SigningKey, signed } from '../store/signing.ts';
import type { Office } from './office.ts';

export type Making = {
  readonly key: SigningKey;
  /** Nothing is made where the last one was made later than this. */
  readonly unlessSince?: Date;
  /** Nothing is made where nothing changed. */
  readonly onlyChanged?: boolean;
};
export type Made = { readonly made: boolean; readonly checkpoint: KeptCheckpoint; readonly changed: number };

const MAKING_WITHIN_MS = 120_000;

/** Gives the new checkpoint, or the last one where none had to be made; undefined where there is none and none was needed. */
export const makeCheckpoint = (
  { db, now }: Pick<Office, 'db' | 'now'>,
  { key, unlessSince, onlyChanged = false }: Making,
): Promise<Made | undefined> =>
  inTransaction(
    db,
    async (tx) => {
      await onlyMaker(tx);
      const last = await lastCheckpoint(tx);
      if (last && unlessSince && last.statement.madeAt > unlessSince.toISOString())
        return { made: false, checkpoint: last, changed: 0 };
      const counts = await countsNow(tx);
      const { changed, treeSize, root } = await grownTree(tx, last?.statement.treeSize ?? 0);
      if (changed === 0 && onlyChanged) return last && { made: false, checkpoint: last, changed };
      const statement: CheckpointStatement = {
        format: CHECKPOINT_FORMAT,
        number: (last?.statement.number ?? 0) + 1,
        madeAt: now().toISOString(),
        ...counts,
        treeSize,
        root: hexOf(root),
        previous: last ? statementPrint(last.statement, sha256) : null,
      };
      const checkpoint = {
        ...{ statement, publicKey: key.publicKey },
        signature: signed(key, statementBytes(statement)),
      };
      await addCheckpoint(tx, checkpoint);
      return { made: true, checkpoint, changed };
    },
    { as: { kind: 'system', task: 'checkpoint' }, statementTimeoutMs: MAKING_WITHIN_MS },
  );

/** Puts every end that is not in the tree into it. */
async function grownTree(tx: Tx, size: number) {
  const from = { size, hashes: await hashesAt(tx, peakSpots(size)) };
  const ends = (await endsToAnchor(tx)).map((end, at): KeptEnd => {
    const salted = { ...end, salt: randomBytes(SALT_BYTES) };
    return { ...salted, index: size + at, leaf: Buffer.from(endLeaf(salted, sha256)) };
  });
  const { peaks, nodes } = grow(
    from,
    ends.map(({ leaf }) => leaf),
    sha256,
  );
  await addEnds(tx, ends);
  await addNodes(tx, nodes);
  return { changed: ends.length, treeSize: peaks.size, root: rootOf(peaks, sha256) };
}
