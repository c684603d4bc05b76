// Nothing lets something of a child out without being named in the matrix.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROUTE_IDS, routeOf } from '../../src/contract/routes/table.ts';
import { DOORS } from '../../src/store/access-log.ts';
import { COMMAND_DOORS, type Place, ROUTE_DOORS } from './route-doors.ts';

const places: Readonly<Record<string, Place>> = ROUTE_DOORS;

describe('elke deur', () => {
  it('heeft elke route bij naam: bij een deur, of met de reden waarom er niets van een kind langskomt; JGC 3/22 par. 17', () => {
    expect(Object.keys(places).sort()).toEqual([...ROUTE_IDS].sort());
    for (const id of ROUTE_IDS) {
      const place = places[id] ?? { nothing: '' };
      if ('nothing' in place) expect(place.nothing.length, id).toBeGreaterThan(10);
      else expect(place.asks.length, id).toBeGreaterThan(0);
    }
  });

  it('is er voor elke soort uit het logboek, behalve vragen: die geven iets van mensen die werken', () => {
    const doors = new Set(Object.values(places).flatMap((place) => ('door' in place ? [place.door] : [])));
    expect([...doors].sort()).toEqual(DOORS.filter((door) => door !== 'question').toSorted());
  });

  it('vraagt elke route op het eigen adres, en geen route met een kind in het adres heet leeg', () => {
    for (const id of ROUTE_IDS) {
      const place = places[id] ?? { nothing: '' };
      const { path } = routeOf(id);
      const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
      if ('asks' in place) for (const { url } of place.asks) expect(url.split('?')[0], id).toMatch(pattern);
      else expect(path, id).not.toMatch(/\{(dossierId|familyId)\}/);
    }
  });

  it('heeft elke opdracht van de opdrachtregel bij naam', () => {
    const entry = readFileSync(new URL('../../src/cli/voorop.ts', import.meta.url), 'utf8');
    const names = [...entry.matchAll(/^ {2}(\w+): \{\n {4}use:/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(8);
    expect(Object.keys(COMMAND_DOORS).sort()).toEqual(names.sort());
  });
});
