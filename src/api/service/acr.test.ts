import { describe, expect, test } from 'vitest';
import { acceptable, reaches } from './acr.ts';

const level = (name: string): string => `http://eidas.europa.eu/LoA/${name}`;

describe('het niveau van een aanmelding', () => {
  test.each([
    ['substantial', 'substantial', true],
    ['substantial', 'high', true],
    ['substantial', 'low', false],
    ['high', 'substantial', false],
    ['low', 'low', true],
  ])('gevraagd %s, gegeven %s: %s – eIDAS 8', (asked, given, good) => {
    expect(reaches(level(asked), level(given))).toBe(good);
  });

  test('dat ontbreekt of onbekend is, is nooit genoeg – eIDAS 8', () => {
    for (const said of [undefined, null, '', 'substantial', 2, ['x'], level('Substantial'), `${level('high')} `])
      expect(reaches(level('substantial'), said)).toBe(false);
  });

  test('met een eigen naam moet precies kloppen', () => {
    expect([reaches('urn:eigen:hoog', 'urn:eigen:hoog'), reaches('urn:eigen:hoog', level('high'))]).toEqual([
      true,
      false,
    ]);
  });

  test('wordt gevraagd met elk hoger niveau erbij', () => {
    expect(acceptable(level('substantial'))).toEqual([level('substantial'), level('high')]);
    expect(acceptable('urn:eigen:hoog')).toEqual(['urn:eigen:hoog']);
  });
});
