// Checks the file of a bundle without a database: reads it by its schema, opens each event with the key beside it, and has everything
// else checked by the core (domain/proof/bundle.ts). What was kept elsewhere can be held beside it: a checkpoint, a key.
import { BundleFile } from '../contract/bundle.ts';
import {
  BUNDLE_FORMAT,
  type BundledEvent,
  type BundleOpened,
  type CheckedBundle,
  checkBundle,
  type PresentedAnchor,
} from '../domain/proof/bundle.ts';
import type { SealedEvent } from '../domain/proof/chain.ts';
import { endLeaf, statementPrint } from '../domain/proof/checkpoint.ts';
import type { Delivered } from '../domain/proof/compare-checkpoints.ts';
import { sha256 } from '../store/event-store.ts';
import { openWithKey } from '../store/own-keys.ts';
import { verifies } from '../store/signing.ts';

/** What was kept elsewhere, to hold beside the file. */
export type Beside = { readonly checkpoint?: Delivered | undefined; readonly publicKey?: string | undefined };
/** How that compares. `beyond`: this dossier does not lie in the part of the tree that the kept file holds. */
export type ComparedBundle = 'same' | 'other' | 'beyond' | 'not-compared';

export type CheckedBundleFile =
  | { readonly kind: 'no-bundle' }
  | { readonly kind: 'misshapen'; readonly fields: readonly string[] }
  | {
      readonly kind: 'checked';
      readonly file: Pick<BundleFile, 'dossierId' | 'madeAt' | 'madeFor' | 'signedBy'>;
      readonly steps: readonly Step[];
      readonly checkpoint: number | null;
      readonly checked: CheckedBundle;
      readonly keptCheckpoint: ComparedBundle;
      readonly keptKey: ComparedBundle;
    };
/** One event in order: what happened when, by whom as a function, and whether it is open. */
export type Step = Pick<SealedEvent, 'version' | 'type' | 'category' | 'recordedAt' | 'actorFunction'> & {
  readonly opens: 'all' | 'part' | null;
};

export const isBundle = (raw: unknown): raw is { readonly format: typeof BUNDLE_FORMAT } =>
  typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === BUNDLE_FORMAT;

export const checkBundleFile = (text: string, beside: Beside = {}): CheckedBundleFile => {
  const raw = jsonIn(text);
  if (!isBundle(raw)) return { kind: 'no-bundle' };
  const read = BundleFile.safeParse(raw);
  if (!read.success) return { kind: 'misshapen', fields: read.error.issues.map(({ path }) => path.join('.')) };
  const file: BundleFile = read.data;
  const { dossierId, madeAt, madeFor, signedBy, signature } = file;
  const { signature: _, ...body } = raw as { signature?: unknown };
  const anchor = file.anchor && presentedAnchor(file.anchor);
  const events = file.events.map((event) => presentedEvent(dossierId, event));
  const receipts = (raw as unknown as BundleFile).receipts;
  const checked = checkBundle(
    { dossierId, events, receipts, anchor, body, signedBy: bytes(signedBy), signature: bytes(signature) },
    { sha256, verifies },
  );
  return {
    ...{ kind: 'checked', file: { dossierId, madeAt, madeFor, signedBy }, checked },
    steps: events.map(({ sealed: { version, type, category, recordedAt, actorFunction }, opens }) => ({
      ...{ version, type, category, recordedAt, actorFunction, opens },
    })),
    checkpoint: anchor?.statement.number ?? null,
    keptCheckpoint: comparedWith(beside.checkpoint, dossierId, anchor, events),
    keptKey: beside.publicKey === undefined ? 'not-compared' : beside.publicKey === signedBy ? 'same' : 'other',
  };
};

/** Whether everything fits, also what was held beside it. */
export const bundleFits = (found: CheckedBundleFile): boolean =>
  found.kind === 'checked' &&
  found.checked.faults.length === 0 &&
  found.keptCheckpoint !== 'other' &&
  found.keptKey !== 'other';

/** The same checkpoint must say the same; and where the kept file holds the leaf of this dossier, it must be this leaf. */
const comparedWith = (
  kept: Delivered | undefined,
  streamId: string,
  anchor: PresentedAnchor | null,
  events: readonly BundledEvent[],
): ComparedBundle => {
  if (!kept) return 'not-compared';
  if (!anchor) return 'beyond';
  const { statement, since, leaves } = kept;
  if (statement.number === anchor.statement.number)
    return statementPrint(statement, sha256) === statementPrint(anchor.statement, sha256) ? 'same' : 'other';
  const leaf = leaves[anchor.index - since.treeSize];
  const end = events.find(({ sealed }) => sealed.version === anchor.version)?.sealed;
  if (!leaf || !end) return 'beyond';
  const own = endLeaf({ streamId, version: end.version, hash: end.hash, salt: anchor.salt }, sha256);
  return Buffer.from(leaf).equals(own) ? 'same' : 'other';
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

const presentedEvent = (streamId: string, event: BundleFile['events'][number]): BundledEvent => {
  const { key, opens, redacted, header, envelope, prevHash, hash, ...fields } = event;
  const sealed = {
    ...{ streamId, ...fields },
    ...{ header: bytes(header), envelope: bytes(envelope), prevHash: bytes(prevHash), hash: bytes(hash) },
  };
  return { sealed, hasKey: key !== null, opens, redacted, opened: opened(sealed, key, opens) };
};

const opened = (sealed: SealedEvent, key: string | null, opens: 'all' | 'part' | null): BundleOpened => {
  if (key === null || opens === null) return { state: 'closed' };
  try {
    return { state: 'open', content: openWithKey(bytes(key), opens, sealed) };
  } catch {
    return { state: 'does-not-open' };
  }
};

const presentedAnchor = (anchor: NonNullable<BundleFile['anchor']>): PresentedAnchor => ({
  ...anchor,
  ...{ signature: bytes(anchor.signature), publicKey: bytes(anchor.publicKey), salt: bytes(anchor.salt) },
  path: anchor.path.map(bytes),
});
