// Checks a proof that somebody took along, without a database and without believing what it says of itself: the chain of
// seals, the receipt in it, and everything that was found, found once more. Opening envelopes is done outside.
import { z } from 'zod';
import { DossierEvent } from '../dossier/commands.ts';
import { sameData } from './canonical.ts';
import { follow, openChain } from './chain.ts';
import type { Checked, Opened, Presented, Read, ReadReceipt, ReceiptFault } from './presented.ts';
import { type Replay, replayed } from './replay.ts';
import type { Installed } from './versions.ts';
import { withoutPlace } from './without-place.ts';

/** Everything that does not fit, and where this installation would judge by something else. */
export function checkReceipt(presented: Presented, installed: Installed): Checked {
  const chain = followed(presented, installed);
  const { read, faults: unread } = contentsOf(presented);
  const [sealedRaw, receipt] = receiptIn(read, presented.decisionId);
  const base = {
    end: chain.end,
    events: presented.events.length,
    closed: countOf(presented, 'closed'),
    left: countOf(presented, 'left'),
  };
  const broken = [...chain.faults, ...unread];
  if (!receipt)
    return { ...base, faults: [...broken, { code: 'receipt-missing' }], differences: 'not-kept', foundOtherwise: [] };
  const replay = replayed(read, receipt, presented, installed);
  return {
    ...base,
    faults: [
      ...broken,
      ...closedBefore(presented, receipt.version),
      ...(sameData(sealedRaw, presented.receipt) ? [] : [{ code: 'receipt-differs' } as const]),
      ...(sameData(receipt.event.versions, presented.versions) ? [] : [{ code: 'versions-differ' } as const]),
      ...faultsOf(replay),
    ],
    differences: replay.differences,
    foundOtherwise: replay.sameRules ? [] : replay.otherwise,
  };
}

const faultsOf = ({ planned, sameRules, otherwise, obligations }: Replay): readonly ReceiptFault[] => [
  ...(planned ? [] : [{ code: 'decision-not-planned' } as const]),
  ...(sameRules && otherwise.length > 0 ? [{ code: 'not-reproduced', what: otherwise } as const] : []),
  ...(obligations.length > 0 ? [{ code: 'obligation-differs', what: obligations } as const] : []),
];

function followed({ dossierId, events }: Presented, { sha256 }: Installed) {
  let end = openChain(dossierId, sha256);
  for (const { sealed } of events) {
    const next = follow(end, sealed, sha256);
    if (!next.ok) return { end, faults: [{ code: next.refusal.why, version: next.refusal.version }] as const };
    end = next.value;
  }
  return { end, faults: [] as const };
}

const Typed = z.object({ type: z.string() });

function contentsOf({ events }: Presented) {
  const read: Read[] = [];
  const faults: ReceiptFault[] = [];
  for (const { sealed, opened } of events) {
    const { version, type } = sealed;
    if (opened.state === 'does-not-open') faults.push({ code: 'does-not-open', version });
    if (opened.state !== 'open' && opened.state !== 'left') continue;
    const event = DossierEvent.safeParse(opened.content);
    if (Typed.safeParse(opened.content).data?.type !== type) faults.push({ code: 'content-of-other-type', version });
    else if (!event.success) faults.push({ code: 'content-unreadable', version });
    else if (opened.state === 'left' && !isOnlyWhatIsLeft(opened.content, event.data))
      faults.push({ code: 'content-of-other-type', version });
    else read.push({ version, raw: opened.content, event: event.data });
  }
  return { read, faults };
}

function receiptIn(read: readonly Read[], decisionId: string): readonly [raw: unknown, receipt?: ReadReceipt] {
  for (const { version, raw, event } of read)
    if (event.type === 'ReceiptIssued' && event.decisionId === decisionId) return [raw, { version, event }];
  return [undefined];
}

/** Only what tells of a place may stand beside its seal, and only without it. */
const isOnlyWhatIsLeft = (content: unknown, event: DossierEvent): boolean => {
  const left = withoutPlace(event);
  return left !== undefined && sameData(content, left);
};

const countOf = ({ events }: Presented, state: Opened['state']): number =>
  events.filter(({ opened }) => opened.state === state).length;

const closedBefore = ({ events }: Presented, receiptVersion: number): readonly ReceiptFault[] =>
  events
    .filter(({ sealed, opened }) => sealed.version < receiptVersion && opened.state === 'closed')
    .map(({ sealed: { version } }) => ({ code: 'closed-before-adoption', version }) as const);
