// The aims that this system sets itself on real decisions. They guard against two failures: a rule that misses what went
// wrong, and a system that answers "missing" to everything.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from './rules.ts';
import { runCases } from './run-cases.ts';

const text = readFileSync(new URL('../seed/decisions.jsonl', import.meta.url), 'utf8');
const all = runCases(text, { raw: false }, RULES);
const raw = runCases(text, { raw: true }, RULES);
const ids = (points: readonly { id: string; safeguard: string }[]) =>
  points.map(({ id, safeguard }) => `${id} ${safeguard}`);

describe('de meegeleverde gepubliceerde beslissingen', () => {
  test('zijn foutloos te lezen, met waarborgen en woorden die dit systeem kent', () => {
    expect(all.cases).toHaveLength(108);
    expect(all.errors).toEqual([]);
    expect(all.warnings).toEqual([]);
  });

  test('minstens 95 % van de schendingen wordt gevonden met alle feiten', () => {
    const { breached, total } = all.score.total.breaches;
    expect(total).toBe(189);
    expect(breached / total, ids(all.score.misses).join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('hoogstens één punt zonder schending heet hier geschonden', () => {
    expect(all.score.total.cleared.total).toBe(13);
    expect(ids(all.score.falseAlarms).length, ids(all.score.falseAlarms).join('\n')).toBeLessThanOrEqual(1);
  });

  test('minstens 60 % van de punten zonder schending krijgt een echt antwoord', () => {
    const { settled, total } = all.score.total.cleared;
    expect(settled / total).toBeGreaterThanOrEqual(0.6);
  });

  test('in de strenge proef heet hoogstens 5 % van de schendingen vastgelegd', () => {
    const { met, total } = raw.score.total.breaches;
    expect(met / total).toBeLessThanOrEqual(0.05);
  });
});
