// The rule of transfer-guarantees.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { transferGuarantees } from './transfer-guarantees.ts';

describe('Garanties vóór een overdracht', () => {
  test('geen garanties (EVRM 3)', () => {
    expect(
      outcomeOf(transferGuarantees, 'dublin_transfer', {
        accompanied_by: 'mother',
        guarantees_from_receiving_state: 'none',
      }),
    ).toBe('breached');
  });

  test('een algemene belofte (EVRM 3)', () => {
    expect(
      outcomeOf(transferGuarantees, 'dublin_transfer', {
        accompanied_by: 'parents',
        guarantees_from_receiving_state: 'general_circular',
      }),
    ).toBe('breached');
  });

  test('een eigen garantie (EVRM 3)', () => {
    expect(
      outcomeOf(transferGuarantees, 'dublin_transfer', {
        accompanied_by: 'parents',
        guarantees_from_receiving_state: 'individual',
      }),
    ).toBe('met');
  });

  test('opvang beloofd, maar niet dat het gezin bij elkaar blijft (EVRM 3)', () => {
    expect(
      outcomeOf(transferGuarantees, 'dublin_transfer', {
        individual_guarantees_age_adapted_reception: true,
        individual_guarantees_family_unity: false,
      }),
    ).toBe('breached');
  });

  test('een schriftelijke bevestiging vraagt een mens (EVRM 3)', () => {
    expect(
      outcomeOf(transferGuarantees, 'dublin_transfer', {
        guarantees_from_receiving_state: 'general_plus_written_confirmation',
      }),
    ).toBe('for-human');
  });

  test('niets bekend (EVRM 3)', () => {
    expect(outcomeOf(transferGuarantees, 'dublin_transfer', { accompanied_by: 'parents' })).toBe('missing');
  });

  test('uitzetting met bescherming in een ander land telt ook (IVBPR 7)', () => {
    expect(
      outcomeOf(transferGuarantees, 'expulsion', {
        protection_status_in_destination: 'refugee',
        guarantees_from_receiving_state: 'none',
      }),
    ).toBe('breached');
  });

  test('geen overdracht (EVRM 3)', () => {
    expect(outcomeOf(transferGuarantees, 'expulsion')).toBe('not-applicable');
  });
});
