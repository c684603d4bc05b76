// The keyed print of a text: how alike two texts are can be told from their prints, what they say cannot. Without the key
// nobody can make a print to compare with.
import { createHmac } from 'node:crypto';
import type { Tx } from './database.ts';
import { derived } from './keys.ts';
import { masterKeyOf } from './stream-keys.ts';

/** Shape: one smallest hash for each way of hashing. */
export type Print = readonly number[];

const HASHES = 72;
/** Three hashes a band: two texts that have half of their rows in common share a band in 96 of 100 cases. */
const IN_A_BAND = 3;

const keyOf = (tx: Tx): Buffer => derived(masterKeyOf(tx).bytes, 'reason-print');

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();

/** Spreads a number over all others, another way for every seed (the finaliser of MurmurHash3). */
function mixed(number: number, seed: number): number {
  let hash = number ^ seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const seedsOf = (key: Buffer): readonly number[] =>
  Array.from({ length: HASHES }, (_, at) => hmac(key, `seed:${at}`).readInt32BE(0));

/** The print of the rows of words of a text. Undefined: the text is too short to be like another. */
export function printOf(tx: Tx, rows: ReadonlySet<string>): Print | undefined {
  if (rows.size === 0) return undefined;
  const key = keyOf(tx);
  const seeds = seedsOf(key);
  const smallest = new Int32Array(HASHES).fill(2_147_483_647);
  for (const row of rows) {
    const hash = hmac(key, `row:${row}`).readInt32BE(0);
    seeds.forEach((seed, at) => {
      const value = mixed(hash, seed);
      if (value < (smallest[at] as number)) smallest[at] = value;
    });
  }
  return [...smallest];
}

/** How alike two texts are, as far as their prints tell. Shape: 0 to 1. Within 0.12 of the truth in 19 of 20 cases. */
export const likenessOf = (one: Print, other: Print): number =>
  one.filter((hash, at) => hash === other[at]).length / HASHES;

/** Where to look a print up: of texts of this organisation in this month, and of nothing else. */
export function bandsOf(tx: Tx, print: Print, organisation: string, month: string): readonly string[] {
  const key = keyOf(tx);
  return Array.from({ length: HASHES / IN_A_BAND }, (_, at) => {
    const part = print.slice(at * IN_A_BAND, (at + 1) * IN_A_BAND).join(',');
    return hmac(key, `band:${organisation}:${month}:${at}:${part}`).readBigInt64BE(0).toString();
  });
}

/** The month of a day, and the one after it. Shape: `2026-03`. */
export const monthOf = (day: string): string => day.slice(0, 7);
export const monthAfter = (day: string): string => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
};
