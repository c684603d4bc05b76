// Compares the files of checkpoints that oversight kept: every file by itself, and each with the next. Needs no database. What is
// compared: domain/proof/compare-checkpoints.ts.
import { type CheckpointFault, type Delivered, faultsBetween, faultsIn } from '../domain/proof/compare-checkpoints.ts';
import { sha256 } from '../store/event-store.ts';
import { verifies } from '../store/signing.ts';
import { deliveredIn } from './checkpoint-file.ts';

export type ReadFile = { readonly path: string; readonly text: string };
export type Compared =
  | { readonly kind: 'no-checkpoint'; readonly path: string; readonly fields: readonly string[] }
  /** Between these two lie others that were not given: without them the newer one cannot be followed from the older one. */
  | { readonly kind: 'apart'; readonly from: number; readonly to: number; readonly since: number }
  | { readonly kind: 'compared'; readonly found: readonly Found[]; readonly from: number; readonly to: number };
export type Found = {
  readonly number: number;
  /** The older one with which it was compared; absent where the file itself is wrong. */
  readonly against?: number;
  readonly why: CheckpointFault;
};

/** Two or more files, in any order. */
export function compareCheckpointFiles(files: readonly ReadFile[]): Compared {
  const all: Delivered[] = [];
  for (const { path, text } of files) {
    const read = deliveredIn(text);
    if (!('delivered' in read)) return { kind: 'no-checkpoint', path, fields: 'fields' in read ? read.fields : [] };
    all.push(read.delivered);
  }
  const ordered = all.toSorted((one, other) => one.statement.number - other.statement.number);
  const found: Found[] = ordered.flatMap((each) =>
    faultsIn(each, CRYPTO).map((why) => ({ number: each.statement.number, why })),
  );
  for (const [at, newer] of ordered.entries()) {
    const older = ordered[at - 1];
    if (!older) continue;
    const between = faultsBetween(older, newer, CRYPTO);
    const numbers = { from: older.statement.number, to: newer.statement.number };
    if (between === 'apart') return { kind: 'apart', ...numbers, since: newer.since.number };
    found.push(...between.map((why) => ({ number: numbers.to, against: numbers.from, why })));
  }
  const numbers = ordered.map(({ statement }) => statement.number);
  return { kind: 'compared', found, from: numbers[0] ?? 0, to: numbers.at(-1) ?? 0 };
}

const CRYPTO = { sha256, verifies };
