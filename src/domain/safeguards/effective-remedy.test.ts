// Cases of effective-remedy: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { effectiveRemedy } from './effective-remedy.ts';

describe('een rechtsmiddel dat werkt', () => {
  test('is vastgelegd als de maatregel wacht en het kind een advocaat heeft (artikel 13 EVRM)', () => {
    expect(outcomeOf(effectiveRemedy, 'expulsion', { remedy_suspensive: true, legal_representative: true })).toBe(
      'met',
    );
  });

  test('ontbreekt als de maatregel wacht maar niemand het kind helpt (artikel 13 EVRM)', () => {
    expect(outcomeOf(effectiveRemedy, 'expulsion', { remedy_suspensive: true })).toBe('missing');
  });

  test('is geschonden als de maatregel niet wacht (artikel 13 EVRM)', () => {
    expect(outcomeOf(effectiveRemedy, 'expulsion', { remedy_suspensive: false })).toBe('breached');
  });

  test('is aan een mens als het middel werkt maar de maatregel niet wacht (artikel 13 EVRM)', () => {
    expect(outcomeOf(effectiveRemedy, 'other', { effective_remedy: true, remedy_suspensive: false })).toBe('for-human');
  });

  test('is geschonden als het vertrek dezelfde dag is gepland (artikel 13 EVRM)', () => {
    expect(outcomeOf(effectiveRemedy, 'collective_expulsion', { effective_remedy: true, removal_same_day: true })).toBe(
      'breached',
    );
  });

  test('is geschonden als het kind de uitleg niet begrijpt en geen advocaat heeft (artikel 13 EVRM)', () => {
    expect(
      outcomeOf(effectiveRemedy, 'detention', {
        information_in_language_understood: false,
        legal_representative: false,
      }),
    ).toBe('breached');
  });

  test('ontbreekt als er niets bekend is (artikel 13 EVRM)', () => {
    expect(outcomeOf(effectiveRemedy, 'expulsion', {})).toBe('missing');
  });
});
