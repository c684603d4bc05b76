import { expect, test } from 'vitest';
import { countryName } from './country.ts';

test('een land staat er in de taal van het scherm; wat geen land is, houdt zijn naam (huis §7)', () => {
  expect(countryName('Spain', 'nl')).toBe('Spanje');
  expect(countryName('Spain', 'en')).toBe('Spain');
  expect(countryName('Germany', 'nl')).toBe('Duitsland');
  expect(countryName('United Kingdom', 'nl')).toBe('Verenigd Koninkrijk');
  expect(countryName('Netherlands', 'nl')).toBe('Nederland');
  expect(countryName('Turkey', 'nl')).toBe('Turkije');
  expect(countryName('European Court of Human Rights', 'nl')).toBe('European Court of Human Rights');
});
