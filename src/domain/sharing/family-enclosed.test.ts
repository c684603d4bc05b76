// What of a family lies open in general is never more than any migration authority may read of it.
import { describe, expect, it } from 'vitest';
import { id } from '../../../tests/support/commands.ts';
import { day } from '../../../tests/support/given.ts';
import { decisionOfficer, guardian } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { SHARING } from '../../jurisdictions/nl/sharing/table.ts';
import { byOf } from '../basics/actor.ts';
import { FamilyEvent } from '../family/family.ts';
import { familyEnclosed } from './family-enclosed.ts';
import { familySeenBy } from './family-seen.ts';

const [CHILD, MOTHER] = [id(1), id(3)];
const given = { on: '2026-03-02', by: byOf(guardian) };
const member = { type: 'FamilyMemberAdded', ...given, memberId: MOTHER, name: 'Anahit', relation: 'mother' };
const SECRET = 'Zeewolde';
const EVENTS = [
  { type: 'FamilyOpened', ...given, name: 'Voorbeeld', involved: ['nidos', 'ind', 'gi'] },
  { type: 'OrganisationInvolvedInFamily', ...given, organisation: 'rvdk', reason: SECRET },
  { type: 'OrganisationInvolvedInFamily', ...given, organisation: 'dtv', reason: 'Overdracht.' },
  { ...member, whereabouts: 'with-child', situation: SECRET },
  { ...member, memberId: id(4), whereabouts: 'abroad' },
  {
    ...{ type: 'BondRecorded', ...given, memberId: MOTHER, dossierId: CHILD, authority: 'sole', contact: 'daily' },
    ...{ childWantsContact: 'no', source: SECRET },
  },
  { type: 'PersonInvolved', ...given, involvement: { organisation: 'gi', person: 'p-gi', from: '2026-03-02' } },
  { type: 'InvolvementEnded', ...given, organisation: 'rvdk', endsOn: '2026-03-02', reason: SECRET },
].map((event) => FamilyEvent.parse(event));

/** What the general key opens. */
const open = EVENTS.flatMap((event) => {
  const { compartment, outside } = familyEnclosed(event, NETHERLANDS);
  return compartment === 'general' ? [event] : outside ? [outside] : [];
});

describe('een gebeurtenis van een gezin', () => {
  it('ligt in het algemene vak zonder wie helpt, zonder band en zonder wat in vertrouwen is verteld; JGC 3/22 par. 17', () => {
    expect(open.map(({ type }) => type)).toEqual([
      ...['FamilyOpened', 'OrganisationInvolvedInFamily', 'FamilyMemberAdded', 'FamilyMemberAdded'],
    ]);
    for (const secret of [SECRET, 'rvdk', 'gi', CHILD]) expect(JSON.stringify(open)).not.toContain(`"${secret}`);
  });

  it('opent daar niet meer dan een migratiedienst zelf van het gezin leest; JGC 3/22 par. 17', () => {
    const seen = familySeenBy(EVENTS, {
      ...{ actor: decisionOfficer, rows: SHARING, today: day('2026-03-02'), jurisdiction: NETHERLANDS },
      ...{ conditions: new Set(), children: new Set() },
    });
    expect(open).toEqual(seen);
  });

  it('heeft de soort gezin, of die van bescherming waar zij niets anders is', () =>
    expect(EVENTS.map((event) => familyEnclosed(event, NETHERLANDS).category)).toEqual([
      ...['family', 'protection', 'family', 'family', 'family', 'protection', 'protection', 'protection'],
    ]));
});
