import { describe, expect, test } from 'vitest';
import type { Finding, Outcome } from '../domain/safeguards/safeguard.ts';
import { type Rules, runCases } from './run-cases.ts';

const finding = (outcome: Outcome): Finding => ({
  safeguard: 'child-heard',
  norms: [],
  effect: 'requires',
  mandate: true,
  outcome,
  because: [],
  missing: [],
});

/** One safeguard: breached when the child was not heard, missing when that is not known. */
const rules: Rules = {
  knows: () => true,
  hasSafeguard: (id) => id === 'child-heard',
  assess: ({ facts }) => [
    finding(facts.child_heard === undefined ? 'missing' : facts.child_heard ? 'met' : 'breached'),
  ],
};

const line = (id: string, facts: object, outcome: string) =>
  JSON.stringify({
    id,
    measure: 'expulsion',
    facts,
    findings: [{ safeguard: 'child-heard', outcome }],
    assessed_keys: ['child_heard'],
    later_keys: [],
  });
const file = [
  line('a', { child_heard: false }, 'violation'),
  line('b', { child_heard: true }, 'no_violation'),
  'kapot',
  line('c', { child_heard: 'ja' }, 'violation'),
].join('\n');

describe('beslissingen door de waarborgen halen', () => {
  test('geeft per beslissing de bevindingen, in de volgorde van het bestand, en de score over alles', () => {
    const { cases, score, errors } = runCases(file, { raw: false }, rules);
    expect(cases.map(({ id, measure, findings }) => [id, measure, findings[0]?.outcome])).toEqual([
      ['a', 'expulsion', 'breached'],
      ['b', 'expulsion', 'met'],
      ['c', 'expulsion', 'missing'],
    ]);
    expect(score.total.breaches).toMatchObject({ total: 2, breached: 1, missing: 1 });
    expect(score.total.cleared).toMatchObject({ total: 1, settled: 1 });
    expect(errors.map(({ line, key }) => [line, key])).toEqual([
      [3, undefined],
      [4, 'facts.child_heard'],
    ]);
  });

  test('rekent in de strenge proef zonder de feiten die het oordeel herhalen', () => {
    const { cases, score } = runCases(file, { raw: true }, rules);
    expect(cases.every(({ findings }) => findings[0]?.outcome === 'missing')).toBe(true);
    expect(score.total.breaches).toMatchObject({ total: 2, breached: 0, met: 0 });
  });
});
