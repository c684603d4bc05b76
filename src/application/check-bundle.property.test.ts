// A bundle that was changed anywhere shows it; one that was changed and signed again shows it to whoever knows the key; and closing
// any part of it changes nothing of what can be proven.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionSteps, play, refusalReady } from '../../tests/support/adoptable-path.ts';
import { bundleFile } from '../../tests/support/bundle-file.ts';
import { TEST_SIGNING_KEY } from '../../tests/support/checkpoint-files.ts';
import { id } from '../../tests/support/commands.ts';
import { anyChange } from '../../tests/support/tamper.ts';
import type { BundleFile } from '../contract/bundle.ts';
import { bundleBytes } from '../domain/proof/bundle.ts';
import { statementBytes } from '../domain/proof/checkpoint.ts';
import { masterKeyFrom } from '../store/keys.ts';
import { signed, signingKeyOf } from '../store/signing.ts';
import { type Beside, bundleFits, checkBundleFile } from './check-bundle.ts';

const DOSSIER = id(901);
const EVENTS = play([...refusalReady, ...adoptionSteps]);
const TYPES = [...new Set(EVENTS.map(({ type }) => type))];
const FILE = bundleFile(DOSSIER, EVENTS, { closed: ['ChildHeard', 'ElementAssessed'] });
const OTHER_KEY = signingKeyOf(masterKeyFrom(Buffer.alloc(32, 9).toString('base64')));
const check = (file: unknown, beside: Beside = {}) => checkBundleFile(JSON.stringify(file), beside);

/** Signs a changed file and its checkpoint anew, as somebody would who has a key but not ours. */
const signedAnew = (file: BundleFile): BundleFile => {
  const publicKey = OTHER_KEY.publicKey.toString('base64');
  const anchor = file.anchor && {
    ...{ ...file.anchor, publicKey },
    signature: signed(OTHER_KEY, statementBytes(file.anchor.statement)).toString('base64'),
  };
  const { signature: _, ...body } = { ...file, anchor, signedBy: publicKey };
  return { ...body, signature: signed(OTHER_KEY, bundleBytes(body)).toString('base64') };
};

describe('een bundel nagaan zonder database', () => {
  it('klopt ook opnieuw getekend, voor wie de sleutel niet kent', () =>
    expect(bundleFits(check(signedAnew(FILE)))).toBe(true));

  it('klopt, met een receipt en met de volgorde van de stappen — eis F1', () => {
    const found = check(FILE, { publicKey: TEST_SIGNING_KEY.publicKey.toString('base64') });
    expect(found).toMatchObject({ kind: 'checked', keptKey: 'same', checked: { faults: [], events: EVENTS.length } });
    const steps = found.kind === 'checked' ? found.steps.map(({ type }) => type) : [];
    expect(steps.indexOf('InterestsSealed')).toBeGreaterThan(-1);
    expect(steps.indexOf('InterestsSealed')).toBeLessThan(steps.indexOf('OtherInterestNamed'));
    expect(FILE.receipts.length).toBe(1);
  });

  it('blijft kloppen, wat er ook gesloten wordt, en zegt van elk gesloten deel de soort — eis F1', () =>
    fc.assert(
      fc.property(fc.subarray(TYPES), (closed) => {
        const found = check(bundleFile(DOSSIER, EVENTS, { closed }));
        expect(found).toMatchObject({ checked: { faults: [] } });
        if (found.kind !== 'checked') return;
        const expected = EVENTS.filter(({ type }) => closed.includes(type)).length;
        expect(found.checked.closed).toBe(expected);
        expect(Object.values(found.checked.redacted).reduce((sum, count) => sum + count, 0)).toBe(expected);
      }),
      { numRuns: 30 },
    ));

  it('vindt elke verandering, waar ook in het bestand — eis F1', () =>
    fc.assert(
      fc.property(anyChange(FILE), ({ at, changed }) => {
        if (JSON.stringify(changed) !== JSON.stringify(FILE)) expect(bundleFits(check(changed)), at).toBe(false);
      }),
      { numRuns: 400 },
    ));

  it('vindt elke verandering in wat verzegeld is, ook als het bestand opnieuw is getekend — eis F1', () =>
    fc.assert(
      fc.property(anyChange(FILE.events), ({ at, changed }) => {
        if (JSON.stringify(changed) === JSON.stringify(FILE.events)) return;
        const found = check(signedAnew({ ...FILE, events: changed as BundleFile['events'] }));
        // Only what came after the checkpoint can be taken off the end unseen; the next checkpoint holds that too.
        if (/^remove \d+$/.test(at) && Number(at.slice('remove '.length)) === EVENTS.length - 1) return;
        expect(bundleFits(found), at).toBe(false);
      }),
      { numRuns: 300 },
    ));

  it('laat wie de sleutel kent een geheel nagemaakte bundel zien — eis F3', () => {
    const made = bundleFile(DOSSIER, EVENTS.slice(0, 20), { key: OTHER_KEY });
    expect(bundleFits(check(made))).toBe(true);
    const found = check(made, { publicKey: TEST_SIGNING_KEY.publicKey.toString('base64') });
    expect(found).toMatchObject({ keptKey: 'other' });
    expect(bundleFits(found)).toBe(false);
  });

  it('is geen bundel of heeft niet de vorm ervan', () => {
    expect(check({ format: 'anders' })).toEqual({ kind: 'no-bundle' });
    expect(checkBundleFile('geen json')).toEqual({ kind: 'no-bundle' });
    expect(check({ ...FILE, madeAt: 'gisteren' })).toMatchObject({ kind: 'misshapen', fields: ['madeAt'] });
    expect(check({ ...FILE, extra: 1 })).toMatchObject({ kind: 'misshapen' });
  });
});
