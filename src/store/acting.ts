// Who acts in a transaction, told to the database with a proof (a MAC) that this application said so. Bound to one connection and
// one transaction: it cannot be used again. Without it the database shows no row and takes none. What follows from it: 0007-*.sql.
import { createHmac } from 'node:crypto';
import { derived, type MasterKey } from './keys.ts';
import { TASKS, type Task } from './tasks.ts';

/** A person who reads, under the rules of the AVG table. */
export type ActingReader = {
  readonly kind: 'reader';
  readonly person: string;
  readonly organisation: string;
  readonly role: string;
  readonly purpose: string;
  /** The day by which rules and involvement are judged; without it, today. */
  readonly on?: string;
};
/** The core, which judges one stream with everything in it, for a person. What goes out is read as that person. */
export type ActingCore = Omit<ActingReader, 'kind'> & { readonly kind: 'core'; readonly streamId: string };
/** Work of Voorop itself that no person asked for: rebuilding, counting, checking, destroying. */
export type ActingSystem = { readonly kind: 'system'; readonly task: Task };
export type Acting = ActingReader | ActingCore | ActingSystem;

/** One transaction on one connection, as the database itself names it. */
export type Moment = { readonly backend: number; readonly began: string };
export type Proven = { readonly said: string; readonly mac: string };

/** Who acts, as the database is told: a task of the system with how far it reaches. */
export const told = (acting: Acting): object =>
  acting.kind === 'system' ? { ...acting, reach: TASKS[acting.task] } : acting;

/** What the application says in this transaction, with its proof. */
export const proven = (master: MasterKey, moment: Moment, said: object): Proven => {
  const text = JSON.stringify({ ...said, ...moment });
  return { said: text, mac: createHmac('sha256', actingKey(master)).update(text, 'utf8').digest('hex') };
};

const BLOCK = 64;
const keys = new WeakMap<MasterKey, Buffer>();

const actingKey = (master: MasterKey): Buffer => {
  const known = keys.get(master);
  if (known) return known;
  const key = derived(master.bytes, 'acting');
  keys.set(master, key);
  return key;
};

/** The key as the database keeps it, to check a proof with nothing but SHA-256 (RFC 2104). */
export const padsOf = (master: MasterKey): { readonly inner: Buffer; readonly outer: Buffer } => {
  const key = Buffer.concat([actingKey(master)], BLOCK);
  return { inner: key.map((byte) => byte ^ 0x36) as Buffer, outer: key.map((byte) => byte ^ 0x5c) as Buffer };
};

/** Sets who acts from here to the end of the transaction. Shape: the two values belong to it in this order. */
export const ACT = `select set_config('voorop.acting', $1, true), set_config('voorop.acting_mac', $2, true)`;
