// Cases of no-limbo-until-majority: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { noLimboUntilMajority } from './no-limbo-until-majority.ts';

describe('niet wachten tot het kind 18 is', () => {
  test('is vastgelegd als het vertrek niet is uitgesteld (artikel 8 lid 1 Terugkeerrichtlijn)', () => {
    expect(
      outcomeOf(noLimboUntilMajority, 'expulsion', { unaccompanied: true, removal_postponed_until_18: false }),
    ).toBe('met');
  });

  test('is geschonden als het vertrek wacht op de achttiende verjaardag (artikel 8 lid 1 Terugkeerrichtlijn)', () => {
    expect(
      outcomeOf(noLimboUntilMajority, 'expulsion', {
        unaccompanied: true,
        return_decision_issued: true,
        removal_postponed_until_18: true,
      }),
    ).toBe('breached');
  });

  test('ontbreekt bij een terugkeerbesluit voor een kind alleen (artikel 8 lid 1 Terugkeerrichtlijn)', () => {
    expect(outcomeOf(noLimboUntilMajority, 'expulsion', { unaccompanied: true, return_decision_issued: true })).toBe(
      'missing',
    );
  });

  test('geldt niet als er geen terugkeerbesluit is (artikel 8 lid 1 Terugkeerrichtlijn)', () => {
    expect(outcomeOf(noLimboUntilMajority, 'expulsion', { unaccompanied: true, return_decision_issued: false })).toBe(
      'not-applicable',
    );
  });

  test('geldt niet voor een kind met zijn ouders (artikel 8 lid 1 Terugkeerrichtlijn)', () => {
    expect(
      outcomeOf(noLimboUntilMajority, 'expulsion', { accompanied_by: 'parents', return_decision_issued: true }),
    ).toBe('not-applicable');
  });

  test('geldt niet voor een overdracht aan een ander land van de Unie (artikel 8 lid 1 Terugkeerrichtlijn)', () => {
    expect(outcomeOf(noLimboUntilMajority, 'dublin_transfer', { unaccompanied: true })).toBe('not-applicable');
  });
});
