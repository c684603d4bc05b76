// A family as its readers see it: no row, no family; and for a migration authority nothing of help, of other children, or told in confidence.
import { describe, expect, it } from 'vitest';
import { id } from '../../../tests/support/commands.ts';
import { day } from '../../../tests/support/given.ts';
import { borderOfficer, decisionOfficer, guardian, person } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { SHARING } from '../../jurisdictions/nl/sharing/table.ts';
import { type Actor, byOf } from '../basics/actor.ts';
import { FamilyEvent, foldFamily } from '../family/family.ts';
import { familySeenBy } from './family-seen.ts';

const [KNOWN, HIDDEN, MOTHER] = [id(1), id(2), id(3)];
const given = (by: Actor) => ({ on: '2026-03-02', by: byOf(by) });
const EVENTS = [
  { type: 'FamilyOpened', ...given(guardian), name: 'Voorbeeld', involved: ['nidos', 'ind', 'gi', 'school'] },
  { type: 'OrganisationInvolvedInFamily', ...given(guardian), organisation: 'rvdk', reason: 'Gevaar thuis.' },
  {
    ...{ type: 'FamilyMemberAdded', ...given(guardian), memberId: MOTHER, name: 'Anahit Voorbeeld' },
    ...{ relation: 'mother', whereabouts: 'with-child', situation: 'Zij slaapt slecht.' },
  },
  ...[KNOWN, HIDDEN].map((dossierId) => ({
    ...{ type: 'BondRecorded', ...given(guardian), memberId: MOTHER, dossierId, authority: 'sole', contact: 'daily' },
    ...{ childWantsContact: 'no', source: 'Het kind zei het.' },
  })),
].map((event) => FamilyEvent.parse(event));

const seen = (actor: Actor, events = EVENTS) =>
  familySeenBy(events, {
    ...{ actor, rows: SHARING, today: day('2026-03-02'), jurisdiction: NETHERLANDS, conditions: new Set() },
    children: new Set([KNOWN]),
  });

describe('een gezin', () => {
  it('ziet wie beschermt helemaal', () => expect(seen(guardian)).toEqual(EVENTS));

  it('toont een migratiedienst niet wie helpt, niet welk ander kind er is, en niet wat in vertrouwen is verteld — JGC 3/22 par. 17', () => {
    const family = foldFamily(seen(decisionOfficer));
    expect(family).toMatchObject({
      state: 'open',
      file: { involved: ['nidos', 'ind'], members: [{ name: 'Anahit Voorbeeld' }] },
    });
    expect(family.state === 'open' && family.file.bonds.map(({ dossierId }) => dossierId)).toEqual([KNOWN]);
    for (const secret of ['slaapt slecht', 'Gevaar', 'rvdk', 'school', HIDDEN, 'Het kind zei', '"no"'])
      expect(JSON.stringify(seen(decisionOfficer))).not.toContain(secret);
  });

  it('toont een migratiedienst niet wie er met naam bij kwam of wegging om te helpen — JGC 3/22 par. 17', () => {
    const comesAndGoes = ['rvdk', 'ind'].flatMap((organisation) =>
      [
        { type: 'PersonInvolved', involvement: { organisation, person: `iemand-${organisation}`, from: '2026-03-02' } },
        { type: 'InvolvementEnded', organisation, endsOn: '2026-03-02', reason: 'Klaar.' },
      ].map((event) => FamilyEvent.parse({ ...event, ...given(guardian) })),
    );
    expect(seen(guardian, comesAndGoes)).toHaveLength(4);
    const told = seen(decisionOfficer, comesAndGoes);
    expect(told.map(({ type }) => type)).toEqual(['PersonInvolved', 'InvolvementEnded']);
    expect(JSON.stringify(told)).not.toContain('rvdk');
  });

  it('is er niet voor wie geen regel van de tabel heeft — AVG art. 5', () => {
    for (const actor of [person('border-officer', 'protection'), person('administrator'), person('school-worker')])
      expect(seen(actor)).toEqual([]);
    expect(seen(borderOfficer).length).toBeGreaterThan(0);
  });
});
