// What of a dossier stands in whose work list.
import { describe, expect, test } from 'vitest';
import { DUTCH_CLOCKS } from '../../jurisdictions/nl/timers.ts';
import { dueDaysOf, nameOfLimit } from './due-days-of.ts';
import type { RunningLimit } from './running-limit.ts';

const limit = (more: Partial<RunningLimit>): RunningLimit =>
  ({
    ...{ key: 'T-15:x', state: 'running', departure: false, warnOn: '2026-12-01', owners: ['ind'], lapses: false },
    ...more,
  }) as RunningLimit;

describe('de dagen voor een werkvoorraad', () => {
  test('zijn van wie de termijn houdt en aan het dossier werkt', () =>
    expect(dueDaysOf([limit({ owners: ['ind', 'coa'] })], ['ind', 'nidos'])).toEqual([
      { organisation: 'ind', key: 'T-15:x', dueOn: '2026-12-01', lapses: false },
    ]));

  test('bevatten nooit een termijn die een vertrek meet — eis D4', () =>
    expect(dueDaysOf([limit({ departure: true })], ['ind'])).toEqual([]));

  test('houden wat niet is gehaald, en laten los wat gehaald of voorbij is of geen dag heeft', () => {
    expect(dueDaysOf([limit({ state: 'breached' })], ['ind'])).toHaveLength(1);
    for (const more of [{ state: 'met' }, { state: 'met-late' }, { state: 'ended' }, { warnOn: null }] as const)
      expect(dueDaysOf([limit(more)], ['ind'])).toEqual([]);
  });

  test('geven bij een moment de dag', () =>
    expect(dueDaysOf([limit({ warnOn: '2026-12-01T14:30:00+01:00' })], ['ind'])[0]?.dueOn).toBe('2026-12-01'));
});

test('een termijn heet zoals de wet haar noemt', () => {
  expect(nameOfLimit('T-05/other-authority:x', DUTCH_CLOCKS).nl).toBe('Registratie van het verzoek');
  expect(nameOfLimit('age:plan', DUTCH_CLOCKS).nl).toBe('Plan voor na de achttiende verjaardag');
  expect(nameOfLimit('explanation:x', DUTCH_CLOCKS).nl).toBe('Het besluit aan het kind uitleggen');
});
