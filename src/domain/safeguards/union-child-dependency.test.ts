// The rule of union-child-dependency.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { unionChildDependency } from './union-child-dependency.ts';

describe('Afhankelijkheid van een Nederlands kind onderzocht', () => {
  test('dat de andere ouder kan zorgen gaf de doorslag (VWEU 20)', () => {
    expect(
      outcomeOf(unionChildDependency, 'refusal_of_residence', {
        parent_refused: 'mother',
        child_nationality_of_host: true,
        other_parent_can_care_decisive: true,
      }),
    ).toBe('breached');
  });

  test('de aanvraag bleef liggen om een inreisverbod (VWEU 20)', () => {
    expect(
      outcomeOf(unionChildDependency, 'refusal_of_residence', {
        child_nationality_of_host: true,
        application_not_examined_because_entry_ban: true,
      }),
    ).toBe('breached');
  });

  test('de afhankelijkheid is onderzocht (VWEU 20)', () => {
    expect(
      outcomeOf(unionChildDependency, 'refusal_of_residence', {
        parent_refused: 'father',
        child_nationality_of_host: true,
        dependency_assessed: true,
      }),
    ).toBe('met');
  });

  test('de ouder moet bewijzen: of ook de overheid onderzocht is niet bekend (VWEU 20)', () => {
    expect(
      outcomeOf(unionChildDependency, 'refusal_of_residence', {
        parent_refused: 'father',
        child_nationality_of_host: true,
        burden_of_proof_on: 'parent',
      }),
    ).toBe('missing');
  });

  test('de nationaliteit van het kind is niet bekend (VWEU 20)', () => {
    expect(outcomeOf(unionChildDependency, 'refusal_of_residence', { parent_refused: 'father' })).toBe('missing');
  });

  test('het kind is geen Unieburger (VWEU 20)', () => {
    expect(
      outcomeOf(unionChildDependency, 'refusal_of_residence', {
        parent_refused: 'father',
        child_nationality_of_host: false,
      }),
    ).toBe('not-applicable');
  });
});
