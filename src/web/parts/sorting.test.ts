import { describe, expect, test } from 'vitest';
import { sortRows, turned } from './sorting.ts';

const byName = (row: { name: string }) => row.name;

describe('rijen op volgorde', () => {
  test('tekst staat op volgorde van het alfabet, zonder verschil tussen hoofdletters en kleine letters', () => {
    const rows = [{ name: 'zus' }, { name: 'Álvaro' }, { name: 'berk' }, { name: 'Amina' }];
    expect(sortRows(rows, byName).map(byName)).toEqual(['Álvaro', 'Amina', 'berk', 'zus']);
  });

  test('getallen in een tekst tellen als getal', () => {
    const rows = [{ name: 'K-10' }, { name: 'K-9' }];
    expect(sortRows(rows, byName).map(byName)).toEqual(['K-9', 'K-10']);
  });

  test('aflopend is de omgekeerde volgorde en laat de oorspronkelijke rijen ongemoeid', () => {
    const rows = [{ name: 'a' }, { name: 'c' }, { name: 'b' }];
    expect(sortRows(rows, byName, 'descending').map(byName)).toEqual(['c', 'b', 'a']);
    expect(rows.map(byName)).toEqual(['a', 'c', 'b']);
  });

  test('nog een keer op dezelfde kop drukken keert de volgorde om; een andere kop begint oplopend', () => {
    const first = turned(undefined, 'name');
    expect(first).toEqual({ key: 'name', direction: 'ascending' });
    expect(turned(first, 'name')).toEqual({ key: 'name', direction: 'descending' });
    expect(turned(turned(first, 'name'), 'date')).toEqual({ key: 'date', direction: 'ascending' });
  });
});
