// What a draft is, and how it lies on a device: closed, with in the clear only whose it is, which form, and when. Per person, form and tab: two
// tabs never overwrite each other. Opening and closing: draft-vault.ts. Drafts are forgotten after thirty days.

/** A command that was sent without an answer: sent again unchanged, it must carry the same id. */
export type Pending = { readonly commandId: string; readonly fingerprint: string };

/** What the server has of it, as this device last heard. */
export type Synced<Values> = { readonly version: number; readonly values: Values };

export type Draft<Values = Record<string, unknown>> = {
  readonly savedAt: string;
  readonly values: Values;
  readonly pending?: Pending;
  readonly synced?: Synced<Values>;
};

export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Shape: `iv` and `sealed` in base64; AES-GCM, bound to whose it is and which form. */
export type Closed = { readonly savedAt: string; readonly iv: string; readonly sealed: string };

const PREFIX = 'voorop.draft';
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

const prefixOf = (person: string): string => `${PREFIX}/${encodeURIComponent(person)}/`;

/** `tab` left out: as one device kept it before there were tabs. */
export const draftKey = (person: string, form: string, tab?: string): string =>
  `${prefixOf(person)}${encodeURIComponent(form)}${tab === undefined ? '' : `/${tab}`}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function recordIn(text: string | null): Record<string, unknown> | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function closedIn(text: string | null): Closed | undefined {
  const { savedAt, iv, sealed } = recordIn(text) ?? {};
  if (typeof savedAt !== 'string' || typeof iv !== 'string' || typeof sealed !== 'string') return undefined;
  return { savedAt, iv, sealed };
}

const keysIn = (storage: DraftStorage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null);

/** What the device keeps of this person: the key in the storage, and which form it is of. */
export const keptOf = (storage: DraftStorage, person: string): readonly { key: string; form: string }[] =>
  keysIn(storage)
    .filter((key) => key.startsWith(prefixOf(person)))
    .map((key) => ({ key, form: decodeURIComponent(key.slice(prefixOf(person).length).split('/')[0] ?? '') }));

/** False where the device refuses (storage full or forbidden). */
export function put(storage: DraftStorage, key: string, value: object): boolean {
  try {
    storage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export const sameValues = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const sameKind = (one: unknown, other: unknown): boolean =>
  typeof one === typeof other && Array.isArray(one) === Array.isArray(other);

/** Only fields that this form still has, of the kind it still has: a form may have changed since the draft was kept. */
export function fitting<Values extends object>(kept: unknown, initial: Values): Values {
  const record = isRecord(kept) ? kept : {};
  const fields = Object.entries(initial).map(([key, value]) => [
    key,
    sameKind(record[key], value) ? record[key] : value,
  ]);
  return Object.fromEntries(fields) as Values;
}

/** Forgets drafts that are too old, whoever typed them: a shared device is no archive. */
export function forgetOldDrafts(storage: DraftStorage, now: Date): void {
  for (const key of keysIn(storage)) {
    if (!key.startsWith(`${PREFIX}/`)) continue;
    const savedAt = Date.parse(String(recordIn(storage.getItem(key))?.['savedAt']));
    if (Number.isNaN(savedAt) || now.getTime() - savedAt > KEPT_DAYS * DAY_MS) storage.removeItem(key);
  }
}
