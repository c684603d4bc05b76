// The rule of nationality-secured.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { nationalitySecured } from './nationality-secured.ts';

describe('Zicht op een nationaliteit', () => {
  test('staatloos en niet nagegaan (IVRK 7)', () => {
    expect(outcomeOf(nationalitySecured, 'other', { stateless: true, access_to_nationality_checked: false })).toBe(
      'breached',
    );
  });

  test('staatloos en nagegaan (IVRK 7)', () => {
    expect(outcomeOf(nationalitySecured, 'expulsion', { stateless: true, access_to_nationality_checked: true })).toBe(
      'met',
    );
  });

  test('staatloos en niet bekend of het is nagegaan (IVRK 7)', () => {
    expect(outcomeOf(nationalitySecured, 'expulsion', { stateless: true })).toBe('missing');
  });

  test('niet bekend of het kind staatloos is (IVRK 7)', () => {
    expect(outcomeOf(nationalitySecured, 'withdrawal')).toBe('missing');
  });

  test('een kind met een nationaliteit (IVRK 7)', () => {
    expect(outcomeOf(nationalitySecured, 'expulsion', { stateless: false, access_to_nationality_checked: false })).toBe(
      'not-applicable',
    );
  });

  test('een maatregel die niet over verblijf gaat (IVRK 7)', () => {
    expect(outcomeOf(nationalitySecured, 'detention')).toBe('not-applicable');
  });
});
