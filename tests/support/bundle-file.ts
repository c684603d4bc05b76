// A bundle made of the events of a test without any database: sealed, closed, put in a tree and signed as the application would.
import { bundleFileOf } from '../../src/application/bundle-file.ts';
import type { BundleFile } from '../../src/contract/bundle.ts';
import type { DossierEvent } from '../../src/domain/dossier/commands.ts';
import type { Opening } from '../../src/domain/proof/bundle-openings.ts';
import { CHECKPOINT_FORMAT, endLeaf, hexOf, statementBytes } from '../../src/domain/proof/checkpoint.ts';
import { grow, leafOf, NO_PEAKS, pathOf, rootOf, type Spot } from '../../src/domain/proof/merkle.ts';
import { sha256 } from '../../src/store/event-store.ts';
import { type SigningKey, signed } from '../../src/store/signing.ts';
import { TEST_SIGNING_KEY } from './checkpoint-files.ts';
import { sealedEvents } from './receipt-file.ts';

const AFTER = 2;
const OTHERS = 5;
const AT = '2026-03-09T09:30:00.000Z';

/** Every event of these types is closed; the last two events came after the checkpoint. */
export function bundleFile(
  dossierId: string,
  events: readonly DossierEvent[],
  {
    closed = [],
    key = TEST_SIGNING_KEY,
  }: { readonly closed?: readonly DossierEvent['type'][]; readonly key?: SigningKey } = {},
): BundleFile {
  const taken = sealedEvents(dossierId, events).map(({ key: own, ...event }) => ({
    ...event,
    keys: { all: own, part: null },
  }));
  const last = taken.at(-1 - AFTER);
  if (!last) throw new Error('too few events for a bundle');
  const end = { streamId: dossierId, version: last.version, hash: last.hash, salt: Buffer.alloc(16, 3) };
  const leaf = endLeaf(end, sha256);
  const others = Array.from({ length: OTHERS }, (_, at) => leafOf(Buffer.from(`ander ${at}`), sha256));
  const leaves = [...others.slice(0, AFTER), leaf, ...others.slice(AFTER)];
  const root = rootOf(grow(NO_PEAKS, leaves, sha256).peaks, sha256);
  const hashAt = ({ level, index }: Spot): Uint8Array =>
    rootOf(grow(NO_PEAKS, leaves.slice(index * 2 ** level, (index + 1) * 2 ** level), sha256).peaks, sha256);
  const statement = {
    ...({ format: CHECKPOINT_FORMAT, number: 1, madeAt: AT, streams: leaves.length, events: 99 } as const),
    ...{ treeSize: leaves.length, root: hexOf(root), previous: null },
  };
  const signature = signed(key, statementBytes(statement));
  const openings = events.map(({ type }, at): [number, Opening] => [
    at + 1,
    { opens: closed.includes(type) ? null : 'all', because: 'table' },
  ]);
  return bundleFileOf({
    ...{ dossierId, madeAt: AT, events: taken, signingKey: key, openings: new Map(openings) },
    request: { use: 'court', why: 'De rechter vraagt het hele dossier.' },
    actor: { organisation: 'rechtbank', role: 'judge', purpose: 'adjudication' } as never,
    contents: new Map(events.map((event, at) => [at + 1, event])),
    anchor: {
      checkpoint: { statement, signature, publicKey: key.publicKey },
      end: { ...end, index: AFTER, leaf: Buffer.from(leaf) },
      path: pathOf(AFTER, leaves.length, hashAt, sha256),
    },
  });
}
