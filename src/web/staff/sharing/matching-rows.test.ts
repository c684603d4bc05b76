// Searching the AVG table and reading a cell of its matrix.
import { describe, expect, it } from 'vitest';
import { FIRST_ROW, HEALTH_ROW } from '../../../../tests/support/sharing.ts';
import { cellOf, EVERY_ROW, isNever, matchingRows } from './matching-rows.ts';
import type { TableNames } from './use-table.ts';

const same = (id: string): string => id;
const names: TableNames = { organisation: same, giver: same, role: same, purpose: same, category: same };
const rows = [FIRST_ROW, HEALTH_ROW];
const idsOf = (search: object) => matchingRows(rows, { ...EVERY_ROW, ...search }, names).map(({ id }) => id);
const organisation = (keptOut: boolean) => ({ id: 'ind', name: { nl: 'IND', en: 'IND' }, keptOut });

describe('zoeken in de AVG-tabel', () => {
  it('vindt op ontvanger, soort, klasse en woord', () => {
    expect(idsOf({ receiver: 'ind' })).toEqual([FIRST_ROW.id]);
    expect(idsOf({ category: 'health' })).toEqual([HEALTH_ROW.id]);
    expect(idsOf({ firewall: 'A' })).toEqual([HEALTH_ROW.id]);
    expect(idsOf({ text: 'nidos' })).toEqual([HEALTH_ROW.id]);
    expect(idsOf({ text: 'bestaat-niet' })).toEqual([]);
  });

  it('telt een regel voor iedere gever ook bij één gever, maar niet bij “zelf vastgelegd”', () => {
    expect(idsOf({ giver: 'coa' })).toHaveLength(2);
    expect(idsOf({ giver: 'self' })).toEqual([]);
  });
});

describe('een vakje', () => {
  it('zegt het meeste dat de ontvanger krijgt, en niets waar geen regel is', () => {
    expect(cellOf(rows, 'interests', 'ind')).toEqual({ minimisation: 'extract', conditional: false, ownOnly: false });
    expect(cellOf(rows, 'health', 'ind')).toBeUndefined();
  });

  it('zegt nooit bij een migratiedienst achter de firewall; eis D4', () => {
    expect(isNever('health', organisation(true))).toBe(true);
    expect(isNever('health', organisation(false))).toBe(false);
    expect(isNever('decision', organisation(true))).toBe(false);
  });
});
