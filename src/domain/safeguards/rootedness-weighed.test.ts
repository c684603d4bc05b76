// The rule of rootedness-weighed.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { rootednessWeighed } from './rootedness-weighed.ts';

describe('De worteling van het kind is gewogen', () => {
  test('meer dan vijf jaar hier en niet gewogen (EVRM 8)', () => {
    expect(outcomeOf(rootednessWeighed, 'expulsion', { years_in_country: 5.1, best_interests_assessed: false })).toBe(
      'breached',
    );
  });

  test('precies vijf jaar is nog niet meer dan vijf jaar (EVRM 8)', () => {
    expect(outcomeOf(rootednessWeighed, 'expulsion', { years_in_country: 5, best_interests_assessed: false })).toBe(
      'not-applicable',
    );
  });

  test('hier geboren, zeven jaar, en niemand deed iets ergs (EVRM 8)', () => {
    expect(
      outcomeOf(rootednessWeighed, 'withdrawal', {
        born_in_country: true,
        child_age_years: [7],
        parent_criminal_offence: 'none',
      }),
    ).toBe('breached');
  });

  test('geworteld, en alleen het gedrag van een ouder staat ertegenover (EVRM 8)', () => {
    expect(outcomeOf(rootednessWeighed, 'expulsion', { years_in_country: 11, false_information_by: 'mother' })).toBe(
      'breached',
    );
  });

  test('geworteld en per kind gewogen (EVRM 8)', () => {
    expect(outcomeOf(rootednessWeighed, 'expulsion', { years_in_country: 8, individual_examination: true })).toBe(
      'met',
    );
  });

  test('geworteld tegenover een ernstig feit van de jongere vraagt een mens (EVRM 8)', () => {
    expect(
      outcomeOf(rootednessWeighed, 'expulsion', { years_in_country: 12, criminal_offence_child: 'armed_robbery' }),
    ).toBe('for-human');
  });

  test('geworteld en niets bekend over de weging (EVRM 8)', () => {
    expect(outcomeOf(rootednessWeighed, 'expulsion', { child_age_years: [14], child_age_at_arrival: [6] })).toBe(
      'missing',
    );
  });

  test('niet bekend hoelang het kind hier is (EVRM 8)', () => {
    expect(outcomeOf(rootednessWeighed, 'expulsion')).toBe('missing');
  });

  test('alleen de ouder moet weg en het kind blijft (EVRM 8)', () => {
    expect(
      outcomeOf(rootednessWeighed, 'expulsion', {
        expelled_person: 'father',
        separation_from_parent: true,
        years_in_country: 9,
      }),
    ).toBe('not-applicable');
  });

  test('vastzetten beslist niet over verblijf (EVRM 8)', () => {
    expect(outcomeOf(rootednessWeighed, 'detention', { years_in_country: 9 })).toBe('not-applicable');
  });
});
