// What the table answers in plain words, on the first Dutch rows: the same as a reading would, and never a yes through the firewall.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import type { Day } from '../basics/day.ts';
import { DATA_CATEGORIES, DATA_CATEGORY_IDS } from './data-categories.ts';
import { neverRow } from './never-rows.ts';
import { CONDITIONS } from './row.ts';
import { answerOf, type TableQuestion } from './table-answer.ts';

const { roles, sharing: rows, organisations } = NETHERLANDS;
const today = '2026-11-30' as Day;
const table = { rows, today, jurisdiction: NETHERLANDS };
const IND: TableQuestion = {
  ...{ organisation: 'ind', role: 'decision-officer', purpose: 'residence-decision' },
  ...{ category: 'interests', giver: 'rvdk', conditions: [] },
};

const anyQuestion = fc.constantFrom(...roles).chain(({ id, organisation, purposes }) =>
  fc.record({
    organisation: fc.constant(organisation as string),
    role: fc.constant(id as string),
    purpose: fc.constantFrom(...purposes),
    category: fc.constantFrom(...DATA_CATEGORY_IDS),
    giver: fc.constantFrom('any', ...organisations.map((each) => each.id as string)),
    conditions: fc.subarray([...CONDITIONS]),
  }),
);

describe('mag X dit zien?', () => {
  it('noemt de regel die het toestaat', () => {
    const answer = answerOf(IND, table);
    expect(answer.allowed && answer.row).toMatchObject({
      receiver: 'ind',
      category: 'interests',
      minimisation: 'extract',
    });
  });

  it('zegt dat iets achter de firewall nooit naar de IND gaat; eis D4', () =>
    expect(answerOf({ ...IND, category: 'health' }, table)).toEqual({ allowed: false, why: 'firewall' }));

  it('zegt dat er een voorwaarde is, en welke regel dan geldt', () => {
    const needs: TableQuestion = {
      ...{ organisation: 'dtv', role: 'departure-officer', purpose: 'departure' },
      ...{ category: 'measure-in-force', giver: 'gi', conditions: [] },
    };
    expect(answerOf(needs, table)).toMatchObject({ allowed: false, why: 'condition' });
    expect(answerOf({ ...needs, conditions: ['departure-planned'] }, table)).toMatchObject({ allowed: true });
  });

  it('zegt dat een ander doel geen recht geeft; AVG art. 5', () => {
    const guardian = { ...IND, organisation: 'nidos', role: 'guardian', category: 'health' } as const;
    expect(answerOf({ ...guardian, purpose: 'departure' }, table)).toMatchObject({ allowed: false, why: 'purpose' });
  });

  it('zegt dat er geen regel is', () =>
    expect(answerOf({ ...IND, organisation: 'jenv', role: 'policy-adviser', purpose: 'policy' }, table)).toEqual({
      allowed: false,
      why: 'none',
    }));

  it('geeft nooit méér als er een regel verdwijnt; AVG art. 5', () =>
    fc.assert(
      fc.property(anyQuestion, fc.subarray([...rows]), (question, fewer) => {
        if (answerOf(question, { ...table, rows: fewer }).allowed) expect(answerOf(question, table).allowed).toBe(true);
      }),
      { numRuns: 400 },
    ));

  it('zegt nooit ja achter de firewall tegen een migratiedienst; JGC 3/22 par. 17', () =>
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const authority = ['ind', 'dtv', 'avim', 'kmar', 'beheer'].includes(question.organisation);
        if (authority && ['A', 'N'].includes(DATA_CATEGORIES[question.category].firewall))
          expect(answerOf(question, table)).toEqual({ allowed: false, why: 'firewall' });
      }),
      { numRuns: 1000 },
    ));
});

describe('de eerste regels', () => {
  it('zijn er geen die nooit een regel mogen zijn; eis D4', () =>
    expect(rows.map((row) => [row.id, neverRow(row, NETHERLANDS)]).filter(([, never]) => never !== undefined)).toEqual(
      [],
    ));
});
