// Cases of age-at-reference-date: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { ageAtReferenceDate } from './age-at-reference-date.ts';

describe('de leeftijd op de dag van de aanvraag', () => {
  test('is geschonden als het beroep niet is behandeld omdat het kind 18 werd (artikel 2 onder f Gezinsherenigingsrichtlijn)', () => {
    expect(
      outcomeOf(ageAtReferenceDate, 'family_reunification_refusal', {
        turned_18_during: 'appeal',
        minor_at_application: true,
        appeal_declared_inadmissible_because_adult: true,
      }),
    ).toBe('breached');
  });

  test('is geschonden als een status verviel op de achttiende verjaardag (artikel 2 onder f Gezinsherenigingsrichtlijn)', () => {
    expect(outcomeOf(ageAtReferenceDate, 'withdrawal', { status_lapsed_at_18: true })).toBe('breached');
  });

  test('is vastgelegd als het beroep wel is behandeld (artikel 2 onder f Gezinsherenigingsrichtlijn)', () => {
    expect(
      outcomeOf(ageAtReferenceDate, 'family_reunification_refusal', {
        turned_18_during: 'appeal',
        appeal_declared_inadmissible_because_adult: false,
      }),
    ).toBe('met');
  });

  test('is geschonden als er geen andere grond is dan de verjaardag (artikel 2 onder f Gezinsherenigingsrichtlijn)', () => {
    expect(
      outcomeOf(ageAtReferenceDate, 'family_reunification_refusal', {
        turned_18_during: 'asylum_procedure',
        minor_at_application: true,
      }),
    ).toBe('breached');
  });

  test('is aan een mens als de aanvraag ook te laat was (artikel 2 onder f Gezinsherenigingsrichtlijn)', () => {
    expect(
      outcomeOf(ageAtReferenceDate, 'family_reunification_refusal', {
        turned_18_during: 'asylum_procedure',
        minor_at_application: true,
        late_application: true,
      }),
    ).toBe('for-human');
  });

  test('geldt niet voor wie als volwassene de aanvraag deed (artikel 2 onder f Gezinsherenigingsrichtlijn)', () => {
    expect(outcomeOf(ageAtReferenceDate, 'family_reunification_refusal', { first_application_as_adult: true })).toBe(
      'not-applicable',
    );
  });

  test('geldt niet voor een kind van 17 (artikel 2 onder f Gezinsherenigingsrichtlijn)', () => {
    expect(outcomeOf(ageAtReferenceDate, 'family_reunification_refusal', { child_age_years: [17] })).toBe(
      'not-applicable',
    );
  });

  test('ontbreekt bij iemand van precies 18 (artikel 2 onder f Gezinsherenigingsrichtlijn)', () => {
    expect(outcomeOf(ageAtReferenceDate, 'family_reunification_refusal', { child_age_years: [18] })).toBe('missing');
  });
});
