// What oversight itself writes, closed with a key of the house: it belongs to no child, and yet may name one. Nobody reads it without the
// master key.
import type { Tx } from './database.ts';
import { closeJson, derived, type MasterKey, openJson } from './keys.ts';
import { masterKeyOf } from './stream-keys.ts';

const keys = new WeakMap<MasterKey, Buffer>();
const keyOf = (master: MasterKey): Buffer => {
  const key = keys.get(master) ?? derived(master.bytes, 'oversight');
  keys.set(master, key);
  return key;
};

export const closeOfHouse = (tx: Tx, content: object, place: string): Buffer =>
  closeJson(keyOf(masterKeyOf(tx)), content, place);

export const openOfHouse = (tx: Tx, content: Buffer, place: string): unknown =>
  openJson(keyOf(masterKeyOf(tx)), content, place);
