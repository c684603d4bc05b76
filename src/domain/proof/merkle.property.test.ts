// The tree against its definition in RFC 6962, written out a second time and slowly; and that nothing else leads to a root.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow, leafOf, NO_PEAKS, nodeOf, pathOf, peakSpots, rootFrom, rootOf, type Spot } from './merkle.ts';

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const leavesOf = (size: number, seed = 0): readonly Uint8Array[] =>
  Array.from({ length: size }, (_, at) => leafOf(Buffer.from(`blad ${seed} ${at}`), sha256));

/** The definition: split at the largest power of two below the size. */
const slowRoot = (leaves: readonly Uint8Array[]): Uint8Array => {
  if (leaves.length === 0) return sha256(Buffer.alloc(0));
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeOf(slowRoot(leaves.slice(0, split)), slowRoot(leaves.slice(split)), sha256);
};
const hashAt =
  (leaves: readonly Uint8Array[]) =>
  ({ level, index }: Spot): Uint8Array =>
    slowRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));

const anySize = fc.integer({ min: 0, max: 70 });
const anyPlace = fc.integer({ min: 1, max: 70 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));

describe('de boom over alle reeksen', () => {
  it('heeft de wortel die RFC 6962 zegt, in hoeveel keer hij ook groeide — eis F1', () =>
    fc.assert(
      fc.property(anySize, anySize, (first, more) => {
        const leaves = leavesOf(first + more);
        const half = grow(NO_PEAKS, leaves.slice(0, first), sha256);
        const whole = grow(half.peaks, leaves.slice(first), sha256);
        expect(hex(rootOf(half.peaks, sha256))).toBe(hex(slowRoot(leaves.slice(0, first))));
        expect(hex(rootOf(whole.peaks, sha256))).toBe(hex(slowRoot(leaves)));
        for (const { hash, ...spot } of [...half.nodes, ...whole.nodes])
          expect(hex(hash)).toBe(hex(hashAt(leaves)(spot)));
        expect(whole.peaks.hashes.map(hex)).toEqual(peakSpots(first + more).map((spot) => hex(hashAt(leaves)(spot))));
      }),
    ));

  it('wijst elk blad met een pad aan, en geen ander blad of andere plaats — eis F1', () =>
    fc.assert(
      fc.property(anyPlace, fc.nat(69), ([size, index], other) => {
        const leaves = leavesOf(size);
        const root = hex(slowRoot(leaves));
        const path = pathOf(index, size, hashAt(leaves), sha256);
        const leaf = leaves[index] as Uint8Array;
        const lead = (from: Uint8Array, at: number, steps = path): string | undefined => {
          const found = rootFrom(from, { index: at, size, path: steps }, sha256);
          return found && hex(found);
        };
        expect(lead(leaf, index)).toBe(root);
        expect(lead(leafOf(Buffer.from('ander blad'), sha256), index)).not.toBe(root);
        if (other !== index) expect(lead(leaf, other)).not.toBe(root);
        expect(lead(leaf, index, path.slice(1))).toBe(path.length === 0 ? root : undefined);
        expect(lead(leaf, index, [...path, leaf])).toBeUndefined();
      }),
    ));

  it('houdt een blad en een knoop uit elkaar', () => {
    const [one, two] = leavesOf(2) as [Uint8Array, Uint8Array];
    expect(hex(leafOf(Buffer.concat([one, two]), sha256))).not.toBe(hex(nodeOf(one, two, sha256)));
  });
});
