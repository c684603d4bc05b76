// Compares checkpoints that were delivered at different moments, with nothing but the files: is each what it says, and does each
// later one hold all of the earlier ones? Whoever rewrote the past cannot make the files fit again.
import type { Sha256 } from './chain.ts';
import { type CheckpointStatement, hexOf, statementBytes, statementPrint, type Verifies } from './checkpoint.ts';
import { grow, rootOf } from './merkle.ts';

/** A delivered checkpoint: the statement, and what the tree grew by since an earlier one. */
export type Delivered = {
  readonly statement: CheckpointStatement;
  readonly signature: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly since: { readonly number: number; readonly treeSize: number; readonly peaks: readonly Uint8Array[] };
  readonly leaves: readonly Uint8Array[];
};

export type CheckpointFault =
  | 'signature-wrong'
  | 'root-differs'
  | 'other-key'
  | 'same-number-other-content'
  | 'does-not-continue'
  | 'previous-differs'
  | 'counts-shrank'
  | 'time-runs-back';

export type Crypto = { readonly sha256: Sha256; readonly verifies: Verifies };

/** Everything about one file that does not fit. */
export function faultsIn(delivered: Delivered, { sha256, verifies }: Crypto): readonly CheckpointFault[] {
  const { statement, signature, publicKey, since, leaves } = delivered;
  const { peaks } = grow({ size: since.treeSize, hashes: since.peaks }, leaves, sha256);
  const grown =
    since.number < statement.number &&
    since.peaks.length === bitsIn(since.treeSize) &&
    peaks.size === statement.treeSize &&
    hexOf(rootOf(peaks, sha256)) === statement.root;
  return [
    ...(verifies(publicKey, statementBytes(statement), signature) ? [] : (['signature-wrong'] as const)),
    ...(grown ? [] : (['root-differs'] as const)),
  ];
}

/** What does not fit between an older and a newer file; `apart`: the newer one begins at another checkpoint than the older one. */
export function faultsBetween(
  older: Delivered,
  newer: Delivered,
  { sha256 }: Pick<Crypto, 'sha256'>,
): readonly CheckpointFault[] | 'apart' {
  const [then, now] = [older.statement, newer.statement];
  const key = hexOf(older.publicKey) === hexOf(newer.publicKey) ? [] : (['other-key'] as const);
  if (then.number === now.number)
    return statementPrint(then, sha256) === statementPrint(now, sha256) ? key : ['same-number-other-content', ...key];
  if (newer.since.number !== then.number) return 'apart';
  const continues =
    newer.since.treeSize === then.treeSize && hexOf(rootOf({ hashes: newer.since.peaks }, sha256)) === then.root;
  const previous = now.number !== then.number + 1 || now.previous === statementPrint(then, sha256);
  return [
    ...key,
    ...(continues ? [] : (['does-not-continue'] as const)),
    ...(previous ? [] : (['previous-differs'] as const)),
    ...(shrank(then, now) ? (['counts-shrank'] as const) : []),
    ...(now.madeAt < then.madeAt ? (['time-runs-back'] as const) : []),
  ];
}

const shrank = (then: CheckpointStatement, now: CheckpointStatement): boolean =>
  now.streams < then.streams || now.events < then.events || now.treeSize < then.treeSize;

const bitsIn = (size: number): number => {
  let bits = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
};
