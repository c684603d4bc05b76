// What somebody typed and did not send yet, kept on the device: per person and per form. Another person who signs in on the
// same device asks for other keys and never sees it. The texts lie unencrypted in the browser's storage: encryption at
// rest is left to the managed device. Drafts are forgotten after thirty days.

/** A command that was sent without an answer: sent again unchanged, it must carry the same id. */
export type Pending = { readonly commandId: string; readonly fingerprint: string };

export type Draft<Values> = { readonly savedAt: string; readonly values: Values; readonly pending?: Pending };

export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'voorop.draft';
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

export const draftKey = (person: string, form: string): string =>
  `${PREFIX}/${encodeURIComponent(person)}/${encodeURIComponent(form)}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string | null): Record<string, unknown> | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const sameKind = (one: unknown, other: unknown): boolean =>
  typeof one === typeof other && Array.isArray(one) === Array.isArray(other);

/** Only fields that this form still has, of the kind it still has: a form may have changed since the draft was kept. */
function fitting<Values extends object>(kept: Record<string, unknown>, initial: Values): Values {
  const fields = Object.entries(initial).map(([key, value]) => [key, sameKind(kept[key], value) ? kept[key] : value]);
  return Object.fromEntries(fields) as Values;
}

/** The kept draft of this form, or undefined where there is none (or none that fits). */
export function readDraft<Values extends object>(
  storage: DraftStorage,
  key: string,
  initial: Values,
): Draft<Values> | undefined {
  const record = parsed(storage.getItem(key));
  const values = record?.['values'];
  const savedAt = record?.['savedAt'];
  if (!isRecord(values) || typeof savedAt !== 'string') return undefined;
  const pending = record?.['pending'];
  return {
    savedAt,
    values: fitting(values, initial),
    ...(isRecord(pending) && { pending: pending as unknown as Pending }),
  };
}

/** Keeps a draft; false where the device refuses (storage full or forbidden). */
export function writeDraft<Values extends object>(storage: DraftStorage, key: string, draft: Draft<Values>): boolean {
  try {
    storage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export const clearDraft = (storage: DraftStorage, key: string): void => storage.removeItem(key);

export const sameValues = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Forgets drafts that are too old, whoever typed them: a shared device is no archive. */
export function forgetOldDrafts(storage: DraftStorage, now: Date): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) {
    if (key === null || !key.startsWith(`${PREFIX}/`)) continue;
    const savedAt = Date.parse(String(parsed(storage.getItem(key))?.['savedAt']));
    if (Number.isNaN(savedAt) || now.getTime() - savedAt > KEPT_DAYS * DAY_MS) storage.removeItem(key);
  }
}
