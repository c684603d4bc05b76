// How a word of a published decision is read: parts of words count, other words are not known.
import { describe, expect, test } from 'vitest';
import { situation } from '../../../tests/support/situations.ts';
import { knows, tells } from './vocabulary.ts';

describe('de woorden van gepubliceerde beslissingen', () => {
  test('worden in delen gelezen: een doorgangscentrum voor volwassenen is allebei', () => {
    const held = situation('detention', { facility_kind: 'adult_transit_centre' });
    expect(tells(held, 'facility_kind', 'adult')).toBe(true);
    expect(tells(held, 'facility_kind', 'passage')).toBe(true);
    expect(tells(held, 'facility_kind', 'police')).toBe(false);
  });

  test('van drie letters of minder tellen alleen als heel woord', () => {
    expect(tells(situation('other', { reception_conditions: 'normal_home' }), 'reception_conditions', 'lacking')).toBe(
      false,
    );
    expect(tells(situation('other', { reception_conditions: 'no_places' }), 'reception_conditions', 'lacking')).toBe(
      true,
    );
  });

  test('mogen met een hoofdletter of een accent geschreven zijn', () => {
    expect(tells(situation('detention', { facility_kind: 'policeCell' }), 'facility_kind', 'police')).toBe(true);
    expect(tells(situation('other', { reception_conditions: 'Évicted' }), 'reception_conditions', 'roofless')).toBe(
      true,
    );
  });

  test('lijken soms op elkaar: drugshandel is geen lichte overtreding in het verkeer', () => {
    const dealt = situation('expulsion', { parent_criminal_offence: 'drug_trafficking_8_years' });
    expect(tells(dealt, 'parent_criminal_offence', 'grave')).toBe(true);
    expect(tells(dealt, 'parent_criminal_offence', 'light')).toBe(false);
  });

  test('van ‘geen papieren’ maken nog geen papieren', () => {
    expect(knows('documents_shown', 'none')).toBe(false);
  });

  test('die geen regel kent zijn onbekend, behalve bij een feit dat geen regel leest', () => {
    expect(knows('facility_kind', 'zxqv')).toBe(false);
    expect(knows('destination', 'zxqv')).toBe(true);
  });

  test('van een onbekend feit zeggen niets', () => {
    expect(tells(situation('detention'), 'facility_kind', 'adult')).toBe(false);
  });
});
