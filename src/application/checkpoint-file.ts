// The file of a checkpoint: made from the database, and read back from text. What it proves: domain/proof/compare-checkpoints.ts.
import { CheckpointFile } from '../contract/checkpoint.ts';
import { CHECKPOINT_FORMAT } from '../domain/proof/checkpoint.ts';
import type { Delivered } from '../domain/proof/compare-checkpoints.ts';
import { peakSpots } from '../domain/proof/merkle.ts';
import { checkpointByNumber, hashesAt, leavesBetween } from '../store/checkpoint-store.ts';
import type { Tx } from '../store/database.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytes = (text: string): Buffer => Buffer.from(text, 'base64');

/** Shape: `since` the checkpoint from which it continues; the one before when not named, 0 for the beginning. */
export const checkpointFile = async (
  tx: Tx,
  number: number,
  since: number = number - 1,
): Promise<CheckpointFile | undefined> => {
  const checkpoint = await checkpointByNumber(tx, number);
  const from = since === 0 ? undefined : await checkpointByNumber(tx, since);
  if (!checkpoint || since >= number || (since > 0 && !from)) return undefined;
  const { statement, signature, publicKey } = checkpoint;
  const treeSize = from?.statement.treeSize ?? 0;
  return {
    format: CHECKPOINT_FORMAT,
    ...{ statement, signature: base64(signature), publicKey: base64(publicKey) },
    since: { number: since, treeSize, peaks: (await hashesAt(tx, peakSpots(treeSize))).map(base64) },
    leaves: (await leavesBetween(tx, treeSize, statement.treeSize)).map(base64),
  };
};

/** Reads the text of a file. `none`: no checkpoint; the fields that are wrong where it only says that it is one. */
export const deliveredIn = (
  text: string,
): { readonly delivered: Delivered } | { readonly none: true } | { readonly fields: readonly string[] } => {
  const raw = jsonIn(text);
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== CHECKPOINT_FORMAT)
    return { none: true };
  const file = CheckpointFile.safeParse(raw);
  if (!file.success) return { fields: file.error.issues.map(({ path }) => path.join('.')) };
  const { statement, signature, publicKey, since, leaves } = file.data;
  return {
    delivered: {
      ...{ statement, signature: bytes(signature), publicKey: bytes(publicKey) },
      since: { ...since, peaks: since.peaks.map(bytes) },
      leaves: leaves.map(bytes),
    },
  };
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
