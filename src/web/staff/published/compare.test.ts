import { describe, expect, test } from 'vitest';
import type { TribunalView } from '../../../contract/published.ts';
import type { TribunalOutcome } from '../../../domain/published/decision.ts';
import type { Outcome } from '../../../domain/safeguards/safeguard.ts';
import type { FindingView } from '../../../views/finding.ts';
import { compare, comparedAll } from './compare.ts';

const ours = (outcome: Outcome, safeguard = 'child-heard'): FindingView => ({
  safeguard,
  norms: ['crc-12-1'],
  effect: 'requires',
  mandate: true,
  outcome,
  because: [],
  missing: [],
});
const theirs = (outcome: TribunalOutcome, more: Partial<TribunalView> = {}): TribunalView => ({
  safeguard: 'child-heard',
  outcome,
  norm: 'CRC 12',
  ground: 'not heard',
  ...more,
});

describe('dit systeem naast het tribunaal', () => {
  test.each<[Outcome, TribunalOutcome, string]>([
    ['breached', 'violation', 'same-breach'],
    ['breached', 'obligation_stated', 'same-breach'],
    ['missing', 'violation', 'facts-missing'],
    ['met', 'violation', 'missed'],
    ['not-applicable', 'violation', 'missed'],
    ['for-human', 'violation', 'for-human'],
    ['breached', 'no_violation', 'too-strict'],
    ['missing', 'no_violation', 'cleared-missing'],
    ['met', 'no_violation', 'same-cleared'],
    ['not-applicable', 'no_violation', 'same-cleared'],
  ])('%s naast %s heet %s', (own, tribunal, expected) => {
    expect(compare(ours(own), theirs(tribunal))).toBe(expected);
  });

  test('wat niet meetelt, wordt nooit gelijk of verschillend genoemd', () => {
    expect(compare(ours('breached'), theirs('inadmissible'))).toBe('not-comparable');
    expect(compare(ours('breached'), theirs('violation', { scored: false }))).toBe('not-comparable');
    expect(compare(ours('missing'), theirs('violation', { ex_ante: false }))).toBe('not-comparable');
  });

  test('een schending die alleen dit systeem ziet, staat onderaan; een waarborg die in orde is, staat er niet bij', () => {
    const rows = comparedAll(
      [ours('breached'), ours('breached', 'no-child-detention'), ours('met', 'own-detention-order')],
      [theirs('violation'), theirs('no_violation', { norm: 'ECHR 8' })],
    );
    expect(rows.map(({ safeguard, comparison }) => [safeguard, comparison])).toEqual([
      ['child-heard', 'same-breach'],
      ['child-heard', 'too-strict'],
      ['no-child-detention', 'only-ours'],
    ]);
  });

  test('waar dit systeem niets over zegt, blijft alleen het tribunaal over', () => {
    expect(comparedAll([], [theirs('violation')])[0]?.comparison).toBe('only-theirs');
  });
});
