import { describe, expect, test } from 'vitest';
import { AssessElement, type Element } from '../../../domain/dossier/elements.ts';
import { assessCommand, elementFaults, stateOf, valuesOf } from './element-values.ts';

const ELEMENT = {
  key: 'health',
  observations: [{ text: 'Amina slaapt slecht.', source: 'huisarts', certainty: 'established' }],
  effects: [],
  unknowns: [],
} as const satisfies Element;

const EMPTY = valuesOf(undefined);

describe('een onderdeel van het onderzoek in een formulier', () => {
  test('wat in het dossier staat, komt onveranderd terug als opdracht – GC 14', () => {
    const command = assessCommand('health', valuesOf({ ...ELEMENT, childWords: 'Ik slaap niet.' }));
    expect(command).toEqual({ type: 'AssessElement', ...ELEMENT, childWords: 'Ik slaap niet.' });
    expect(AssessElement.safeParse(command).success).toBe(true);
  });

  test('een lege rij wordt niet verstuurd', () => {
    expect(assessCommand('health', { ...EMPTY, professionalView: 'Rust is nodig.' }).observations).toEqual([]);
  });

  test('een leeg formulier zegt niets', () => {
    expect(elementFaults(EMPTY)).toEqual({ observations: 'says-nothing' });
    expect(elementFaults({ ...EMPTY, childWords: 'Ik wil hier blijven.' })).toEqual({ observations: 'says-nothing' });
    expect(elementFaults({ ...EMPTY, notRelevantBecause: 'De baby gaat nog niet naar school.' })).toEqual({});
  });

  test('een bevinding zonder bron of zekerheid is niet af', () => {
    const row = { row: '0', text: 'Amina slaapt slecht.', source: '', certainty: '' as const };
    expect(elementFaults({ ...EMPTY, observations: [row] })).toEqual({ observations: 'gaps' });
  });

  test('een open vraag zonder bestaande dag is niet af', () => {
    const row = { row: '0', what: 'Welke zorg daar?', who: 'Arts', by: '31 februari' };
    expect(elementFaults({ ...EMPTY, unknowns: [row] })).toEqual({ unknowns: 'day' });
    expect(elementFaults({ ...EMPTY, unknowns: [{ ...row, by: '' }] })).toEqual({ unknowns: 'gaps' });
    expect(elementFaults({ ...EMPTY, unknowns: [{ ...row, by: '2026-11-25' }] })).toEqual({});
  });

  test('een open vraag telt nooit als ingevuld', () => {
    expect(stateOf(undefined)).toBe('empty');
    expect(stateOf(ELEMENT)).toBe('filled');
    expect(stateOf({ ...ELEMENT, unknowns: [{ what: 'Welke zorg?', who: 'Arts', by: '2026-11-25' as never }] })).toBe(
      'unknown',
    );
    expect(stateOf({ ...ELEMENT, notRelevantBecause: 'Speelt niet bij deze baby.' })).toBe('notRelevant');
  });
});
