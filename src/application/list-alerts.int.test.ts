import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrol } from '../../tests/support/enrolled.ts';
import { give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { inTransaction } from '../store/database.ts';
import { asReader } from './acting.ts';
import { keepWatch } from './keep-watch.ts';
import { answerOversightAlert, listOversightAlerts } from './list-alerts.ts';
import { readSheet } from './read-dossier.ts';

let office: TestOffice;
let outside: string;
let inside: string;
const guardian = person('guardian', 'protection');
const departure = person('departure-officer');
const ombudsman = person('ombudsman-researcher');
const inspector = person('inspector');
const officer = person('data-protection-officer');

beforeAll(async () => {
  office = await testOffice('2026-03-03T09:00:00.000Z');
  await enrol(office, 'dtv', { person: departure.person, roles: ['departure-officer'] });
  outside = await opened(office, guardian);
  inside = await opened(office, guardian, { involved: ['kinderombudsman'] });
  await readSheet(office, departure, randomUUID());
  await readSheet(office, departure, outside);
  await readSheet(office, departure, inside);
});
afterAll(() => office.db.close());

const list = async (actor: Actor, more: object = {}) => {
  const found = await listOversightAlerts(office, actor, { state: 'open', limit: 50, ...more });
  if (found.kind !== 'found') throw new Error(found.kind);
  return found.value;
};
const answer = (actor: Actor, number: number, command: object, commandId = randomUUID()) =>
  answerOversightAlert(office, actor, number, { commandId, command: command as never });

describe('meldingen voor toezicht', () => {
  test('noemen de medewerker met naam en functie, en een tikfout staat er niet bij; JGC 4/23 par. 17', async () => {
    const { items, waiting } = await list(ombudsman);
    expect(items.map(({ rule }) => rule.id)).toEqual(['firewall', 'firewall']);
    expect(waiting).toBe(2);
    expect(items[0]).toMatchObject({
      ...{ person: { id: departure.person, name: `Test ${departure.person}` }, organisation: { id: 'dtv' } },
      ...{ role: { name: { nl: 'regievoerder vertrek' } }, state: 'open', answers: [] },
    });
  });

  test('noemen een dossier alleen aan wie ervan mag weten; wie het is, staat er nooit', async () => {
    const known = async (actor: Actor) => (await list(actor)).items.map(({ dossier }) => dossier?.dossierId);
    expect(await known(ombudsman)).toEqual([inside, undefined]);
    expect(await known(inspector)).toEqual([undefined, undefined]);
    expect(await known(officer)).toEqual([inside, outside]);
    const prints = (await list(inspector)).items.map(({ dossier }) => dossier?.print);
    expect(new Set(prints).size).toBe(2);
    expect(JSON.stringify(await list(officer))).not.toContain('Selin');
  });

  test.each(['guardian', 'decision-officer', 'child-rights-officer', 'administrator', 'organisation-administrator'])(
    'zijn er niet voor %s, en dat die het vroeg staat in het logboek',
    async (role) => {
      const asker = person(role);
      expect(await listOversightAlerts(office, asker, { state: 'open', limit: 5 })).toEqual({ kind: 'forbidden' });
      const logged = await office.db.asSuperuser(
        `select refusal from access_log where action = 'read:alerts' and person = $1 order by id desc limit 1`,
        [asker.person],
      );
      expect(logged).toEqual([{ refusal: 'no-permit' }]);
    },
  );

  test('toont ook de database aan niemand anders', async () => {
    const count = (actor: Actor) =>
      inTransaction(office.db, async (tx) => (await tx.query<{ n: number }>('select count(*) as n from alert'))[0]?.n, {
        as: asReader(office, actor),
      });
    expect(await count(inspector)).toBeGreaterThan(0);
    for (const other of [guardian, departure, person('administrator')]) expect(await count(other)).toBe(0);
  });

  test('gaan bladzij voor bladzij', async () => {
    const first = await list(ombudsman, { limit: 1 });
    const second = await list(ombudsman, { limit: 1, before: Number(first.next) });
    expect(second.next).toBeUndefined();
    expect(second.waiting).toBeUndefined();
    expect(first.items[0]?.number).toBeGreaterThan(second.items[0]?.number ?? 0);
  });

  test('worden gezien en afgehandeld door wie erbij staat; daarna komt er niets meer bij; AVG 5 lid 2', async () => {
    const [{ number } = { number: 0 }] = (await list(ombudsman)).items;
    const seen = await answer(inspector, number, { type: 'SeeAlert' });
    expect(seen).toMatchObject({ kind: 'found', value: { state: 'open', answers: [{ answer: 'seen' }] } });
    const commandId = randomUUID();
    const handle = { type: 'HandleAlert', note: 'Regievoerder had een oud nummer.' };
    const handled = await answer(officer, number, handle, commandId);
    expect(handled).toMatchObject({
      value: { state: 'handled', answers: [{}, { name: officer.name, note: 'Regievoerder had een oud nummer.' }] },
    });
    expect(await answer(officer, number, handle, commandId)).toEqual(handled);
    expect(await answer(inspector, number, { type: 'SeeAlert' })).toMatchObject({ value: { code: 'alert-handled' } });
    expect((await list(ombudsman)).items.map((each) => each.number)).not.toContain(number);
    expect((await list(ombudsman, { state: 'handled' })).items.map((each) => each.number)).toEqual([number]);
    const stored = await office.db.asSuperuser<{ text: string }>('select alert_answer::text as text from alert_answer');
    expect(JSON.stringify(stored)).not.toMatch(/Regievoerder|Test /);
  });

  test('een melding die er niet is, is er niet; en geen ander antwoordt', async () => {
    expect(await answer(inspector, 999, { type: 'SeeAlert' })).toEqual({ kind: 'not-found' });
    expect(await answer(guardian, 1, { type: 'SeeAlert' })).toEqual({ kind: 'forbidden' });
  });

  test('een noodinzage die niemand bevestigde, wordt een melding als zij voorbij is; IVRK 19', async () => {
    const protector = person('youth-protector', 'protection');
    const command = { type: 'BreakGlass', glassId: randomUUID(), danger: 'missing', why: 'Kwam niet thuis vannacht.' };
    await give(office, protector, outside, command);
    const rules = async () => (await list(inspector)).items.map(({ rule }) => rule.id);
    expect(await rules()).not.toContain('glass-unconfirmed');
    office.set('2026-03-04T09:30:00.000Z');
    await keepWatch(office, (error) => expect.unreachable(String(error)))();
    const waiting = `select rule from alert where rule = 'glass-unconfirmed'`;
    expect(await office.db.asSuperuser(waiting)).toHaveLength(1);
    expect((await rules()).filter((rule) => rule === 'glass-unconfirmed')).toHaveLength(1);
    expect((await rules()).filter((rule) => rule === 'glass-unconfirmed')).toHaveLength(1);
  });
});
