import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import type { Actor } from '../domain/basics/actor.ts';
import type { Database } from '../store/database.ts';
import { inTransaction } from '../store/database.ts';
import { log } from './access.ts';
import { plantCanary } from './firewall-canary.ts';
import { readSheet } from './read-dossier.ts';

let office: TestOffice;
let dossierId: string;
let minute = 0;
const guardian = person('guardian', 'protection');
const departure = person('departure-officer');

beforeAll(async () => {
  office = await testOffice();
  dossierId = await opened(office, guardian, { involved: ['ind'] });
});
afterAll(() => office.db.close());
/** Each test in an hour of its own: at most one alert of a kind about somebody in an hour. */
beforeEach(() => {
  minute += 120;
  office.set(new Date(Date.parse('2026-03-03T08:00:00.000Z') + minute * 60_000).toISOString());
});

type Alert = {
  readonly rule: string;
  readonly stream: string | null;
  readonly person: string;
  readonly quiet: boolean;
};
const alerts = (): Promise<readonly Alert[]> =>
  office.db.asSuperuser<Alert>(
    `select rule, stream_id as stream, person, quiet from alert a join alert_open o on o.alert_id = a.id
     where at >= $1 order by a.id`,
    [office.now()],
  );
const refusedOnce = (actor: Actor, action = 'read:sheet') =>
  inTransaction(office.db, (tx) => log(tx, office, { actor, streamId: null, action }, { refusal: 'no-permit' }));

describe('toezicht krijgt een melding', () => {
  test('als een migratiedienst een dossier vraagt waar zij niet aan werkt; JGC 4/23 par. 17', async () => {
    expect(await readSheet(office, departure, dossierId)).toEqual({ kind: 'not-found' });
    await give(office, departure, dossierId, {
      type: 'WithdrawDecision',
      decisionId: randomUUID(),
      reason: 'Niet nodig.',
    });
    expect(await alerts()).toEqual([{ rule: 'firewall', stream: dossierId, person: departure.person, quiet: false }]);
  });

  test('niet als het nummer een tikfout is, en dat verschil ziet alleen de database: antwoord en stappen zijn gelijk', async () => {
    const [unknown, known] = [await stepsOf(randomUUID()), await stepsOf(dossierId)];
    expect(unknown.answer).toEqual(known.answer);
    expect(unknown.steps).toEqual(known.steps);
    expect((await alerts()).map(({ rule, quiet }) => [rule, quiet])).toEqual([
      ['nothing-there', true],
      ['firewall', false],
    ]);
  });

  test('als een beheerder een dossier vraagt, ook van een organisatie die eraan werkt', async () => {
    await readSheet(office, person('administrator'), dossierId);
    await readSheet(
      office,
      { ...person('organisation-administrator'), organisation: guardian.organisation },
      dossierId,
    );
    expect((await alerts()).map(({ rule }) => rule)).toEqual(['firewall', 'firewall']);
  });

  test('niet als een hulpverlener zich vergist, wel als diezelfde persoon vaak wordt geweigerd', async () => {
    const lawyer = person('lawyer');
    await readSheet(office, lawyer, dossierId);
    expect(await alerts()).toEqual([]);
    for (let turn = 0; turn < 12; turn += 1) await refusedOnce(lawyer);
    expect(await alerts()).toEqual([{ rule: 'many-refusals', stream: null, person: lawyer.person, quiet: false }]);
  });

  test('niet als dezelfde weigeringen over twee uren verdeeld zijn', async () => {
    const actor = person('support-worker');
    for (let turn = 0; turn < 6; turn += 1) await refusedOnce(actor);
    office.set(new Date(office.now().getTime() + 61 * 60_000).toISOString());
    for (let turn = 0; turn < 6; turn += 1) await refusedOnce(actor);
    expect(await alerts()).toEqual([]);
  });

  test('als één persoon in korte tijd veel dossiers opent, en niet als die één dossier vaak opent', async () => {
    const reader = person('investigator', 'protection');
    const read = (streamId: string) =>
      inTransaction(office.db, (tx) =>
        log(tx, office, { actor: reader, streamId, action: 'read:sheet' }, { allowedBy: 'x' }),
      );
    for (let turn = 0; turn < 50; turn += 1) await read(dossierId);
    expect(await alerts()).toEqual([]);
    for (let turn = 0; turn < 45; turn += 1) await read(randomUUID());
    expect(await alerts()).toEqual([{ rule: 'many-dossiers', stream: null, person: reader.person, quiet: false }]);
  });

  test('als iemand een dossier opent wegens gevaar; IVRK 19', async () => {
    const protector = person('youth-protector', 'protection');
    const command = { type: 'BreakGlass', glassId: randomUUID(), danger: 'missing', why: 'Kwam niet thuis vannacht.' };
    expect(await give(office, protector, dossierId, command)).toMatchObject({ kind: 'done' });
    expect(await alerts()).toEqual([
      { rule: 'glass-broken', stream: dossierId, person: protector.person, quiet: false },
    ]);
  });

  test('als iemand het proefdossier vraagt', async () => {
    const { hidden } = await plantCanary(office);
    await readSheet(office, departure, hidden);
    expect((await alerts()).map(({ rule }) => rule)).toEqual(['canary']);
  });

  test('niet van een handeling die niet doorging: alles of niets', async () => {
    const failing = inTransaction(office.db, async (tx) => {
      await log(
        tx,
        office,
        { actor: departure, streamId: dossierId, action: 'read:sheet' },
        { refusal: 'not-involved' },
      );
      throw new Error('afgebroken');
    });
    await expect(failing).rejects.toThrow('afgebroken');
    expect(await alerts()).toEqual([]);
  });
});

/** Every statement that one reading sends, without its values. */
async function stepsOf(id: string) {
  const steps: string[] = [];
  const { pool } = office.db;
  const connect = async () => {
    const client = await pool.connect();
    return {
      query: (...given: Parameters<typeof client.query>) => {
        steps.push(String(given[0]));
        return client.query(...given);
      },
      on: client.on.bind(client),
      removeListener: client.removeListener.bind(client),
      release: client.release.bind(client),
    };
  };
  const listening = { ...office.db, pool: { connect } } as unknown as Database;
  return { answer: await readSheet({ ...office, db: listening }, departure, id), steps };
}
