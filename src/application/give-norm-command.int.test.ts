// A legal owner speaks on a real database: who may, what changes for safeguards and dossiers from that moment, and that
// what everybody asks for is folded once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { liftingNorm } from '../../tests/support/norms.ts';
import { give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import type { Actor } from '../domain/basics/actor.ts';
import type { PersonId } from '../domain/basics/ids.ts';
import { NormCommand } from '../domain/norms/verification.ts';
import { SHIPPED } from '../domain/safeguards/rules.ts';
import { inTransaction } from '../store/database.ts';
import { giveNormCommand } from './give-norm-command.ts';
import { NORM_TABLE_ID } from './norm-table.ts';
import { readSheet } from './read-dossier.ts';
import { listNorms, listSafeguards, readNorm } from './read-law.ts';
import { rulesNow } from './rules-now.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.db.close());

const owner = person('legal-owner');
const second: Actor = { ...owner, person: 'test-legal-owner-2' as PersonId, name: 'Test tweede eigenaar' };
const { normId: NORM, language, change } = liftingNorm();
const LIFTED = change.safeguard;
const VERIFY = {
  type: 'VerifyNorm',
  normId: NORM,
  readText: 'Algemene wet bestuursrecht, geldend op 1 januari 2026',
  textDate: '2026-01-01',
  language,
  evidence: 'wetten.overheid.nl/BWBR0005537, artikel 3:2',
};
const DOUBT = { type: 'DoubtNorm', normId: NORM, reason: 'De tekst is sindsdien gewijzigd en luidt nu anders.' };
const say = (command: object, actor = owner, more: object = {}) =>
  giveNormCommand(office, actor, { commandId: randomUUID(), ...more, command: NormCommand.parse(command) });
const effectOf = async (id: string) => (await listSafeguards(office)).find((each) => each.id === id)?.effect;
const norm = async (id: string) => {
  const found = await readNorm(office, id);
  return found.kind === 'found' ? found.value : expect.fail(found.kind);
};

describe('een juridisch eigenaar', () => {
  test('alleen die mag een norm nakijken; ieder ander wordt geweigerd en dat staat in het logboek', async () => {
    for (const role of ['guardian', 'decision-officer', 'ombudsman-researcher'])
      expect(await say(VERIFY, person(role))).toEqual({ kind: 'forbidden' });
    const rows = await office.db.asSuperuser<{ refusal: string }>(
      `select refusal from access_log where stream_id = $1`,
      [NORM_TABLE_ID],
    );
    expect(rows.map(({ refusal }) => refusal)).toEqual(['no-permit', 'no-permit', 'no-permit']);
  });

  test('kijkt een norm na: vanaf dat moment geldt het gevolg, in het register en op elk dossier – huis §4', async () => {
    expect(await effectOf(LIFTED)).toBe(change.from);
    expect((await norm(NORM)).ifVerified).toContainEqual(change);
    const ind = person('decision-officer');
    const dossierId = await opened(office, person('guardian', 'protection'));
    await give(office, ind, dossierId, {
      type: 'PlanDecision',
      decisionId: randomUUID(),
      kind: 'refusal-of-residence',
      summary: 'Selin krijgt geen vergunning en moet met haar moeder het land verlaten.',
      separates: 'no',
      takesLiberty: 'no',
      remedy: 'Beroep bij de rechtbank binnen vier weken.',
      remedySuspensive: 'yes',
    });
    const effectOnSheet = async () => {
      const sheet = await readSheet(office, ind, dossierId);
      if (sheet.kind !== 'found') return expect.fail(sheet.kind);
      return sheet.value.decisions[0]?.findings.find(({ safeguard }) => safeguard === LIFTED)?.effect;
    };
    expect(await effectOnSheet()).toBe(change.from);
    expect(await say(VERIFY)).toMatchObject({ kind: 'done', version: 1, events: ['NormVerified'] });
    expect(await effectOf(LIFTED)).toBe(change.to);
    expect(await effectOnSheet()).toBe(change.to);
    expect((await listNorms(office)).find(({ id }) => id === NORM)?.verified).toMatchObject({ on: '2026-03-02' });
  });

  test('ziet de geschiedenis met naam en vindplaats; een kenmerk van de persoon gaat niet naar buiten', async () => {
    const { history, safeguards, tableVersion } = await norm(NORM);
    expect(history).toMatchObject([{ type: 'NormVerified', by: { name: owner.name }, evidence: VERIFY.evidence }]);
    expect(JSON.stringify(history)).not.toContain(owner.person);
    expect(safeguards.find(({ id }) => id === LIFTED)).toMatchObject({ effect: change.to });
    expect(tableVersion).toBe(1);
  });

  test('zwakt nooit alleen iets af; met twee personen wel', async () => {
    expect(await say(DOUBT)).toMatchObject({ events: ['DoubtProposed'] });
    expect(await effectOf(LIFTED)).toBe(change.to);
    const waiting = async () => (await listNorms(office)).filter(({ doubtWaits }) => doubtWaits).map(({ id }) => id);
    expect(await waiting()).toEqual([NORM]);
    const agree = { ...DOUBT, type: 'ConfirmDoubt' };
    expect(await say(agree)).toMatchObject({ kind: 'refused', code: 'norm-second-person-needed' });
    expect((await norm(NORM)).pendingDoubt).toMatchObject({ by: { name: owner.name } });
    expect(await say(agree, second)).toMatchObject({ events: ['NormDoubted'] });
    expect(await waiting()).toEqual([]);
    expect(await effectOf(LIFTED)).toBe(change.from);
    expect((await norm(NORM)).history.map(({ type }) => type)).toEqual([
      ...['NormDoubted', 'DoubtProposed', 'NormVerified'],
    ]);
  });

  test('wie op een oude versie schrijft, krijgt die van nu terug', async () => {
    expect(await say(VERIFY, owner, { expectedVersion: 1 })).toEqual({ kind: 'conflict', version: 3 });
  });
});

describe('de regels van nu', () => {
  test('zijn zonder uitspraken die van de levering, en kosten daarna één vraag aan de database', async () => {
    const asked: string[] = [];
    const counted = () =>
      inTransaction(office.db, (tx) =>
        rulesNow({
          ...tx,
          query: (sql, values) => {
            asked.push(sql);
            return tx.query(sql, values);
          },
        }),
      );
    await counted();
    asked.length = 0;
    await counted();
    expect(asked).toHaveLength(1);
    const empty = await testOffice();
    expect(await inTransaction(empty.db, rulesNow)).toEqual(SHIPPED);
    await empty.db.close();
  });
});
