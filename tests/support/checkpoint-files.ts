// Checkpoints as files, made of invented leaves and signed with a key of the test: what a database would deliver, without one.
import { createHash } from 'node:crypto';
import type { CheckpointFile } from '../../src/contract/checkpoint.ts';
import {
  CHECKPOINT_FORMAT,
  type CheckpointStatement,
  hexOf,
  statementBytes,
  statementPrint,
} from '../../src/domain/proof/checkpoint.ts';
import { grow, leafOf, NO_PEAKS, rootOf } from '../../src/domain/proof/merkle.ts';
import { sha256 } from '../../src/store/event-store.ts';
import { masterKeyFrom } from '../../src/store/keys.ts';
import { type SigningKey, signed, signingKeyOf } from '../../src/store/signing.ts';
import { TEST_MASTER_KEY } from './database.ts';

export const TEST_SIGNING_KEY = signingKeyOf(masterKeyFrom(TEST_MASTER_KEY));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const leaf = (seed: string): Uint8Array => leafOf(createHash('sha256').update(seed).digest(), sha256);

/** A row of checkpoints; `growth` says by how many leaves each one grew. `history`: another one has other leaves. */
export function checkpointFiles(
  growth: readonly number[],
  { key = TEST_SIGNING_KEY, history = 'zelfde' }: { readonly key?: SigningKey; readonly history?: string } = {},
): readonly CheckpointFile[] {
  let peaks = NO_PEAKS;
  let last: CheckpointStatement | undefined;
  return growth.map((count, at) => {
    const from = peaks;
    const leaves = Array.from({ length: count }, (_, n) => leaf(`${history} ${at} ${n}`));
    peaks = grow(from, leaves, sha256).peaks;
    const statement: CheckpointStatement = {
      ...{ format: CHECKPOINT_FORMAT, number: at + 1, madeAt: `2026-03-0${at + 1}T09:30:00.000Z` },
      ...{ streams: peaks.size, events: peaks.size * 3, treeSize: peaks.size },
      ...{ root: hexOf(rootOf(peaks, sha256)), previous: last ? statementPrint(last, sha256) : null },
    };
    last = statement;
    return {
      format: CHECKPOINT_FORMAT,
      ...{ statement, signature: base64(signed(key, statementBytes(statement))), publicKey: base64(key.publicKey) },
      since: { number: at, treeSize: from.size, peaks: from.hashes.map(base64) },
      leaves: leaves.map(base64),
    };
  });
}
