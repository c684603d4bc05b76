// Which values can be chosen, and what is still wrong with a question.
import { describe, expect, it } from 'vitest';
import { bodyOf, valuesOf, wrongIn } from './question.ts';

describe('een wat-als-vraag', () => {
  it('laat alleen waarden op vaste afstand kiezen, en niet de waarde van nu', () => {
    expect(valuesOf({ from: 1, to: 4, step: 1, value: 2 })).toEqual([1, 3, 4]);
    expect(valuesOf({ from: 15, to: 33, step: 5, value: 20 })).toEqual([15, 25, 30]);
  });

  it('zegt wat er nog ontbreekt', () => {
    const empty = { parameter: '', value: '', why: '', publish: false };
    expect(wrongIn(empty)).toEqual({ parameter: 'fillIn', why: 'fillIn' });
    expect(wrongIn({ ...empty, parameter: 'rootedAfterYears', why: 'Kort.' })).toEqual({
      value: 'fillIn',
      why: 'whyShort',
    });
    expect(wrongIn({ ...empty, parameter: 'x', value: '4', why: 'Voor een wetsvoorstel.' })).toEqual({});
  });

  it('stuurt een getal, en de reden zonder spaties eromheen', () => {
    expect(bodyOf({ parameter: 'rootedAfterYears', value: '4', why: ' Advies. ', publish: true })).toEqual({
      parameters: { rootedAfterYears: 4 },
      why: 'Advies.',
      publish: true,
    });
  });
});
