// Makes the file of a bundle out of sealed events, and signs it. Who may have what open was settled before: make-bundle.ts.
import type { BundleFile, BundleRequest } from '../contract/bundle.ts';
import type { Actor } from '../domain/basics/actor.ts';
import type { DossierEvent } from '../domain/dossier/commands.ts';
import { BUNDLE_FORMAT, bundleBytes } from '../domain/proof/bundle.ts';
import type { Opening } from '../domain/proof/bundle-openings.ts';
import type { KeptCheckpoint, KeptEnd } from '../store/checkpoint-store.ts';
import type { EventWithKeys } from '../store/own-keys.ts';
import { type SigningKey, signed } from '../store/signing.ts';

export type Anchored = {
  readonly checkpoint: KeptCheckpoint;
  readonly end: KeptEnd;
  readonly path: readonly Uint8Array[];
};
type Parts = {
  readonly dossierId: string;
  readonly request: BundleRequest;
  readonly actor: Pick<Actor, 'organisation' | 'role' | 'purpose'>;
  readonly madeAt: string;
  readonly events: readonly EventWithKeys[];
  readonly openings: ReadonlyMap<number, Opening>;
  readonly contents: ReadonlyMap<number, DossierEvent>;
  readonly anchor: Anchored | undefined;
  readonly signingKey: SigningKey;
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

export const bundleFileOf = (parts: Parts): BundleFile => {
  const { dossierId, request, actor, madeAt, contents, anchor, signingKey } = parts;
  const { organisation, role, purpose } = actor;
  const events = parts.events.map((event) => shown(event, parts.openings.get(event.version)));
  const body = {
    ...({ format: BUNDLE_FORMAT, dossierId, madeAt } as const),
    madeFor: { organisation, role, purpose, ...request },
    events,
    receipts: events.flatMap(({ version, opens }) => {
      const receipt = contents.get(version);
      return opens === 'all' && receipt?.type === 'ReceiptIssued' ? [{ version, receipt }] : [];
    }),
    anchor: anchor ? anchorShown(anchor) : null,
    signedBy: base64(signingKey.publicKey),
  };
  // Signed as it will be read: what JSON leaves out is left out here too.
  const text = JSON.parse(JSON.stringify(body)) as typeof body;
  return { ...text, signature: base64(signed(signingKey, bundleBytes(text))) };
};

type Shown = BundleFile['events'][number];

const shown = (event: EventWithKeys, opening: Opening = CLOSED): Shown => {
  const { streamId: _, header, envelope, prevHash, hash, keys, ...fields } = event;
  const key = opening.opens && keys[opening.opens];
  const opens = key ? opening.opens : null;
  return {
    ...fields,
    streamKind: 'dossier',
    ...{ header: base64(header), envelope: base64(envelope), prevHash: base64(prevHash), hash: base64(hash) },
    ...{ key: key ? base64(key) : null, opens },
    redacted:
      opens === 'all'
        ? null
        : { category: fields.category, because: opening.opens && !key ? 'no-key' : opening.because },
  };
};
/** An event that cannot be read any more: its key was destroyed. */
const CLOSED: Opening = { opens: null, because: 'no-key' };

const anchorShown = ({ checkpoint, end, path }: Anchored): NonNullable<BundleFile['anchor']> => ({
  statement: checkpoint.statement,
  ...{ signature: base64(checkpoint.signature), publicKey: base64(checkpoint.publicKey) },
  ...{ index: end.index, version: end.version, salt: base64(end.salt), path: path.map(base64) },
});
