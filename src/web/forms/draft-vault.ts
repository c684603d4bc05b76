// The drafts of one person on this device, opened at sign-in and held in memory while somebody works; on the device they lie closed with
// a key that only the session of that person gives. Reading is at once; closing what changed goes on behind it, in order.
import {
  type Closed,
  closedIn,
  type Draft,
  type DraftStorage,
  draftKey,
  fitting,
  keptOf,
  put,
  recordIn,
} from './draft-store.ts';

export type Vault = {
  /** False: this device keeps nothing, and text is safe only on the server. */
  readonly keeps: () => boolean;
  readonly read: <Values extends object>(form: string, initial: Values) => Draft<Values> | undefined;
  /** What other tabs left behind of the same form, that is not in the one that `read` gives. */
  readonly others: <Values extends object>(form: string, initial: Values) => readonly Draft<Values>[];
  /** Those were looked at: what is in them is in the draft of this tab now, or was not wanted. */
  readonly settle: (form: string) => void;
  readonly write: (form: string, draft: Draft<object>) => void;
  readonly clear: (form: string) => void;
  /** Resolves when everything that was written lies on the device. */
  readonly settled: () => Promise<void>;
};

type Held = { readonly key: string; readonly raw: string; readonly draft: Draft };
type Device = { readonly storage: DraftStorage; readonly person: string; readonly tab: string };

const ALGORITHM = 'AES-GCM';
const IV_BYTES = 12;

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
/** A draft moved to another person or form does not open. */
const placeOf = ({ person }: Device, form: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify([person, form]));

async function close(key: CryptoKey, draft: Draft<object>, place: Uint8Array<ArrayBuffer>): Promise<Closed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(draft));
  const sealed = await crypto.subtle.encrypt({ name: ALGORITHM, iv, additionalData: place }, key, text);
  return { savedAt: draft.savedAt, iv: base64(iv), sealed: base64(new Uint8Array(sealed)) };
}

async function open(key: CryptoKey, { iv, sealed }: Closed, place: Uint8Array<ArrayBuffer>) {
  try {
    const options = { name: ALGORITHM, iv: bytesOf(iv), additionalData: place };
    const text = new TextDecoder().decode(await crypto.subtle.decrypt(options, key, bytesOf(sealed)));
    return draftIn(recordIn(text));
  } catch {
    return undefined; // Closed with a key that is no longer given: nobody can open it any more.
  }
}

const draftIn = (record: Record<string, unknown> | undefined): Draft | undefined =>
  record !== undefined && typeof record['savedAt'] === 'string' && typeof record['values'] === 'object'
    ? (record as unknown as Draft)
    : undefined;

/** Everything of this person that opens, the newest first; what lay open from before there was a key, too. */
async function heldOn(device: Device, key: CryptoKey): Promise<Map<string, Held[]>> {
  const { storage, person } = device;
  const byForm = new Map<string, Held[]>();
  for (const { key: at, form } of keptOf(storage, person)) {
    const raw = storage.getItem(at) ?? '';
    const closed = closedIn(raw);
    const draft = closed ? await open(key, closed, placeOf(device, form)) : draftIn(recordIn(raw));
    if (draft) byForm.set(form, [...(byForm.get(form) ?? []), { key: at, raw, draft }]);
  }
  for (const held of byForm.values()) held.sort((one, other) => (one.draft.savedAt < other.draft.savedAt ? 1 : -1));
  return byForm;
}

/** Shape: `secret` 32 bytes in base64, as the session gives it. Without a way to close, nothing is kept on the device. */
export async function openVault(device: Device, secret: string): Promise<Vault> {
  const usable = secret !== '' && globalThis.crypto?.subtle !== undefined;
  if (!usable) return vaultOf(device, undefined, new Map());
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), ALGORITHM, false, ['encrypt', 'decrypt']);
  const held = await heldOn(device, key);
  const vault = vaultOf(device, key, held);
  // What lay open is closed at once.
  for (const [form, [newest]] of held) if (newest && !closedIn(newest.raw)) vault.write(form, newest.draft);
  await vault.settled();
  return vault;
}

/** Before anybody signed in. */
export const emptyVault = (storage: DraftStorage): Vault =>
  vaultOf({ storage, person: '-', tab: '-' }, undefined, new Map());

function vaultOf(device: Device, key: CryptoKey | undefined, held: Map<string, Held[]>): Vault {
  const { storage, person, tab } = device;
  const own = new Map<string, Draft<object>>();
  let keeps = key !== undefined;
  let last: Promise<void> = Promise.resolve();
  const behind = (work: () => Promise<void> | void) => {
    last = last.then(work).catch(() => {
      keeps = false;
    });
  };
  /** What this tab went on from is in its own draft now; where another tab wrote on, it stays. */
  const letGo = (form: string, many?: number) => {
    const all = held.get(form) ?? [];
    for (const { key: at, raw } of all.slice(0, many)) if (storage.getItem(at) === raw) storage.removeItem(at);
    const rest = many === undefined ? [] : all.slice(many);
    if (rest.length > 0) held.set(form, rest);
    else held.delete(form);
  };
  /** Forms of which this tab has the newest draft under its own key. */
  const adopted = new Set<string>();
  const fitted = <Values extends object>(draft: Draft<object>, initial: Values): Draft<Values> => {
    const { synced, values, ...rest } = draft;
    return {
      ...rest,
      values: fitting(values, initial),
      ...(synced && { synced: { version: synced.version, values: fitting(synced.values, initial) } }),
    };
  };
  return {
    keeps: () => keeps,
    read: (form, initial) => {
      const draft = own.get(form) ?? held.get(form)?.[0]?.draft;
      return draft && fitted(draft, initial);
    },
    others: (form, initial) =>
      (held.get(form) ?? [])
        .slice(adopted.has(form) || own.has(form) ? 0 : 1)
        .map(({ draft }) => fitted(draft, initial)),
    settle: (form) => letGo(form),
    write: (form, draft) => {
      own.set(form, draft);
      if (!key) return;
      behind(async () => {
        const closed = await close(key, draft, placeOf(device, form));
        // Cleared, or written again, meanwhile.
        if (own.get(form) !== draft) return;
        keeps = put(storage, draftKey(person, form, tab), closed);
        if (!keeps || adopted.has(form)) return;
        adopted.add(form);
        letGo(form, 1);
      });
    },
    clear: (form) => {
      own.delete(form);
      letGo(form);
      storage.removeItem(draftKey(person, form, tab));
    },
    settled: () => last,
  };
}
