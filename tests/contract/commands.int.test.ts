// A command over the wire: carried out once, refused by name, and never over what somebody else wrote.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../support/api.ts';
import { opened, person } from '../support/office.ts';
import { OPEN_DOSSIER } from './route-cases.ts';

let api: TestApi;
let ind: string;
let dossierId: string;
beforeAll(async () => {
  api = await testApi();
  ind = await api.cookieOf('decision-officer');
  dossierId = await opened(api.office, person('guardian', 'protection'));
});
afterAll(() => api.close());

const commandsOf = (id: string) => `/v1/dossiers/${id}/opdrachten`;
const OFFER = { type: 'OfferHearing', offeredOn: '2026-03-01', language: 'Koerdisch', how: 'Met de voogd erbij.' };
const PLAN = {
  type: 'PlanDecision',
  decisionId: randomUUID(),
  kind: 'refusal-of-residence',
  summary: 'Selin krijgt geen vergunning.',
  separates: 'no',
  takesLiberty: 'no',
  remedy: 'Beroep binnen vier weken.',
  remedySuspensive: 'yes',
};

describe('een opdracht over de lijn', () => {
  test('opent een dossier met 201 en zegt waar het staat', async () => {
    const id = randomUUID();
    const answer = await api.post(commandsOf(id), { commandId: randomUUID(), command: OPEN_DOSSIER }, ind);
    expect(answer.statusCode).toBe(201);
    expect(answer.headers['location']).toBe(`/v1/dossiers/${id}`);
    expect(answer.json()).toMatchObject({ streamId: id, events: ['DossierOpened'] });
    expect((await api.get(`/v1/dossiers/${id}`, ind)).json()).toMatchObject({ dossierId: id, version: 1 });
  });

  test('geeft twee keer hetzelfde antwoord op dezelfde commandId, en 409 als er iets anders in staat', async () => {
    const body = { commandId: randomUUID(), command: OFFER };
    const [first, second] = [
      await api.post(commandsOf(dossierId), body, ind),
      await api.post(commandsOf(dossierId), { ...body, commandId: body.commandId.toUpperCase() }, ind),
    ];
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    expect(second.json()).toEqual(first.json());
    const other = await api.post(commandsOf(dossierId), { ...body, command: { ...OFFER, how: 'Anders.' } }, ind);
    expect([other.statusCode, other.json().code]).toEqual([409, 'command-id-reused']);
  });

  test('geeft 412 met de versie van nu als een ander eerder schreef', async () => {
    const body = { commandId: randomUUID(), expectedVersion: 0, command: OFFER };
    const answer = await api.post(commandsOf(dossierId), body, ind);
    expect(answer.statusCode).toBe(412);
    expect(answer.json().version).toBeGreaterThan(0);
  });

  test('weigert bij naam, in de taal van de vrager, met wat te doen', async () => {
    const body = { commandId: randomUUID(), command: { ...OPEN_DOSSIER } };
    const dutch = await api.post(commandsOf(dossierId), body, ind);
    const english = await api.post(commandsOf(dossierId), body, ind, { headers: { 'accept-language': 'en' } });
    expect(dutch.json()).toMatchObject({ status: 409, code: 'dossier-exists', title: 'Dit dossier bestaat al.' });
    expect(english.json()).toMatchObject({
      title: 'This dossier exists already.',
      detail: 'Open the existing dossier.',
    });
  });

  test('houdt een nadelig besluit tegen met alle bevindingen zolang waarborgen openstaan – IVRK art. 3', async () => {
    const planned = await api.post(commandsOf(dossierId), { commandId: randomUUID(), command: PLAN }, ind);
    expect(planned.statusCode).toBe(200);
    const { decisionId } = PLAN;
    const adopt = { type: 'AdoptDecision', decisionId, reasons: 'Redenen.' };
    const answer = await api.post(commandsOf(dossierId), { commandId: randomUUID(), command: adopt }, ind);
    const { status, code, findings, stopping } = answer.json();
    expect({ status, code }).toEqual({ status: 409, code: 'open-safeguards' });
    expect(stopping).toContain('child-heard');
    expect(findings.map(({ safeguard }: { safeguard: string }) => safeguard)).toEqual(expect.arrayContaining(stopping));
  });

  test('schrijft een kenmerk in hoofdletters op hetzelfde dossier', async () => {
    const answer = await api.get(`/v1/dossiers/${dossierId.toUpperCase()}`, ind);
    expect(answer.json()).toMatchObject({ dossierId });
  });
});

describe('lezen in delen', () => {
  test('loopt met next door de hele tijdlijn en het logboek', async () => {
    for (const list of ['tijdlijn', 'inzagen']) {
      const seen: unknown[] = [];
      let na = '';
      for (let turn = 0; turn < 50; turn += 1) {
        const answer = await api.get(`/v1/dossiers/${dossierId}/${list}?limiet=1${na}`, ind);
        const { items, next } = answer.json();
        seen.push(...items.map(({ id, version }: { id?: number; version?: number }) => id ?? version));
        if (next === undefined || (list === 'inzagen' && turn > 5)) break;
        na = `&na=${encodeURIComponent(next)}`;
      }
      expect(seen.length).toBeGreaterThan(1);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });
});
