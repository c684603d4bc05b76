// The sheet of a family: its members and their bonds, and only the children that this person may open.
import { describe, expect, it } from 'vitest';
import { id } from '../../tests/support/commands.ts';
import { contextOf } from '../../tests/support/given.ts';
import { decideFamily, evolveFamily, type Family, FamilyCommand, NO_FAMILY } from '../domain/family/family.ts';
import { FamilySheet, familySheetOf } from './family-sheet.ts';

const COMMANDS = [
  { type: 'OpenFamily', name: 'Gezin Voorbeeld' },
  { type: 'AddFamilyMember', memberId: id(31), name: 'Ani Voorbeeld', relation: 'mother', whereabouts: 'with-child' },
  {
    type: 'RecordBond',
    memberId: id(31),
    dossierId: id(41),
    authority: 'sole',
    contact: 'daily',
    childWantsContact: 'yes',
    source: 'gezagsregister',
  },
];

describe('een gezin op het scherm', () => {
  it('toont leden en banden, en past over de lijn', () => {
    const family = COMMANDS.reduce<Family>((before, each) => {
      const result = decideFamily(FamilyCommand.parse(each), before, contextOf());
      return result.ok ? result.value.reduce(evolveFamily, before) : before;
    }, NO_FAMILY);
    if (family.state === 'absent') throw new Error('No family was opened.');
    const rest = { familyId: id(61), version: 3, involved: [], children: [], mayGive: [] };
    const sheet = familySheetOf(family.file, rest);
    expect(FamilySheet.parse(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
    expect(sheet).toMatchObject({ name: 'Gezin Voorbeeld', openedOn: '2026-03-02', children: [] });
    expect(sheet.members).toHaveLength(1);
    expect(sheet.bonds).toMatchObject([{ authority: 'sole', contact: 'daily' }]);
  });
});
