import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { play, refusalReady } from '../../tests/support/adoptable-path.ts';
import { command } from '../../tests/support/commands.ts';
import { TODAY } from '../../tests/support/given.ts';
import { keepDossier } from '../../tests/support/keep-dossier.ts';
import { give, person as officePerson, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { decisionOfficer } from '../../tests/support/people.ts';
import { approving, CHILD_OFFICER, DATA_OFFICER, OWNER, proposing } from '../../tests/support/sharing.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { TableCommand } from '../domain/sharing/table-commands.ts';
import { giveTableCommand } from './give-table-command.ts';
import { listOversightAlerts } from './list-alerts.ts';
import { rebuildViews } from './rebuild-views.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice('2026-11-30T09:30:00.000Z');
});
afterAll(() => office.db.close());

const alerts = async () => {
  const officer = officePerson('data-protection-officer');
  const found = await listOversightAlerts(office, officer, { state: 'open', limit: 50 });
  return found.kind === 'found' ? found.value.items.map(({ rule, person }) => [rule.id, person.id]) : found.kind;
};

test('een tweede handtekening onder een antwoord wordt gemeld, het antwoord alleen niet; eis C3', async () => {
  const dossierId = randomUUID();
  const answered = play(
    [{ actor: decisionOfficer, today: TODAY, command: command('AnswerFinding') }],
    play(refusalReady),
  );
  await keepDossier(
    office,
    dossierId,
    answered.map((event) => ({ event })),
  );
  await rebuildViews(office);
  expect(await alerts()).toEqual([]);
  const second = { ...decisionOfficer, person: 'decision-officer-2' as Actor['person'] };
  expect(await give(office, second, dossierId, command('CountersignAnswer'))).toMatchObject({ kind: 'done' });
  expect(await alerts()).toEqual([['override', second.person]]);
});

test('een ruimere regel achter de brandmuur wordt gemeld als zij gaat gelden, en niet bij het voorstel; JGC 4/23 par. 17', async () => {
  const say = (given: object, actor: Actor) =>
    giveTableCommand(office, actor, { commandId: randomUUID(), command: TableCommand.parse(given) });
  const before = await alerts();
  const row = { id: 'nl/test/health-to-nidos', category: 'health', firewall: 'A', giver: 'gezondheidszorg' };
  await say(proposing({ ...row, receiver: 'nidos', roles: ['guardian'], purpose: 'protection' }), OWNER);
  await say(approving(1), DATA_OFFICER);
  expect(await alerts()).toEqual(before);
  expect(await say(approving(1), CHILD_OFFICER)).toMatchObject({ events: ['ProposalApproved', 'RowEntered'] });
  expect(await alerts()).toEqual([['row-loosened', CHILD_OFFICER.person], ...before]);
});
