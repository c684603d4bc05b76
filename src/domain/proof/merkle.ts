// A tree of hashes over a list that only grows: hashed as in RFC 6962, a leaf never mistaken for a node. What is added later
// leaves every complete part as it was, so an older root can always be shown to lie in a newer one. The hash is an argument.
import type { Sha256 } from './chain.ts';

/** The complete parts of a tree of this size, the largest first: one for each bit of the size. */
export type Peaks = { readonly size: number; readonly hashes: readonly Uint8Array[] };
/** Where a complete part stands: `level` 0 are the leaves; `index` counts from the left on its level. */
export type Spot = { readonly level: number; readonly index: number };
export type TreeNode = Spot & { readonly hash: Uint8Array };

export const NO_PEAKS: Peaks = { size: 0, hashes: [] };
const LEAF = 0;
const NODE = 1;

export const leafOf = (content: Uint8Array, sha256: Sha256): Uint8Array => sha256(prefixed(LEAF, content));
export const nodeOf = (left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array =>
  sha256(prefixed(NODE, left, right));

/** Adds leaves. Gives the new peaks, and every complete part that came to be above the leaves. */
export function grow(
  from: Peaks,
  leaves: readonly Uint8Array[],
  sha256: Sha256,
): { readonly peaks: Peaks; readonly nodes: readonly TreeNode[] } {
  const hashes = [...from.hashes];
  const nodes: TreeNode[] = [];
  let { size } = from;
  for (const leaf of leaves) {
    let hash = leaf;
    let level = 0;
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      hash = nodeOf(hashes.pop() ?? leaf, hash, sha256);
      level += 1;
      nodes.push({ level, index: Math.floor(size / 2 ** level), hash });
    }
    hashes.push(hash);
    size += 1;
  }
  return { peaks: { size, hashes }, nodes };
}

/** The one hash that stands for the whole list. */
export const rootOf = ({ hashes }: Pick<Peaks, 'hashes'>, sha256: Sha256): Uint8Array =>
  folded(hashes, sha256) ?? sha256(new Uint8Array(0));

/** Where the peaks of a tree of this size stand. */
export const peakSpots = (size: number): readonly Spot[] => spotsIn(0, size);

/** For each step from a leaf to the root: the complete parts of which the other side consists. */
export function siblingSpots(index: number, size: number): readonly (readonly Spot[])[] {
  let [from, to] = [0, size];
  const steps: (readonly Spot[])[] = [];
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from);
    steps.push(index < middle ? spotsIn(middle, to) : spotsIn(from, middle));
    if (index < middle) to = middle;
    else from = middle;
  }
  return steps.toReversed();
}

/** The path of one leaf, given the hash of every part that it names. */
export const pathOf = (
  index: number,
  size: number,
  hashAt: (spot: Spot) => Uint8Array,
  sha256: Sha256,
): readonly Uint8Array[] =>
  siblingSpots(index, size).map((spots) => folded(spots.map(hashAt), sha256) ?? sha256(new Uint8Array(0)));

/** The root that this leaf and its path lead to, or undefined where the path has not the right length. RFC 9162, 2.1.3.2. */
export function rootFrom(
  leaf: Uint8Array,
  { index, size, path }: { readonly index: number; readonly size: number; readonly path: readonly Uint8Array[] },
  sha256: Sha256,
): Uint8Array | undefined {
  const steps = sidesOf(index, size);
  if (steps === undefined || steps.length !== path.length) return undefined;
  return path.reduce(
    (hash, other, at) => (steps[at] === 'left' ? nodeOf(other, hash, sha256) : nodeOf(hash, other, sha256)),
    leaf,
  );
}

/** On which side the other part stands, from the leaf up. */
function sidesOf(index: number, size: number): readonly ('left' | 'right')[] | undefined {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return undefined;
  return siblingSpots(index, size).map((spots) => {
    const [first] = spots;
    return first !== undefined && first.index * 2 ** first.level < index ? 'left' : 'right';
  });
}

const largestPowerBelow = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

/** The complete parts between two leaves. Shape: `from` stands at the beginning of a part at least as large as the rest. */
const spotsIn = (from: number, to: number): readonly Spot[] => {
  const spots: Spot[] = [];
  let at = from;
  while (at < to) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= to) level += 1;
    spots.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return spots;
};

const folded = (hashes: readonly Uint8Array[], sha256: Sha256): Uint8Array | undefined =>
  hashes.length === 0 ? undefined : hashes.reduceRight((right, left) => nodeOf(left, right, sha256));

const prefixed = (kind: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(1 + parts.reduce((total, part) => total + part.length, 0));
  whole[0] = kind;
  let at = 1;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
