import { describe, expect, test } from 'vitest';
import { askedOf, wrongIn } from './asked.ts';

const typed = (more: object) => ({ name: '', bornOn: '', reference: '', ...more });

describe('wat iemand zoekt', () => {
  test('moet iets zijn', () => {
    expect(wrongIn(typed({ name: '   ' }))).toEqual({ name: 'fillIn' });
    expect(wrongIn(typed({ name: 'أميرة' }))).toEqual({});
    expect(wrongIn(typed({ reference: 'k-2026-04817' }))).toEqual({});
  });

  test('wordt per veld nagekeken, elk veld tegelijk', () => {
    expect(wrongIn(typed({ name: '123', bornOn: '31-02-2015', reference: '4817' }))).toEqual({
      name: 'noLetters',
      bornOn: 'dayWrong',
      reference: 'referenceWrong',
    });
  });

  test('gaat zonder lege velden weg', () => {
    expect(askedOf(typed({ name: ' Amira ', reference: 'k-2026-04817 ' }))).toEqual({
      name: 'Amira',
      reference: 'K-2026-04817',
    });
  });
});
