import { describe, expect, test } from 'vitest';
import { emptyFields, withoutEmpty, wrongDays } from './checks.ts';

const values = { name: ' ', heardOn: '31-2-2026', bornOn: '2014-05-02', topics: [] as string[], apart: false };

describe('controles vóór het versturen', () => {
  test('leeg is: alleen spaties, geen enkele keuze, geen vinkje', () => {
    expect(emptyFields(values, ['name', 'topics', 'apart', 'bornOn'], 'Vul in.')).toEqual({
      name: 'Vul in.',
      topics: 'Vul in.',
      apart: 'Vul in.',
    });
  });

  test('een datum die niet bestaat, wordt gemeld; een lege datum is een andere controle', () => {
    expect(wrongDays({ ...values, leftOn: '' }, ['heardOn', 'bornOn', 'leftOn'], 'Fout.')).toEqual({
      heardOn: 'Fout.',
    });
  });

  test('een leeg gelaten veld gaat niet mee in de opdracht; nee en geen keuze wel', () => {
    expect(withoutEmpty({ a: '', b: undefined, c: false, d: [], e: 'x' })).toEqual({ c: false, d: [], e: 'x' });
  });
});
