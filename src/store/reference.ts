// The number by which people call a dossier: K-2026-04817. Handed out once, from a counter a year. The counter itself is
// not shown: an order or a gap would tell how many dossiers there are, and that one exists which a reader may not find.
import type { Tx } from './database.ts';
import { blindIndex } from './keys.ts';
import { masterKeyOf } from './stream-keys.ts';

const SMALLEST_DIGITS = 5;
const ROUNDS = 6;

/** The next free reference of a year. Waits for another opening that has not been committed yet. */
export const nextReference = async (tx: Tx, year: number): Promise<string> => {
  const [row] = await tx.query<{ last: number }>(
    `insert into reference_counter as c (year, last) values ($1, 1)
     on conflict (year) do update set last = c.last + 1 returning last`,
    [year],
  );
  if (!row) throw new Error('the reference counter gave no number');
  return referenceOf(year, row.last, (text) => blindIndex(masterKeyOf(tx), 'reference', text).readUInt32BE(0));
};

/** The reference of the n-th dossier of a year: every n another one, in an order only the key knows. */
export const referenceOf = (year: number, n: number, keyed: (text: string) => number): string => {
  const digits = Math.max(SMALLEST_DIGITS, String(n).length);
  const numbers = 10 ** digits;
  // Six and more digits begin where shorter ones ended, so no number is ever given twice.
  const first = digits === SMALLEST_DIGITS ? 1 : numbers / 10;
  const count = numbers - first;
  let place = n - first;
  do place = shuffled(place, count, (half, round) => keyed(`${year}:${digits}:${round}:${half}`));
  while (place >= count);
  return `K-${year}-${String(first + place).padStart(digits, '0')}`;
};

/** A keyed shuffle of a little more than `count` numbers (a Feistel network): its own inverse exists, so none collide. */
const shuffled = (place: number, count: number, keyed: (half: number, round: number) => number): number => {
  const bits = Math.ceil(Math.log2(count) / 2);
  const mask = 2 ** bits - 1;
  let [left, right] = [place >>> bits, place & mask];
  for (let round = 0; round < ROUNDS; round += 1) [left, right] = [right, left ^ (keyed(right, round) & mask)];
  return left * 2 ** bits + right;
};
