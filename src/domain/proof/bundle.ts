// What a bundle of one dossier shows, and checking it with nothing but itself: chain, contents, what is closed and why, receipts, the
// checkpoint in which the dossier lies, and the signature under all of it. Opening envelopes and signatures are done outside.
import { z } from 'zod';
import { DossierEvent } from '../dossier/commands.ts';
import { canonical, sameData } from './canonical.ts';
import { type ChainFault, follow, openChain, type SealedEvent } from './chain.ts';
import { type CheckpointStatement, endLeaf, hexOf, statementBytes } from './checkpoint.ts';
import type { Crypto } from './compare-checkpoints.ts';
import { asciiBytes } from './header.ts';
import { rootFrom } from './merkle.ts';

export const BUNDLE_FORMAT = 'voorop-bundel-1';
/** Why an event is closed. `table`: no row of the AVG table gives it. `no-key`: it has no key of its own, or the key was destroyed. */
export const REDACTED_BECAUSE = ['table', 'working-notes', 'no-key'] as const;
export type RedactedBecause = (typeof REDACTED_BECAUSE)[number];

/** What opening an envelope gave. */
export type BundleOpened =
  | { readonly state: 'closed' | 'does-not-open' }
  | { readonly state: 'open'; readonly content: unknown };
export type BundledEvent = {
  readonly sealed: SealedEvent;
  readonly hasKey: boolean;
  readonly opens: 'all' | 'part' | null;
  readonly redacted: { readonly category: string; readonly because: RedactedBecause } | null;
  readonly opened: BundleOpened;
};
export type PresentedAnchor = {
  readonly statement: CheckpointStatement;
  readonly signature: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly index: number;
  readonly version: number;
  readonly salt: Uint8Array;
  readonly path: readonly Uint8Array[];
};
export type PresentedBundle = {
  readonly dossierId: string;
  readonly events: readonly BundledEvent[];
  readonly receipts: readonly { readonly version: number; readonly receipt: unknown }[];
  readonly anchor: PresentedAnchor | null;
  readonly signedBy: Uint8Array;
  readonly signature: Uint8Array;
  /** The file without its signature, as it stands: an added field is a change too. */
  readonly body: unknown;
};

export type BundleFault =
  | {
      readonly code:
        | ChainFault
        | 'does-not-open'
        | 'content-unreadable'
        | 'content-of-other-type'
        | 'redaction-differs'
        | 'receipt-differs'
        | 'receipt-missing';
      readonly version: number;
    }
  | {
      readonly code:
        | 'bundle-signature-wrong'
        | 'anchor-signature-wrong'
        | 'anchor-other-key'
        | 'anchor-not-of-this-chain'
        | 'anchor-root-differs';
    };

export type CheckedBundle = {
  readonly events: number;
  readonly open: number;
  readonly part: number;
  readonly closed: number;
  /** How many closed or partly closed events hold which kind of data. */
  readonly redacted: Readonly<Record<string, number>>;
  readonly end: { readonly version: number; readonly hash: Uint8Array };
  /** As far as the checkpoint reaches; 0 without one. */
  readonly anchoredTo: number;
  readonly faults: readonly BundleFault[];
};

/** The bytes under the signature of a bundle. */
export const bundleBytes = (body: unknown): Uint8Array => asciiBytes(canonical(body));

/** Everything that does not fit. */
export function checkBundle(bundle: PresentedBundle, means: Crypto): CheckedBundle {
  const { events, signedBy, signature, body, anchor } = bundle;
  const chain = followed(bundle, means);
  const count = (opens: BundledEvent['opens']): number => events.filter((each) => each.opens === opens).length;
  return {
    ...{ events: events.length, open: count('all'), part: count('part'), closed: count(null) },
    redacted: tally(events),
    end: chain.end,
    anchoredTo: anchor?.version ?? 0,
    faults: [
      ...chain.faults,
      ...events.flatMap(contentFaults),
      ...receiptFaults(bundle),
      ...(anchor ? anchorFaults(anchor, bundle, means) : []),
      ...(means.verifies(signedBy, bundleBytes(body), signature) ? [] : [{ code: 'bundle-signature-wrong' } as const]),
    ],
  };
}

function followed({ dossierId, events }: PresentedBundle, { sha256 }: Crypto) {
  let end = openChain(dossierId, sha256);
  for (const { sealed } of events) {
    const next = follow(end, sealed, sha256);
    if (!next.ok) return { end, faults: [{ code: next.refusal.why, version: next.refusal.version }] as const };
    end = next.value;
  }
  return { end, faults: [] as const };
}

const Typed = z.object({ type: z.string() });

function contentFaults({ sealed, hasKey, opens, redacted, opened }: BundledEvent): readonly BundleFault[] {
  const { version, type, category } = sealed;
  const fault = (code: 'does-not-open' | 'content-unreadable' | 'content-of-other-type' | 'redaction-differs') =>
    [{ code, version }] as const;
  const told = hasKey === (opens !== null) && (redacted === null) === (opens === 'all');
  if (!told || (redacted !== null && redacted.category !== category)) return fault('redaction-differs');
  if (opened.state !== 'open') return hasKey || opened.state === 'does-not-open' ? fault('does-not-open') : [];
  if (Typed.safeParse(opened.content).data?.type !== type) return fault('content-of-other-type');
  return DossierEvent.safeParse(opened.content).success ? [] : fault('content-unreadable');
}

const tally = (events: readonly BundledEvent[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { redacted } of events) if (redacted) counts[redacted.category] = (counts[redacted.category] ?? 0) + 1;
  return counts;
};

/** The receipts in the file are the sealed ones that are open, all of them, word for word. */
function receiptFaults({ events, receipts }: PresentedBundle): readonly BundleFault[] {
  const sealed = new Map(
    events.flatMap(({ sealed: { version, type }, opens, opened }) =>
      type === 'ReceiptIssued' && opens === 'all' && opened.state === 'open'
        ? [[version, opened.content] as const]
        : [],
    ),
  );
  const shown = new Map(receipts.map(({ version, receipt }) => [version, receipt]));
  return [
    ...receipts
      .filter(({ version, receipt }) => !sealed.has(version) || !sameData(sealed.get(version), receipt))
      .map(({ version }) => ({ code: 'receipt-differs', version }) as const),
    ...[...sealed.keys()]
      .filter((version) => !shown.has(version))
      .map((version) => ({ code: 'receipt-missing', version }) as const),
  ];
}

function anchorFaults(
  { statement, signature, publicKey, index, version, salt, path }: PresentedAnchor,
  { dossierId, events, signedBy }: PresentedBundle,
  { sha256, verifies }: Crypto,
): readonly BundleFault[] {
  const end = events.find(({ sealed }) => sealed.version === version)?.sealed;
  const root =
    end &&
    rootFrom(
      endLeaf({ streamId: dossierId, version, hash: end.hash, salt }, sha256),
      { index, size: statement.treeSize, path },
      sha256,
    );
  return [
    ...(verifies(publicKey, statementBytes(statement), signature) ? [] : [{ code: 'anchor-signature-wrong' } as const]),
    ...(hexOf(publicKey) === hexOf(signedBy) ? [] : [{ code: 'anchor-other-key' } as const]),
    ...(end ? [] : [{ code: 'anchor-not-of-this-chain' } as const]),
    ...(end && (!root || hexOf(root) !== statement.root) ? [{ code: 'anchor-root-differs' } as const] : []),
  ];
}
