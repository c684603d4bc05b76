// The AVG table on a real database: who may, what holds from that moment, what it said on a day, and that what everybody asks for is
// folded once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { approving, CHILD_OFFICER, DATA_OFFICER, OWNER, proposing } from '../../tests/support/sharing.ts';
import type { Actor } from '../domain/basics/actor.ts';
import type { Day } from '../domain/basics/day.ts';
import { TableCommand } from '../domain/sharing/table-commands.ts';
import { inTransaction } from '../store/database.ts';
import { giveTableCommand } from './give-table-command.ts';
import { readSheet } from './read-dossier.ts';
import { listTableChanges, readTable } from './read-table.ts';
import { sharingNow, sharingOn } from './sharing-now.ts';
import { SHARING_TABLE_ID } from './sharing-table.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice('2026-11-30T09:30:00.000Z');
});
afterAll(() => office.db.close());

const ID = 'nl/test/health-to-nidos';
const OPEN = proposing({
  ...{ id: ID, category: 'health', firewall: 'A', giver: 'gezondheidszorg' },
  ...{ receiver: 'nidos', roles: ['guardian'], purpose: 'protection' },
});
const say = (command: object, actor: Actor) =>
  giveTableCommand(office, actor, { commandId: randomUUID(), command: TableCommand.parse(command) });
const now = () => inTransaction(office.db, (tx) => sharingNow(tx, office));
const on = (day: string) => inTransaction(office.db, (tx) => sharingOn(tx, office, day as Day));
const has = (rows: readonly { readonly id: string }[]): boolean => rows.some(({ id }) => id === ID);

describe('de AVG-tabel wijzigen', () => {
  test('kan niemand die over kinderen beslist; dat staat in het logboek', async () => {
    for (const role of ['guardian', 'decision-officer', 'administrator'])
      expect(await say(OPEN, person(role))).toEqual({ kind: 'forbidden' });
    const rows = await office.db.asSuperuser<{ refusal: string }>(
      `select refusal from access_log where stream_id = $1`,
      [SHARING_TABLE_ID],
    );
    expect(rows).toHaveLength(3);
  });

  test('vraagt twee functionarissen, en geldt vanaf dat moment; AVG art. 5', async () => {
    expect(await say(OPEN, OWNER)).toMatchObject({ kind: 'done', events: ['RowProposed'] });
    expect((await readTable(office, {})).proposals).toMatchObject([
      {
        number: 1,
        rowId: ID,
        direction: 'loosens',
        firewalled: true,
        needs: ['data-protection-officer', 'child-rights-officer'],
      },
    ]);
    await say(approving(1), DATA_OFFICER);
    expect(has(await now())).toBe(false);
    expect(await say(approving(1), CHILD_OFFICER)).toMatchObject({ events: ['ProposalApproved', 'RowEntered'] });
    expect(has(await now())).toBe(true);
    expect((await readTable(office, {})).proposals).toEqual([]);
  });

  test('laat een verruiming achter de firewall voor altijd in het openbare logboek staan; eis D4', async () => {
    const { items } = await listTableChanges(office, { rowId: ID, limit: 10 });
    expect(items.map(({ type, loosened }) => [type, loosened])).toEqual([
      ['RowEntered', true],
      ['ProposalApproved', false],
      ['ProposalApproved', false],
      ['RowProposed', false],
    ]);
    expect(JSON.stringify(items)).not.toContain('"person"');
    const first = await listTableChanges(office, { limit: 1 });
    expect(first.next).toBe('4');
    expect((await listTableChanges(office, { limit: 3, before: 4 })).items).toHaveLength(3);
  });

  test('weigert een regel door de firewall, met de eis erbij; eis D4', async () => {
    const through = proposing({ category: 'health', firewall: 'A' });
    expect(await say(through, OWNER)).toMatchObject({
      kind: 'refused',
      code: 'row-through-firewall',
      norms: ['jgc3-17', 'crc-16'],
    });
  });

  test('verandert niet wat de tabel gisteren zei; een einde geldt na één akkoord', async () => {
    office.set('2026-12-05T09:30:00.000Z');
    await say({ type: 'EndRow', rowId: ID, endsOn: '2026-12-05', reason: 'De zorg vraagt hier niet meer om.' }, OWNER);
    const number = (await readTable(office, {})).proposals[0]?.number ?? 0;
    await say({ ...approving(number) }, CHILD_OFFICER);
    expect([has(await on('2026-11-29')), has(await on('2026-12-04')), has(await now())]).toEqual([false, true, false]);
    expect((await readTable(office, { day: '2026-12-04' as Day })).rows.map(({ id }) => id)).toContain(ID);
  });

  test('geldt vanaf dat moment bij het lezen, en in de database zelf; AVG art. 5', async () => {
    const guardian = person('guardian');
    const dossierId = await opened(office, guardian);
    const kept = () =>
      office.db.asSuperuser<{ valid_to: string | null }>(
        `select valid_to::text from sharing_rule where receiver = 'nidos' and purpose = 'protection' and category = 'identity'`,
      );
    expect(await readSheet(office, guardian, dossierId)).toMatchObject({ kind: 'found' });
    expect(await kept()).toEqual([{ valid_to: null }]);
    const rowId = (await now()).find(
      ({ receiver, purpose, category }) => receiver === 'nidos' && purpose === 'protection' && category === 'identity',
    )?.id;
    const end = { type: 'EndRow', rowId, endsOn: '2026-12-20', reason: 'De grondslag voor deze regel is vervallen.' };
    await say(end, OWNER);
    await say(approving((await readTable(office, {})).proposals[0]?.number ?? 0), DATA_OFFICER);
    expect(await kept()).toEqual([{ valid_to: '2026-12-19' }]);
    expect(await readSheet(office, guardian, dossierId)).toMatchObject({ kind: 'found' });
    office.set('2026-12-20T09:30:00.000Z');
    expect(await readSheet(office, guardian, dossierId)).toEqual({ kind: 'not-found' });
  });

  test('wordt één keer gevouwen per stand en dag', async () => {
    expect(await now()).toBe(await now());
  });
});
