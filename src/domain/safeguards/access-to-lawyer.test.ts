// Cases of access-to-lawyer: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { accessToLawyer } from './access-to-lawyer.ts';

describe('contact met een advocaat', () => {
  test('is vastgelegd als het kind zijn advocaat kon spreken (artikel 37 onder d IVRK)', () => {
    expect(outcomeOf(accessToLawyer, 'detention', { contact_with_lawyer: true })).toBe('met');
  });

  test('is geschonden als het kind zijn advocaat niet kon bereiken (artikel 37 onder d IVRK)', () => {
    expect(outcomeOf(accessToLawyer, 'detention', { legal_representative: true, contact_with_lawyer: false })).toBe(
      'breached',
    );
  });

  test('is geschonden als er geen advocaat is (artikel 37 onder d IVRK)', () => {
    expect(outcomeOf(accessToLawyer, 'expulsion', { legal_representative: false })).toBe('breached');
  });

  test('ontbreekt als er een advocaat is maar geen contact blijkt (artikel 37 onder d IVRK)', () => {
    expect(outcomeOf(accessToLawyer, 'expulsion', { legal_representative: true })).toBe('missing');
  });

  test('ontbreekt als er niets bekend is (artikel 37 onder d IVRK)', () => {
    expect(outcomeOf(accessToLawyer, 'expulsion', {})).toBe('missing');
  });
});
