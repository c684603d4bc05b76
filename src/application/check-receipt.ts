// Checks the file of a proof, without a database: reads it by its schema, opens each event with the key beside it, and has
// everything else checked by the core (domain/proof/check-receipt.ts).
import { RECEIPT_FORMAT, ReceiptFile } from '../contract/receipt.ts';
import type { SealedEvent } from '../domain/proof/chain.ts';
import { checkReceipt } from '../domain/proof/check-receipt.ts';
import type { Checked, Opened, Presented } from '../domain/proof/presented.ts';
import { NETHERLANDS } from '../jurisdictions/nl/netherlands.ts';
import { DUTCH_CLOCKS } from '../jurisdictions/nl/timers.ts';
import { openWithPlaceKey } from '../store/envelope-parts.ts';
import { placeOf } from '../store/event-store.ts';
import { installedIn } from './versions-now.ts';

/** How an end of this chain that somebody noted earlier compares. `beyond`: noted after the last event of the file. */
export type Noted = 'same' | 'other' | 'beyond' | 'not-noted';
/** Ends of chains that were noted earlier, by dossier: what `voorop verify --note` writes down. */
export type NotedEnds = ReadonlyMap<string, { readonly version: number; readonly hash: string }>;

export type CheckedFile =
  | { readonly kind: 'no-receipt' }
  /** It says that it is a receipt and does not have the shape of one: the fields that are wrong. */
  | { readonly kind: 'misshapen'; readonly fields: readonly string[] }
  | {
      readonly kind: 'checked';
      readonly dossierId: string;
      readonly decisionId: string;
      readonly statuses: Readonly<Record<string, number>>;
      readonly checked: Checked;
      readonly noted: Noted;
    };

export const checkReceiptFile = (text: string, ends: NotedEnds = new Map()): CheckedFile => {
  const raw = jsonIn(text);
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== RECEIPT_FORMAT)
    return { kind: 'no-receipt' };
  const file = ReceiptFile.safeParse(raw);
  if (!file.success) return { kind: 'misshapen', fields: file.error.issues.map(({ path }) => path.join('.')) };
  const loose = (file.data.events as ReceiptFile['events']).flatMap(looseIn);
  if (loose.length > 0) return { kind: 'misshapen', fields: loose };
  const { dossierId, decisionId } = file.data;
  const checked = checkReceipt(
    presented(file.data, raw),
    installedIn({ jurisdiction: NETHERLANDS, clocks: DUTCH_CLOCKS }),
  );
  const noted = comparedWith(ends, file.data);
  return { kind: 'checked', dossierId, decisionId, statuses: counted(file.data), checked, noted };
};

const comparedWith = (ends: NotedEnds, { dossierId, events }: ReceiptFile): Noted => {
  const end = ends.get(dossierId);
  if (!end) return 'not-noted';
  const event = events.find(({ version }) => version === end.version);
  if (!event) return 'beyond';
  return bytes(event.hash).toString('hex') === end.hash ? 'same' : 'other';
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** The same bytes can be spelled in more than one way; only one of them is ours. */
const looseIn = (event: ReceiptFile['events'][number], at: number): readonly string[] =>
  (['header', 'envelope', 'prevHash', 'hash', 'key'] as const)
    .filter((field) => event[field] !== null && bytes(event[field]).toString('base64') !== event[field])
    .map((field) => `events.${at}.${field}`);

const presented = (file: ReceiptFile, raw: object): Presented => {
  const { receipt, obligations, versions } = raw as { receipt: unknown; obligations: unknown; versions?: unknown };
  const { dossierId, decisionId, madeOn, events } = file;
  return {
    ...{ dossierId, decisionId, madeOn, receipt, obligations, versions },
    events: events.map((event) => {
      const { key, header, envelope, prevHash, hash, withoutPlace, ...fields } = event;
      const sealed = {
        ...{ streamId: dossierId, ...fields },
        ...{ header: bytes(header), envelope: bytes(envelope), prevHash: bytes(prevHash), hash: bytes(hash) },
      };
      // Beside a key there is nothing to leave out: then the content counts that the key opens.
      const left = key === null && withoutPlace !== undefined;
      return { sealed, opened: left ? { state: 'left', content: withoutPlace } : opened(sealed, key) };
    }),
  };
};

const opened = ({ streamId, version, type, envelope }: SealedEvent, key: string | null): Opened => {
  if (key === null) return { state: 'closed' };
  try {
    return {
      state: 'open',
      content: openWithPlaceKey(bytes(key), Buffer.from(envelope), placeOf(streamId, version, type)),
    };
  } catch {
    return { state: 'does-not-open' };
  }
};

const counted = ({ obligations }: ReceiptFile): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { status } of obligations) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
