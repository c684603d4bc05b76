// Passkeys on a real database with a device in software: invited once, signing in, and every way in which it must not work.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../tests/support/api.ts';
import { administratorOf, enrol, enrolProtected, organise } from '../../tests/support/enrolled.ts';
import { person } from '../../tests/support/office.ts';
import { cookiesOf } from '../../tests/support/passkey-under-way.ts';
import { softDevice } from '../../tests/support/soft-device.ts';
import { invite } from '../application/invitations.ts';
import { confirmInvitation, listInvitations, rejectInvitation } from '../application/second-invitations.ts';
import type { Actor } from '../domain/basics/actor.ts';

const ORIGIN = 'https://voorop.example';
const START = '2026-03-02T09:30:00.000Z';
let api: TestApi;
beforeAll(async () => {
  api = await testApi({ publicUrl: ORIGIN });
  await enrol(api.office, 'advocatuur', { person: 'adv-bos', roles: ['lawyer'] });
  await enrol(api.office, 'ind', { person: 'ind-mol', roles: ['decision-officer'] });
});
beforeEach(() => api.office.set(START));
afterAll(() => api.close());

type Answer = Awaited<ReturnType<TestApi['post']>>;
const codeFor = async (who: string, by: Actor = administratorOf('advocatuur')): Promise<string> => {
  const invited = await invite(api.office, by, who);
  return invited.kind === 'invited' ? invited.code : invited.kind;
};
const accept = (code: string) => api.post('/v1/aanmelden/uitnodigingen', { code });
/** Somebody with a passkey on this device, and the session that came of making it. */
const withPasskey = async (who = 'adv-bos') => {
  const device = softDevice(ORIGIN);
  const asked = await accept(await codeFor(who));
  const made = await api.post('/v1/aanmelden/passkeys', device.make(asked.json().options), cookiesOf(asked));
  return { device, made, session: cookiesOf(made) };
};
const ask = () => api.post('/v1/aanmelden/passkeyvragen', {});
const show = (body: object, kept: Answer) => api.post('/v1/aanmelden/passkeyantwoorden', body, cookiesOf(kept));
const REFUSED = [403, 'sign-in-refused'];
const came = (answer: Answer) => [answer.statusCode, answer.json().code];

describe('een uitnodiging', () => {
  test('brengt iemand binnen die een passkey maakt, en daarna werkt de code niet meer – BIO 9.2', async () => {
    const code = await codeFor('adv-bos');
    expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){5}[A-HJ-NP-Z2-9]{4}$/);
    const device = softDevice(ORIGIN);
    const asked = await accept(code.toLowerCase().replaceAll('-', ' '));
    expect(asked.json().options).toMatchObject({
      rp: { id: 'voorop.example' },
      authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
    });
    const body = device.make(asked.json().options);
    const made = await api.post('/v1/aanmelden/passkeys', body, cookiesOf(asked));
    expect([made.statusCode, made.json().purpose.id]).toEqual([201, 'legal-assistance']);
    expect((await api.get('/v1/sessie', cookiesOf(made))).statusCode).toBe(200);
    expect(came(await accept(code))).toEqual([403, 'invitation-unknown']);
    expect(came(await api.post('/v1/aanmelden/passkeys', body, cookiesOf(asked)))).toEqual(REFUSED);
  });

  test('geldt zeven dagen, en niet meer zodra er een nieuwe is of de persoon weg is – BIO 9.2', async () => {
    const [first, second] = [await codeFor('adv-bos'), await codeFor('adv-bos')];
    expect((await accept(first)).statusCode).toBe(403);
    api.office.set('2026-03-09T09:29:59.000Z');
    expect((await accept(second)).statusCode).toBe(201);
    api.office.set('2026-03-09T09:30:00.000Z');
    expect((await accept(second)).statusCode).toBe(403);
    api.office.set(START);
    await enrol(api.office, 'advocatuur', { person: 'adv-kort', roles: ['lawyer'] });
    const code = await codeFor('adv-kort');
    await organise(api.office, 'advocatuur', { type: 'EndEnrolment', person: 'adv-kort', reason: 'Gestopt.' });
    expect((await accept(code)).statusCode).toBe(403);
  });

  test('komt alleen van wie deze persoon inschrijft, nooit van uzelf of een andere organisatie – BIO 9.2', async () => {
    const self = { ...administratorOf('advocatuur'), person: 'adv-bos' as Actor['person'] };
    for (const by of [
      self,
      administratorOf('nidos'),
      person('lawyer'),
      person('decision-officer'),
      person('administrator'),
    ])
      expect(await codeFor('adv-bos', by)).toBe('forbidden');
    expect(await codeFor('niemand')).toBe('not-found');
  });

  test('is er niet voor de overheid: die heeft een aanmelddienst – NL GOV OIDC', async () => {
    expect(await codeFor('ind-mol', administratorOf('ind'))).toBe('not-found');
  });

  test('staat niet leesbaar in de database, en een die daar zonder sleutel in kwam werkt niet – BIO 9.4', async () => {
    const code = await codeFor('adv-bos');
    const stored = await api.office.db.asSuperuser<{ row: string }>('select invitation::text as row from invitation');
    expect(JSON.stringify(stored)).toContain('adv-bos');
    expect(JSON.stringify(stored)).not.toContain(code.replaceAll('-', ''));
    await api.office.db.asSuperuser(`update invitation set person = 'ind-mol' where person = 'adv-bos'`);
    expect((await accept(code)).statusCode).toBe(403);
  });

  test('is niet te raden: na twintig keer moet u wachten – BIO 9.4', async () => {
    const other = await testApi({ publicUrl: ORIGIN });
    const codes = Array.from({ length: 25 }, (_, turn) => `AAAA-BBBB-CCCC-DDDD-EEEE-${2000 + turn}`);
    const statuses = [];
    for (const code of codes) statuses.push((await other.post('/v1/aanmelden/uitnodigingen', { code })).statusCode);
    expect(statuses.indexOf(429)).toBe(20);
    await other.close();
  });
});

describe('een uitnodiging voor een functie die mensen beheert', () => {
  const [administrator, dpo, cro] = [
    person('administrator'),
    person('data-protection-officer'),
    person('child-rights-officer'),
  ];
  beforeAll(async () => {
    await enrolProtected(api.office, 'beheer', { person: 'beheer-bos', roles: ['administrator'] });
    await enrolProtected(api.office, 'advocatuur', { person: KEEPER, roles: ['organisation-administrator'] });
  });
  const KEEPER = 'adv-beheer';
  const inviter: Actor = { ...administrator, person: 'beheer-bos' as Actor['person'] };
  const first = async (by = inviter) => {
    const invited = await invite(api.office, by, KEEPER);
    if (invited.kind !== 'invited') throw new Error(invited.kind);
    return invited;
  };
  /** From an address of its own: each may try twenty times a minute. */
  const acceptHere = (code: string) =>
    api.post('/v1/aanmelden/uitnodigingen', { code }, undefined, { remoteAddress: '10.0.0.9' });
  const waiting = async (actor: Actor) => listInvitations(api.office, actor);
  const onlyOne = async (actor: Actor) => {
    const [one] = await waiting(actor);
    return one?.id ?? expect.fail('nothing waits');
  };

  test('werkt pas als iemand van een andere organisatie bevestigt; ieder heeft maar een halve code – AVG art. 32', async () => {
    const half = await first();
    expect(half).toMatchObject({ needsSecond: true, code: expect.stringMatching(/^([A-Z2-9]{4}-){2}[A-Z2-9]{4}$/) });
    const guessed = [half.code, half.code].join('-');
    expect((await acceptHere(guessed)).statusCode).toBe(403);
    expect(await waiting(dpo)).toMatchObject([{ person: { id: KEEPER }, madeBy: 'Test beheer-bos' }]);
    const second = await confirmInvitation(api.office, dpo, await onlyOne(dpo));
    if (second.kind !== 'invited') throw new Error(second.kind);
    expect(await waiting(dpo)).toEqual([]);
    for (const wrong of [guessed, `${second.code}-${half.code}`, `${second.code}-${second.code}`])
      expect((await acceptHere(wrong)).statusCode).toBe(403);
    const asked = await acceptHere(`${half.code}-${second.code}`);
    expect(asked.statusCode).toBe(201);
    const made = await api.post(
      '/v1/aanmelden/passkeys',
      softDevice(ORIGIN).make(asked.json().options),
      cookiesOf(asked),
    );
    expect([made.statusCode, made.json().purpose.id]).toEqual([201, 'administration']);
  });

  test('bevestigt nooit wie uitnodigde, wie het is, of een collega van een van beiden – AVG art. 32', async () => {
    await first();
    const id = await onlyOne(cro);
    const colleague = { ...dpo, organisation: inviter.organisation };
    const oneself = { ...dpo, person: KEEPER as Actor['person'] };
    const near = { ...dpo, organisation: 'advocatuur' as Actor['organisation'] };
    for (const actor of [colleague, oneself, near]) {
      expect(await waiting(actor)).toEqual([]);
      expect((await confirmInvitation(api.office, actor, id)).kind).toBe('not-found');
    }
    for (const actor of [inviter, person('guardian'), administratorOf('advocatuur')]) {
      expect(await waiting(actor)).toEqual([]);
      expect((await confirmInvitation(api.office, actor, id)).kind).toBe('forbidden');
      expect((await rejectInvitation(api.office, actor, id)).kind).toBe('forbidden');
    }
    expect((await rejectInvitation(api.office, cro, id)).kind).toBe('rejected');
    expect((await confirmInvitation(api.office, dpo, id)).kind).toBe('not-found');
  });

  test('verloopt, en wie haar in de database bevestigt zonder sleutel opent niets – BIO 9.4', async () => {
    const half = await first();
    const { id, expiresAt } = (await waiting(dpo))[0] ?? expect.fail('nothing waits');
    await api.office.db.asSuperuser(`update invitation set needs_second = false where id = '${id}'`);
    expect((await acceptHere(`${half.code}-AAAA-BBBB-CCCC`)).statusCode).toBe(403);
    expect((await acceptHere(half.code.padEnd(24, '-'))).statusCode).toBe(403);
    await api.office.db.asSuperuser(`update invitation set needs_second = true where id = '${id}'`);
    api.office.set(expiresAt);
    expect(await waiting(dpo)).toEqual([]);
    expect((await confirmInvitation(api.office, dpo, id)).kind).toBe('not-found');
  });
});

describe('aanmelden met een passkey', () => {
  test('brengt de eigenaar binnen, één keer per vraag – WebAuthn 7.2', async () => {
    const { device } = await withPasskey();
    const asked = await ask();
    const body = device.show(asked.json().options);
    const answer = await show(body, asked);
    expect([answer.statusCode, answer.json().person.id]).toEqual([201, 'adv-bos']);
    expect(came(await show(body, asked))).toEqual(REFUSED);
  });

  test.each([
    ['als het apparaat de eigenaar niet zag', { unverified: true }],
    ['als het apparaat denkt bij een andere website te zijn', { origin: 'https://voorop.example.kwaad.example' }],
    ['met een antwoord op een andere soort vraag', { type: 'webauthn.create' }],
  ])('lukt niet %s – WebAuthn 7.2', async (_, wrong) => {
    const { device } = await withPasskey();
    const asked = await ask();
    expect(came(await show(device.show(asked.json().options, wrong), asked))).toEqual(REFUSED);
  });

  test('lukt niet met een vraag van een ander, een oude vraag, of een ander apparaat – WebAuthn 7.2', async () => {
    const { device } = await withPasskey();
    const [mine, other] = [await ask(), await ask()];
    expect(came(await show(device.show(other.json().options), mine))).toEqual(REFUSED);
    const stranger = softDevice(ORIGIN);
    expect(came(await show({ ...stranger.show(mine.json().options), id: device.id }, mine))).toEqual(REFUSED);
    expect(came(await show(stranger.show(mine.json().options), mine))).toEqual(REFUSED);
    api.office.set('2026-03-02T09:40:01.000Z');
    expect(came(await show(device.show(mine.json().options), mine))).toEqual(REFUSED);
  });

  test('merkt dat een passkey is gekopieerd: de teller ging terug – WebAuthn 6.1.1', async () => {
    const { device } = await withPasskey();
    const statuses = [];
    for (const counter of [5, 6, 6, 5, 7]) {
      const asked = await ask();
      statuses.push((await show(device.show(asked.json().options, { counter }), asked)).statusCode);
    }
    expect(statuses).toEqual([201, 201, 403, 403, 201]);
    expect(api.lines).toContainEqual({ kind: 'sign-in', way: 'passkey', outcome: 'copied' });
  });

  test('lukt niet meer zodra de inschrijving eindigt – BIO 9.2', async () => {
    await enrol(api.office, 'advocatuur', { person: 'adv-weg', roles: ['lawyer'] });
    const { device, session } = await withPasskey('adv-weg');
    await organise(api.office, 'advocatuur', { type: 'EndEnrolment', person: 'adv-weg', reason: 'Gestopt.' });
    expect((await api.get('/v1/sessie', session)).statusCode).toBe(401);
    const asked = await ask();
    expect(came(await show(device.show(asked.json().options), asked))).toEqual([403, 'not-enrolled']);
  });

  test('met een passkey die zonder sleutel in de database kwam, lukt niet – BIO 9.4', async () => {
    const { device } = await withPasskey();
    await api.office.db.asSuperuser(`update passkey set person = 'ind-mol' where credential_id = '${device.id}'`);
    const asked = await ask();
    expect(came(await show(device.show(asked.json().options), asked))).toEqual(REFUSED);
  });
});

describe('verkeerde pogingen voor één account', () => {
  test('worden later beantwoord en verteld; wie er recht op heeft, komt meteen daarna binnen – BIO 9.4', async () => {
    const { device } = await withPasskey();
    const stranger = softDevice(ORIGIN);
    const before = await ask();
    const failed = async () => show({ ...stranger.show(before.json().options), id: device.id }, before);
    const began = performance.now();
    for (let turn = 0; turn < 6; turn += 1) expect((await failed()).statusCode).toBe(403);
    expect(performance.now() - began).toBeGreaterThan(190);
    const asked = await ask();
    const answer = await show(device.show(asked.json().options), asked);
    expect(answer.statusCode).toBe(201);
    const session = await api.get('/v1/sessie', cookiesOf(answer));
    expect(session.json().failedSignIns).toBeGreaterThanOrEqual(6);
  });
});

describe('eigen passkeys', () => {
  test('een tweede maken en de eerste verwijderen – WebAuthn', async () => {
    await enrol(api.office, 'advocatuur', { person: 'adv-twee', roles: ['lawyer'] });
    const { device, session } = await withPasskey('adv-twee');
    const second = softDevice(ORIGIN);
    const asked = await api.post('/v1/passkeyvragen', {}, session);
    const made = second.make(asked.json().options);
    const both = `${session}; ${cookiesOf(asked)}`;
    expect((await api.post('/v1/passkeys', made, both)).statusCode).toBe(201);
    const { items } = (await api.get('/v1/passkeys', session)).json();
    expect(items.map(({ id }: { id: string }) => id).toSorted()).toEqual([device.id, second.id].toSorted());
    const headers = { cookie: session, 'x-requested-with': 'voorop' };
    const removed = await api.app.inject({ method: 'DELETE', url: `/v1/passkeys/${device.id}`, headers });
    expect(removed.statusCode).toBe(204);
    const question = await ask();
    expect((await show(device.show(question.json().options), question)).statusCode).toBe(403);
    const again = await ask();
    expect((await show(second.show(again.json().options), again)).statusCode).toBe(201);
  });

  test('niemand bewaart een passkey voor een ander, of met de vraag van een uitnodiging – BIO 9.2', async () => {
    const { session } = await withPasskey();
    await enrol(api.office, 'advocatuur', { person: 'adv-ander', roles: ['lawyer'] });
    const theirs = await accept(await codeFor('adv-ander'));
    const made = softDevice(ORIGIN).make(theirs.json().options);
    expect(came(await api.post('/v1/passkeys', made, `${session}; ${cookiesOf(theirs)}`))).toEqual(REFUSED);
  });
});
