// The first rows of the Dutch AVG table: each fits the shape, has a name of its own, and none leads through the firewall.
import { describe, expect, it } from 'vitest';
import { DATA_CATEGORIES, DATA_CATEGORY_IDS } from '../../../domain/sharing/data-categories.ts';
import { SharingRow } from '../../../domain/sharing/row.ts';
import { ORGANISATIONS, ROLES } from '../organisations.ts';
import { SHARING } from './table.ts';

const AUTHORITIES = ORGANISATIONS.filter(({ kind }) => kind === 'migration-authority').map(({ id }) => id as string);
const CLOSED = ['gegevensbescherming', 'kinderrechten', 'beheer', 'juridisch-beheer', 'jenv'];

describe('de eerste regels van de AVG-tabel', () => {
  it('passen in de vorm van een regel', () => {
    for (const row of SHARING) expect(SharingRow.parse(row)).toEqual(row);
  });

  it('noemen organisaties, functies en doelen die er zijn', () => {
    const strange = SHARING.filter(
      ({ receiver, roles, purpose }) =>
        !roles.every((id) =>
          ROLES.some((role) => role.id === id && role.organisation === receiver && role.purposes.includes(purpose)),
        ),
    );
    expect(strange.map(({ id }) => id)).toEqual([]);
  });

  it('hebben elk een eigen naam', () => {
    expect(new Set(SHARING.map(({ id }) => id)).size).toBe(SHARING.length);
  });

  it('geven een migratiedienst niets van achter de muur [JGC 3/22, 17]', () => {
    const through = SHARING.filter(
      ({ receiver, category }) =>
        AUTHORITIES.includes(receiver) && ['A', 'N'].includes(DATA_CATEGORIES[category].firewall),
    );
    expect(through).toEqual([]);
    expect(AUTHORITIES).toHaveLength(4);
  });

  it('geven een beheerder en wie over regels gaat geen dossier', () => {
    expect(SHARING.filter(({ receiver, category }) => CLOSED.includes(receiver) && category !== 'access-log')).toEqual(
      [],
    );
  });

  it('houden werkaantekeningen bij wie ze schreef', () => {
    const notes = SHARING.filter(({ category }) => category === 'working-notes');
    expect(notes.length).toBeGreaterThan(0);
    for (const { giver, receiver } of notes) {
      expect(giver).toBe('self');
      expect(['nidos', 'advocatuur']).toContain(receiver);
    }
  });

  it('noemen voor elke soort gegevens iemand die haar mag hebben', () => {
    const given = new Set(SHARING.map(({ category }) => category));
    expect(DATA_CATEGORY_IDS.filter((id) => !given.has(id) && id !== 'statistics')).toEqual([]);
  });

  it('zeggen eerlijk dat nog niemand ze goedkeurde', () => {
    expect(SHARING.every(({ approvedBy }) => approvedBy.length === 0)).toBe(true);
  });
});
