// The rule of migration-control-not-decisive.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { migrationControlNotDecisive } from './migration-control-not-decisive.ts';

describe('Migratiebeleid geeft niet de doorslag', () => {
  test('de doorslag in een terugkeerbesluit (JGC 3, 33)', () => {
    expect(outcomeOf(migrationControlNotDecisive, 'expulsion', { migration_control_decisive: true })).toBe('breached');
  });

  test('een weigering die ook terugkeerbesluit is (JGC 3, 33)', () => {
    expect(
      outcomeOf(migrationControlNotDecisive, 'refusal_of_residence', {
        migration_control_decisive: true,
        return_decision_issued: true,
      }),
    ).toBe('breached');
  });

  test('de doorslag in een ander besluit vraagt een mens (JGC 3, 33)', () => {
    expect(
      outcomeOf(migrationControlNotDecisive, 'family_reunification_refusal', { migration_control_decisive: true }),
    ).toBe('for-human');
  });

  test('een overdracht is geen terugkeer (JGC 3, 33)', () => {
    expect(outcomeOf(migrationControlNotDecisive, 'dublin_transfer', { migration_control_decisive: true })).toBe(
      'for-human',
    );
  });

  test('niet de doorslag (JGC 3, 33)', () => {
    expect(outcomeOf(migrationControlNotDecisive, 'expulsion', { migration_control_decisive: false })).toBe('met');
  });

  test('niet bekend (JGC 3, 33)', () => {
    expect(outcomeOf(migrationControlNotDecisive, 'expulsion')).toBe('missing');
  });
});
