// Somebody who tries to do alone what takes two, or to become more than they are: at the HTTP door, with a session of their own. What
// two accounts of one human can do together, only the organisation that enrols them can prevent (SECURITY.md).
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';
import { TEST_PEOPLE, type TestApi, testApi } from '../support/api.ts';
import { command, SAMPLES } from '../support/commands.ts';
import { enrol } from '../support/enrolled.ts';
import { keptSessions } from '../support/kept-sessions.ts';
import { opened, person } from '../support/office.ts';

const KEEPER = { id: 'ind-beheerder', name: 'Beheerder', organisation: 'ind', role: 'organisation-administrator' };
let api: TestApi;
const cookieOf = keptSessions(() => api);
let keeper: string;
beforeAll(async () => {
  api = await testApi({ people: [...TEST_PEOPLE, KEEPER] });
  const { cookies } = await api.post('/v1/sessies', { personId: KEEPER.id, purpose: 'administration' });
  keeper = `${cookies[0]?.name}=${cookies[0]?.value}`;
  await enrol(api.office, 'ind', {
    person: 'ind-een',
    roles: ['decision-officer'],
    identity: { issuer: 'https://a.example', subject: 'een' },
  });
});
afterAll(() => api.close());

const told = async (path: string, each: object, cookie: string) => {
  const answer = await api.post(path, { commandId: randomUUID(), command: each }, cookie);
  return { status: answer.statusCode, code: answer.json().code as string | undefined };
};
const enrolling = (more: object): object => ({
  type: 'EnrolPerson',
  person: 'ind-nieuw',
  name: 'Nieuw',
  roles: ['decision-officer'],
  from: '2026-01-01',
  ...more,
});

describe('zichzelf of een ander meer laten zijn', () => {
  test.each([
    ['zichzelf inschrijven', 'ind', enrolling({ person: KEEPER.id }), 409],
    ['de eigen rol veranderen', 'ind', { type: 'ChangeRoles', person: KEEPER.id, roles: ['decision-officer'] }, 409],
    ['een beheerder maken', 'ind', enrolling({ person: 'ind-b', roles: ['organisation-administrator'] }), 409],
    ['een rol van een ander huis geven', 'ind', enrolling({ person: 'ind-c', roles: ['guardian'] }), 409],
    ['bij een ander huis inschrijven', 'nidos', enrolling({ person: 'nidos-c', roles: ['guardian'] }), 403],
    ['een kind of ouder inschrijven', 'ouders', enrolling({ person: 'ouder-c', roles: ['parent'] }), 403],
    [
      'een mens twee keer inschrijven',
      'ind',
      enrolling({ identity: { issuer: 'https://a.example', subject: 'een' } }),
      409,
    ],
    [
      'twee rollen tegelijk geven',
      'ind',
      enrolling({ person: 'ind-d', roles: ['decision-officer', 'organisation-administrator'] }),
      400,
    ],
    ['namens een ander', 'ind', enrolling({ person: 'ind-e', by: { person: 'x' } }), 400],
    ['door wie daar alleen werkt', 'ind', enrolling({ person: 'ind-f' }), 403],
  ])('%s', async (what, organisation, each, status) => {
    const cookie = what === 'door wie daar alleen werkt' ? await cookieOf('decision-officer') : keeper;
    expect((await told(`/v1/organisaties/${organisation}/opdrachten`, each as object, cookie)).status).toBe(status);
  });

  test('een voorstel bevestigen dat men zelf deed, of waar het over gaat', async () => {
    const administrator = await cookieOf('administrator');
    const proposed = enrolling({ person: 'ind-b2', roles: ['organisation-administrator'] });
    expect((await told('/v1/organisaties/ind/opdrachten', proposed as object, administrator)).status).toBe(200);
    const confirm = { type: 'ConfirmEnrolment', person: 'ind-b2' };
    for (const cookie of [administrator, keeper, await cookieOf('decision-officer')])
      expect((await told('/v1/organisaties/ind/opdrachten', confirm, cookie)).status).toBeGreaterThanOrEqual(403);
  });

  test('een doel of rol kiezen die men niet heeft', async () => {
    for (const chosen of [
      { purpose: 'oversight' },
      { purpose: 'residence-decision', role: 'guardian' },
      { purpose: 'residence-decision', organisation: 'nidos' },
    ]) {
      const answer = await api.post('/v1/sessie/doelen', chosen, await api.cookieOf('decision-officer'));
      expect(answer.statusCode, JSON.stringify(chosen)).toBe(400);
    }
  });
});

describe('alleen doen wat met twee moet', () => {
  test('een eigen wijziging van de AVG-tabel goedkeuren, ook onder de andere rol', async () => {
    const row = { ...NETHERLANDS_ROW, id: 'nl/proef/eigen-hand' };
    const officer = await cookieOf('data-protection-officer');
    const proposed = await told(
      '/v1/tabel/opdrachten',
      { type: 'ProposeRow', row, reason: 'Dit moet echt, omdat het zo is bedacht.' },
      officer,
    );
    expect(proposed.status).toBe(200);
    const approve = { type: 'ApproveRow', proposal: 1, reason: 'Dit is een heel goed idee van mijzelf.' };
    expect((await told('/v1/tabel/opdrachten', approve, officer)).code).toBe('approver-is-proposer');
    expect((await told('/v1/tabel/opdrachten', approve, await cookieOf('decision-officer'))).status).toBe(403);
  });

  test('een eigen noodinzage of vernietiging bevestigen', async () => {
    const dossierId = await opened(api.office, person('guardian', 'protection'));
    const path = `/v1/dossiers/${dossierId}/opdrachten`;
    const protector = await cookieOf('youth-protector', 'protection');
    const glassId = randomUUID();
    expect(
      (await told(path, { type: 'BreakGlass', glassId, danger: 'missing', why: 'Het kind is weg.' }, protector)).status,
    ).toBe(200);
    expect(
      (await told(path, { type: 'ConfirmBreakGlass', glassId, why: 'Ik ben het met mijzelf eens.' }, protector)).code,
    ).toBe('glass-second-person');
    const officer = await cookieOf('privacy-officer');
    expect((await told(path, SAMPLES.ProposeDestruction, officer)).status).toBe(200);
    expect((await told(path, SAMPLES.ConfirmDestruction, officer)).status).toBeGreaterThanOrEqual(403);
  });

  test('wie een dossier opent, zet er met geen enkel veld een ander als gever onder', async () => {
    const cookie = await cookieOf('decision-officer');
    for (const forged of [
      'by',
      'on',
      'actor',
      'organisation',
      'role',
      'purpose',
      'recordedAt',
      'category',
      'version',
      'reference',
      'glass',
    ]) {
      const each = {
        ...command('OpenDossier'),
        involved: [],
        named: [],
        [forged]: { person: 'test-guardian', organisation: 'nidos', role: 'guardian' },
      };
      expect((await told(`/v1/dossiers/${randomUUID()}/opdrachten`, each, cookie)).status, forged).toBe(400);
    }
    const body = { commandId: randomUUID(), command: { ...command('OpenDossier'), involved: [], named: [] } };
    for (const forged of ['actor', 'by', 'person', 'purpose', 'streamId', 'as'])
      expect(
        (await api.post(`/v1/dossiers/${randomUUID()}/opdrachten`, { ...body, [forged]: 'x' }, cookie)).statusCode,
      ).toBe(400);
  });
});

const NETHERLANDS_ROW = {
  ...{ category: 'identity', subject: 'child', giver: 'nidos', receiver: 'school', roles: ['school-worker'] },
  ...{ purpose: 'education', process: 'any', ground: ['AVG art. 6'], minimisation: 'extract', onwardUse: 'no' },
  necessity: { nl: 'De school moet weten wie het kind is.', en: 'The school must know who the child is.' },
  informs: { nl: 'Kind en voogd.', en: 'Child and guardian.' },
  ...{ retentionYears: null, firewall: 'D', validFrom: '2099-01-01' },
};

test('een veld dat een opdracht niet kent, wordt nergens stil aangenomen: elke opdracht, elk niveau', async () => {
  const dossierId = await opened(api.office, person('guardian', 'protection'), { involved: ['ind', 'rvdk'] });
  for (const [type, sample] of Object.entries(SAMPLES)) {
    const row = NETHERLANDS.permits.find(({ commands }) => commands.includes(type));
    const cookie = await cookieOf(row?.role ?? 'guardian', row?.purpose);
    for (const forged of ['by', 'recordedBy', 'isAdmin', '$where'])
      for (const each of [{ ...sample, [forged]: { person: 'x' } }, nestedIn(sample, forged)])
        if (each)
          expect((await told(`/v1/dossiers/${dossierId}/opdrachten`, each, cookie)).status, `${type}.${forged}`).toBe(
            400,
          );
  }
});

/** The same field, one level deeper; none where the command has no such level. */
const nestedIn = (sample: object, field: string): object | undefined => {
  const found = Object.entries(sample).find(
    ([, value]) => typeof value === 'object' && value !== null && !Array.isArray(value),
  );
  return found && { ...sample, [found[0]]: { ...(found[1] as object), [field]: 1 } };
};
