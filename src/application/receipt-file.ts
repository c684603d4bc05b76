// Makes the file of a proof. What was recorded after adoption about other things goes along closed: the chain can be
// followed, and nothing else is read.
import { RECEIPT_FORMAT, type ReceiptFile } from '../contract/receipt.ts';
import type { Day } from '../domain/basics/day.ts';
import { decisionById } from '../domain/dossier/planned.ts';
import type { DecisionHeld, OpenFile } from '../domain/dossier/state.ts';
import { obligationsOfReceipt } from '../domain/proof/obligations/obligations.ts';
import { inWords } from '../domain/proof/obligations/taken.ts';
import { withoutPlace } from '../domain/proof/without-place.ts';
import type { TakenEvent } from '../store/sealed-events.ts';

/** One adopted decision, and how far its proof reaches. */
export type Reach = {
  readonly decision: DecisionHeld & { readonly receipt: NonNullable<DecisionHeld['receipt']> };
  /** The last event that goes along. */
  readonly last: number;
  /** Whether the content of this event goes along: all up to the receipt, and after it what is about this decision. */
  readonly opens: (version: number) => boolean;
};

/** Undefined where there is no such decision, or none that was adopted. */
export const reachOf = (file: OpenFile, decisionId: string): Reach | undefined => {
  const decision = decisionById(file, decisionId);
  if (decision?.receipt === undefined) return undefined;
  const about = file.trail.filter(({ event }) => 'decisionId' in event && event.decisionId === decisionId);
  const receipt = about.find(({ event }) => event.type === 'ReceiptIssued')?.version ?? 0;
  const own = new Set(about.map(({ version }) => version));
  return {
    decision: { ...decision, receipt: decision.receipt },
    last: Math.max(receipt, ...own),
    opens: (version) => version <= receipt || own.has(version),
  };
};

type Parts = {
  readonly dossierId: string;
  readonly madeOn: Day;
  readonly reach: Reach;
  /** Whether it goes to somebody who must not learn where the child lives. */
  readonly placesHidden?: boolean;
  /** Only these events go along open; without it, all that the proof rests on. */
  readonly opens?: ReadonlySet<number>;
};

export const receiptFileOf = (
  file: OpenFile,
  { dossierId, madeOn, reach, placesHidden = false, opens }: Parts,
  events: readonly TakenEvent[],
): ReceiptFile => {
  const left = placesHidden ? leftIn(file) : NOTHING_LEFT_OUT;
  const { receipt, plan } = reach.decision;
  return {
    format: RECEIPT_FORMAT,
    dossierId,
    decisionId: plan.decisionId,
    madeOn,
    receipt,
    obligations: inWords(obligationsOfReceipt(file, reach.decision, madeOn)),
    ...(receipt.versions && { versions: receipt.versions }),
    events: events.map((event) => {
      const closed = opens !== undefined && !opens.has(event.version);
      return shown(closed ? { ...event, key: null } : event, reach, left.get(event.version));
    }),
  };
};

type Left = NonNullable<ReceiptFile['events'][number]['withoutPlace']>;
const NOTHING_LEFT_OUT: ReadonlyMap<number, Left> = new Map();
const leftIn = ({ trail }: OpenFile): ReadonlyMap<number, Left> =>
  new Map(
    trail.flatMap(({ version, event }) => {
      const left = withoutPlace(event);
      return left ? [[version, left]] : [];
    }),
  );

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const shown = (event: TakenEvent, { opens }: Reach, left: Left | undefined): ReceiptFile['events'][number] => {
  const { streamId: _, header, envelope, prevHash, hash, key, ...fields } = event;
  return {
    ...fields,
    streamKind: 'dossier',
    header: base64(header),
    envelope: base64(envelope),
    prevHash: base64(prevHash),
    hash: base64(hash),
    key: key && opens(fields.version) && !left ? base64(key) : null,
    ...(left && opens(fields.version) && { withoutPlace: left }),
  };
};
