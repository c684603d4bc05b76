import { describe, expect, test } from 'vitest';
import { RecordWeighing } from '../../../domain/dossier/weighing.ts';
import {
  blankOption,
  type WeighingValues,
  weighingCommand,
  weighingFaults,
  weighingValues,
} from './weighing-values.ts';

const INTEREST = '0197a2b4-1111-7000-8000-000000000001';
const AGAINST = { interestIds: [INTEREST], bestFor: 'stay' } as const;

const option = (row: string, scenario: 'stay' | 'return-with-family') => ({
  ...blankOption(row),
  scenario,
  shortTerm: 'School gaat door.',
  longTerm: 'Zij maakt haar school af.',
  reversible: 'yes' as const,
});

const FULL: WeighingValues = {
  options: [option('0', 'stay'), option('1', 'return-with-family')],
  chosen: 'stay',
  weights: [{ row: INTEREST, weight: 'considered', reason: 'De vader woont hier ook.' }],
  childViews: 'Amina wil blijven; dat telt zwaar.',
  departs: 'no',
  departureReasons: '',
  restsOn: [],
};

describe('de afweging in een formulier', () => {
  test('een volledige afweging is een geldige opdracht – stappenplan Kinderombudsman, stap 3', () => {
    expect(weighingFaults(FULL, AGAINST)).toEqual({});
    expect(RecordWeighing.safeParse(weighingCommand(FULL, AGAINST.interestIds)).success).toBe(true);
  });

  test('zonder blijven als mogelijkheid is er niets vergeleken – JGC 3/22 par. 33', () => {
    const options = [option('0', 'return-with-family'), { ...option('1', 'stay'), scenario: 'transfer' as const }];
    expect(weighingFaults({ ...FULL, options, chosen: 'transfer', departs: 'yes' }, AGAINST)).toMatchObject({
      options: 'too-few',
    });
  });

  test('een keuze die niet is vergeleken, wordt gemeld', () => {
    expect(weighingFaults({ ...FULL, chosen: 'transfer', departs: 'no' }, AGAINST)).toEqual({
      chosen: 'not-compared',
      departs: 'must-depart',
    });
  });

  test('elk ander belang heeft een gewicht en een reden nodig', () => {
    expect(weighingFaults({ ...FULL, weights: [] }, AGAINST)).toEqual({ weights: 'weights' });
    expect(weighingFaults({ ...FULL, weights: [] }, { ...AGAINST, interestIds: [] })).toEqual({});
  });

  test('afwijken van stap 1 vraagt redenen en onderdelen waarop zij rusten – GC 14 par. 97', () => {
    const departing = { ...FULL, chosen: 'return-with-family', departs: 'yes' } as const;
    expect(weighingFaults(departing, AGAINST)).toEqual({ departureReasons: 'empty', restsOn: 'rests-on-nothing' });
    expect(weighingFaults({ ...departing, departs: 'no' }, AGAINST)).toEqual({ departs: 'must-depart' });
  });

  test('een gewicht bij een belang dat er niet meer is, gaat niet mee', () => {
    expect(weighingCommand(FULL, []).weights).toEqual([]);
  });

  test('een nieuwe afweging begint met blijven', () => {
    expect(weighingValues(undefined).options.map(({ scenario }) => scenario)).toEqual(['stay', '']);
  });
});
