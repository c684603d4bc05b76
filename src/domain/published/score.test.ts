import { describe, expect, test } from 'vitest';
import type { Outcome } from '../safeguards/safeguard.ts';
import type { PublishedDecision, TribunalFinding } from './decision.ts';
import { type Scored, scoreOf } from './score.ts';

const found = (safeguard: string, outcome: TribunalFinding['outcome'], more: Partial<TribunalFinding> = {}) => ({
  safeguard,
  outcome,
  ...more,
});
type Case = { findings: TribunalFinding[]; ours: Record<string, Outcome> } & Partial<
  Pick<PublishedDecision, 'id' | 'scored' | 'contested'>
>;
const result = ({ findings, ours, id = 'a', ...more }: Case): Scored => ({
  decision: { id, findings, ...more },
  findings: Object.entries(ours).map(([safeguard, outcome]) => ({ safeguard, outcome })),
});
const score = (...cases: Case[]) => scoreOf(cases.map(result), (id) => id !== 'admissibility');

describe('de score', () => {
  test('telt een schending en een vastgestelde plicht als gevonden wanneer de waarborg geschonden heet', () => {
    const { total } = score(
      { findings: [found('child-heard', 'violation')], ours: { 'child-heard': 'breached' } },
      { findings: [found('child-heard', 'obligation_stated')], ours: { 'child-heard': 'missing' } },
    );
    expect(total.breaches).toMatchObject({ total: 2, breached: 1, missing: 1, recall: 0.5 });
    expect(total.cleared).toMatchObject({ total: 0, specificity: null });
  });

  test('noemt gemiste schendingen, ook als een mens gevraagd wordt', () => {
    const { misses } = score({
      id: 'x',
      findings: [found('child-heard', 'violation', { norm: 'CRC 12' })],
      ours: { 'child-heard': 'for-human' },
    });
    expect(misses).toEqual([
      { id: 'x', safeguard: 'child-heard', norm: 'CRC 12', tribunal: 'violation', outcome: 'for-human' },
    ]);
  });

  test('telt een vrijspraak als vals alarm bij geschonden, als echt antwoord bij vastgelegd of niet van toepassing', () => {
    const cleared = (id: string, outcome: Outcome): Case => ({
      id,
      findings: [found('family-unity', 'no_violation')],
      ours: { 'family-unity': outcome },
    });
    const { total, falseAlarms } = score(
      cleared('a', 'met'),
      cleared('b', 'not-applicable'),
      cleared('c', 'missing'),
      cleared('d', 'breached'),
    );
    expect(total.cleared).toMatchObject({ total: 4, breached: 1, settled: 2, missing: 1, specificity: 0.75 });
    expect(falseAlarms.map(({ id }) => id)).toEqual(['d']);
  });

  test('zet omstreden zaken en omstreden bevindingen apart', () => {
    const { total, contested } = score(
      { contested: true, findings: [found('child-heard', 'violation')], ours: { 'child-heard': 'breached' } },
      { findings: [found('child-heard', 'no_violation', { contested: true })], ours: { 'child-heard': 'breached' } },
      { findings: [found('child-heard', 'violation')], ours: { 'child-heard': 'breached' } },
    );
    expect(total.breaches.total).toBe(1);
    expect(contested.total).toMatchObject({ breaches: { total: 1, breached: 1 }, cleared: { total: 1, breached: 1 } });
  });

  test('laat weg wat niet meetelt, niet vooraf te weten was, niet-ontvankelijk is of geen waarborg is', () => {
    const ours = { 'child-heard': 'met' } as const;
    const { total, misses, leftOut } = score(
      { scored: false, findings: [found('child-heard', 'violation')], ours },
      { findings: [found('child-heard', 'violation', { scored: false })], ours },
      { findings: [found('child-heard', 'violation', { ex_ante: false })], ours },
      { findings: [found('child-heard', 'inadmissible')], ours },
      { findings: [found('admissibility', 'inadmissible')], ours },
    );
    expect(total.breaches.total + total.cleared.total).toBe(0);
    expect(misses).toEqual([]);
    expect(leftOut).toEqual({ 'not-scored': 2, 'not-ex-ante': 1, inadmissible: 1, 'no-safeguard': 1 });
  });

  test('telt twee bevindingen over dezelfde waarborg in één zaak twee keer', () => {
    const { total } = score({
      findings: [found('child-heard', 'violation'), found('child-heard', 'violation')],
      ours: { 'child-heard': 'breached' },
    });
    expect(total.breaches).toMatchObject({ total: 2, breached: 2 });
  });

  test('rekent een waarborg zonder antwoord nooit goed', () => {
    const { total } = score({ findings: [found('child-heard', 'no_violation')], ours: {} });
    expect(total.cleared).toMatchObject({ total: 1, missing: 1, settled: 0 });
  });

  test('geeft elke waarborg een eigen regel, op alfabet, die samen het totaal zijn', () => {
    const { safeguards, total } = score({
      findings: [found('family-unity', 'violation'), found('child-heard', 'violation')],
      ours: { 'family-unity': 'breached', 'child-heard': 'met' },
    });
    expect(safeguards.map(({ safeguard, breaches }) => [safeguard, breaches.recall])).toEqual([
      ['child-heard', 0],
      ['family-unity', 1],
    ]);
    expect(total.breaches).toMatchObject({ total: 2, breached: 1, met: 1 });
  });
});
