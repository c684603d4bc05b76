// Who can change the AVG table, and what it takes: two persons in two roles to open, one to close, nobody to pass the firewall.
import { describe, expect, test } from 'vitest';
import { person } from '../../../tests/support/people.ts';
import {
  approving,
  CHILD_OFFICER,
  DATA_OFFICER,
  decided,
  FIRST_ROW,
  HEALTH_ROW,
  having,
  OWNER,
  proposing,
  REASON,
  TEST_TABLE,
  TODAY,
  twinOf,
} from '../../../tests/support/sharing.ts';
import type { Actor } from '../basics/actor.ts';
import type { Day } from '../basics/day.ts';
import { rowsOn } from './rows-on.ts';
import type { TableEvent } from './table-commands.ts';
import { TABLE_REFUSALS } from './table-refusals.ts';
import { foldTable } from './table-state.ts';

const rowOn = (events: readonly TableEvent[], id: string, day: string = TODAY) =>
  rowsOn(day as Day, TEST_TABLE.sharing, foldTable(events)).find((row) => row.id === id);
const codeOf = (events: readonly TableEvent[], command: object, actor: Actor): string => {
  const answer = decided(events, command, actor);
  return answer.ok ? `no refusal: ${answer.value.map(({ type }) => type).join()}` : answer.refusal.code;
};

const LOOSER = proposing({ minimisation: 'full' });
const STRICTER = proposing({ minimisation: 'yes-no' });
const NEW_ID = 'nl/test/new-row';
const NEW = proposing({ id: NEW_ID, category: 'identity', firewall: 'D' });

describe('een regel die meer deelt', () => {
  test('geldt pas na twee akkoorden van twee personen in twee functies; AVG art. 5', () => {
    const proposed = having([LOOSER, OWNER]);
    const once = having([LOOSER, OWNER], [approving(1), DATA_OFFICER]);
    const twice = having([LOOSER, OWNER], [approving(1), DATA_OFFICER], [approving(1), CHILD_OFFICER]);
    expect([proposed, once, twice].map((events) => rowOn(events, FIRST_ROW.id)?.minimisation)).toEqual([
      'extract',
      'extract',
      'full',
    ]);
    expect(twice.map(({ type }) => type)).toEqual([
      'RowProposed',
      'ProposalApproved',
      'ProposalApproved',
      'RowEntered',
    ]);
    expect(twice.at(-1)).toMatchObject({ direction: 'loosens', firewalled: false });
    expect(rowOn(twice, FIRST_ROW.id)?.approvedBy).toHaveLength(2);
  });

  test('is ook een nieuwe regel: wat geen regel had, mocht niet; AVG art. 5', () => {
    expect(rowOn(having([NEW, OWNER], [approving(1), CHILD_OFFICER]), NEW_ID)).toBeUndefined();
    expect(
      rowOn(having([NEW, OWNER], [approving(1), CHILD_OFFICER], [approving(1), DATA_OFFICER]), NEW_ID),
    ).toBeDefined();
  });

  test('krijgt geen twee akkoorden in dezelfde functie, ook niet van twee personen', () => {
    const once = having([LOOSER, OWNER], [approving(1), DATA_OFFICER]);
    expect(codeOf(once, approving(1), twinOf(DATA_OFFICER))).toBe('approver-did-already');
    expect(codeOf(once, approving(1), { ...CHILD_OFFICER, person: DATA_OFFICER.person })).toBe('approver-did-already');
  });

  test('keurt niemand goed die haar zelf voorstelde, ook niet als tweede', () => {
    const own = having([LOOSER, DATA_OFFICER]);
    expect(codeOf(own, approving(1), DATA_OFFICER)).toBe('approver-is-proposer');
    const once = having([LOOSER, DATA_OFFICER], [approving(1), CHILD_OFFICER]);
    expect(rowOn(once, FIRST_ROW.id)?.minimisation).toBe('extract');
    expect(codeOf(once, approving(1), DATA_OFFICER)).toBe('approver-is-proposer');
  });

  test.each(['decision-officer', 'guardian', 'legal-owner', 'ombudsman-researcher'])('keurt %s niet goed', (role) =>
    expect(codeOf(having([LOOSER, OWNER]), approving(1), twinOf(person(role)))).toBe('approver-has-no-role'),
  );

  test('achter de firewall is voor altijd gemerkt als verruimd; eis D4', () => {
    const opened = proposing({ ...HEALTH_ROW, validFrom: TODAY, minimisation: 'full' });
    const events = having([opened, OWNER], [approving(1), DATA_OFFICER], [approving(1), CHILD_OFFICER]);
    expect(events.at(-1)).toMatchObject({ type: 'RowEntered', direction: 'loosens', firewalled: true });
  });
});

describe('een regel die minder deelt', () => {
  test('geldt na één akkoord; AVG art. 5', () => {
    const events = having([STRICTER, OWNER], [approving(1), CHILD_OFFICER]);
    expect(events.at(-1)).toMatchObject({ type: 'RowEntered', direction: 'closes' });
    expect(rowOn(events, FIRST_ROW.id)?.minimisation).toBe('yes-no');
  });

  test('maar niet als zij ook zegt wie er niets meer van hoort', () => {
    const quiet = proposing({ minimisation: 'yes-no', informs: { nl: 'Niemand.', en: 'Nobody.' } });
    expect(rowOn(having([quiet, OWNER], [approving(1), CHILD_OFFICER]), FIRST_ROW.id)?.minimisation).toBe('extract');
  });

  test('en niet als er op één punt toch meer gaat', () => {
    const mixed = proposing({ minimisation: 'yes-no', onwardUse: 'same-purpose' });
    expect(rowOn(having([mixed, OWNER], [approving(1), CHILD_OFFICER]), FIRST_ROW.id)?.minimisation).toBe('extract');
  });

  test('is ook een einde: na één akkoord is er geen regel meer', () => {
    const end = { type: 'EndRow', rowId: FIRST_ROW.id, endsOn: '2026-12-15', reason: REASON };
    const events = having([end, OWNER], [approving(1), DATA_OFFICER]);
    expect([
      rowOn(events, FIRST_ROW.id, '2026-12-14')?.id,
      rowOn(events, FIRST_ROW.id, '2026-12-15')?.id,
      rowOn(events, FIRST_ROW.id, '2029-01-01')?.id,
    ]).toEqual([FIRST_ROW.id, undefined, undefined]);
  });

  test('wordt niet stil weer ruimer: na een einde is elke regel nieuw', () => {
    const end = { type: 'EndRow', rowId: FIRST_ROW.id, endsOn: TODAY, reason: REASON };
    const ended = having([end, OWNER], [approving(1), DATA_OFFICER]);
    const again = decided(ended, STRICTER, OWNER);
    expect(again.ok && again.value[0]).toMatchObject({ direction: 'loosens' });
  });

  test('die pas later ingaat telt mee: wat haar wegneemt, verruimt', () => {
    const later = proposing({ minimisation: 'yes-no', validFrom: '2027-02-01' });
    const events = having([later, OWNER], [approving(1), DATA_OFFICER]);
    const between = decided(events, proposing({ minimisation: 'extract', onwardUse: 'no' }), OWNER);
    expect(between.ok && between.value[0]).toMatchObject({ direction: 'loosens' });
  });
});

describe('wat er ook wordt goedgekeurd', () => {
  test('wat de tabel op een dag zei, verandert niet meer', () => {
    const events = having(
      [proposing({ minimisation: 'full' }), OWNER, TODAY],
      [approving(1), DATA_OFFICER, TODAY],
      [approving(1), CHILD_OFFICER, '2026-12-10' as Day],
    );
    expect(rowOn(events, FIRST_ROW.id, '2026-12-09')?.minimisation).toBe('extract');
    expect(rowOn(events, FIRST_ROW.id, '2026-12-10')?.minimisation).toBe('full');
    expect(codeOf([], proposing({ validFrom: '2026-11-29' }), OWNER)).toBe('row-starts-in-past');
  });

  test('een voorstel op een regel die intussen veranderde, vervalt', () => {
    const events = having([LOOSER, OWNER], [STRICTER, OWNER], [approving(2), DATA_OFFICER]);
    expect(codeOf(events, approving(1), CHILD_OFFICER)).toBe('proposal-outdated');
  });

  test('een afgehandeld voorstel blijft afgehandeld', () => {
    const reject = { type: 'RejectRow', proposal: 1, reason: REASON };
    const withdraw = { ...reject, type: 'WithdrawProposal' };
    expect(codeOf(having([LOOSER, OWNER], [reject, CHILD_OFFICER]), approving(1), DATA_OFFICER)).toBe(
      'proposal-not-open',
    );
    expect(codeOf(having([LOOSER, OWNER], [withdraw, OWNER]), approving(1), DATA_OFFICER)).toBe('proposal-not-open');
    expect(codeOf(having([LOOSER, OWNER]), withdraw, DATA_OFFICER)).toBe('withdrawer-is-not-proposer');
    expect(codeOf(having([LOOSER, OWNER]), reject, OWNER)).toBe('approver-is-proposer');
    expect(codeOf([], approving(7), DATA_OFFICER)).toBe('proposal-unknown');
  });

  test('zonder reden in een hele zin gebeurt er niets', () =>
    expect(codeOf([], { ...LOOSER, reason: 'Akkoord.' }, OWNER)).toBe('table-reason-too-short'));

  test('een einde van een regel die niet geldt, is er niet', () =>
    expect(codeOf([], { type: 'EndRow', rowId: NEW_ID, endsOn: TODAY, reason: REASON }, OWNER)).toBe('row-unknown'));

  test('elke weigering heeft woorden in twee talen', () => {
    for (const { title, remedy } of Object.values(TABLE_REFUSALS))
      for (const text of [title.nl, title.en, remedy.nl, remedy.en]) expect(text).toMatch(/[.]$/);
  });
});
