// What is said in code and once more in the database: both must say the same, or one of them does not watch.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AT_THE_DOOR } from '../../src/domain/oversight/causes.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';

const folder = new URL('../../src/store/migrations/', import.meta.url);
const sql = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const lists = (of: RegExp): readonly (readonly string[])[] =>
  [...sql.matchAll(of)].map(([, list = '']) => [...list.matchAll(/'([^']+)'/g)].map(([, one = '']) => one).toSorted());

describe('wat de database weet van wie toeziet', () => {
  it('zijn dezelfde weigeringen aan de deur als in de code — eis F3', () => {
    const refusals = lists(/refusal in \(([^)]*)\)/g);
    expect(refusals.length).toBeGreaterThan(0);
    for (const list of refusals) expect(list).toEqual([...AT_THE_DOOR].toSorted());
  });

  it('zijn de doelen van wie volgens de tabel toeziet, en geen andere — eis F3', () => {
    const watching = new Set(NETHERLANDS.permits.filter(({ watches }) => watches).map(({ purpose }) => purpose));
    const purposes = lists(/a\.purpose in \(([^)]*)\)/g);
    expect(purposes.length).toBeGreaterThan(0);
    for (const list of purposes) expect(list).toEqual([...watching].toSorted());
  });
});
