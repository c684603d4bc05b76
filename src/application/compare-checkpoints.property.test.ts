// What oversight can see with nothing but two files: any change in one of them, and any other past behind it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpointFiles } from '../../tests/support/checkpoint-files.ts';
import { anyChange } from '../../tests/support/tamper.ts';
import { masterKeyFrom } from '../store/keys.ts';
import { signingKeyOf } from '../store/signing.ts';
import { type Compared, compareCheckpointFiles } from './compare-checkpoints.ts';

const compared = (...files: readonly unknown[]): Compared =>
  compareCheckpointFiles(files.map((file, at) => ({ path: `${at}.json`, text: JSON.stringify(file) })));
const fits = (found: Compared): boolean => found.kind === 'compared' && found.found.length === 0;
const anyGrowth = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 });

describe('ankers vergelijken zonder database', () => {
  it('klopt voor elke rij ankers, in welke volgorde ook — eis F3', () =>
    fc.assert(
      fc.property(anyGrowth, (growth) => {
        expect(compared(...checkpointFiles(growth).toReversed())).toMatchObject({
          found: [],
          from: 1,
          to: growth.length,
        });
      }),
    ));

  it('vindt elke verandering in een van de bestanden — eis F1', () =>
    fc.assert(
      fc.property(
        anyGrowth.chain((growth) => {
          const files = checkpointFiles(growth);
          return fc
            .nat(files.length - 1)
            .chain((which) => anyChange(files[which]).map((change) => ({ ...change, files, which })));
        }),
        ({ at, changed, files, which }) => {
          const all = files.map((file, index) => (index === which ? changed : file));
          if (JSON.stringify(all) !== JSON.stringify(files)) expect(fits(compared(...all)), at).toBe(false);
        },
      ),
      { numRuns: 500 },
    ));

  it('vindt een ander verleden, ook als het met dezelfde sleutel is getekend — eis F1', () =>
    fc.assert(
      fc.property(anyGrowth, (growth) => {
        const grown = growth.map((count) => count + 1);
        const [old] = checkpointFiles(grown);
        const [, ...newer] = checkpointFiles(grown, { history: 'herschreven' });
        const found = compared(old, newer[0]);
        expect(found).toMatchObject({ kind: 'compared' });
        expect(found.kind === 'compared' && found.found.map(({ why }) => why)).toContain('does-not-continue');
      }),
    ));

  it('noemt een andere sleutel en een anker dat ontbreekt', () => {
    const [first, second, third] = checkpointFiles([3, 2, 1]);
    const key = signingKeyOf(masterKeyFrom(Buffer.alloc(32, 9).toString('base64')));
    expect(compared(first, checkpointFiles([3, 2], { key })[1])).toMatchObject({
      found: [{ number: 2, against: 1, why: 'other-key' }],
    });
    expect(compared(first, third)).toEqual({ kind: 'apart', from: 1, to: 3, since: 2 });
    expect(compared(first, second, third)).toMatchObject({ kind: 'compared', found: [] });
    expect(compared(first, { format: 'anders' })).toMatchObject({ kind: 'no-checkpoint', path: '1.json' });
  });
});
