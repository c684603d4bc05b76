// The letter over the wire: a file with its type and a name that tells nothing, or 409 with every part that is missing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../support/api.ts';
import { adoptedPermit, opened, person } from '../support/office.ts';
import { writeMotivation } from '../support/written-motivation.ts';

let api: TestApi;
let ind: string;
let path: string;
const ids = { dossierId: '', decisionId: '' };
beforeAll(async () => {
  api = await testApi();
  ind = await api.cookieOf('decision-officer');
  ids.dossierId = await opened(api.office, person('guardian', 'protection'), { involved: ['ind'] });
  ids.decisionId = await adoptedPermit(api.office, ids.dossierId);
  path = `/v1/dossiers/${ids.dossierId}/besluiten/${ids.decisionId}/brief`;
});
afterAll(() => api.close());

describe('de brief over de lijn', () => {
  test('is er niet zolang een deel ontbreekt: 409 noemt elk deel, in woorden – GC 14 par. 97', async () => {
    const answer = await api.get(path, ind);
    expect(answer.statusCode).toBe(409);
    const { code, details } = answer.json();
    expect(code).toBe('letter-incomplete');
    expect(details.missing).toContainEqual(expect.objectContaining({ part: 'remedy', why: 'not-written' }));
    for (const { words } of details.missing) expect(words.nl.length).toBeGreaterThan(20);
  });

  test('is een bestand met de juiste soort, en een naam zonder gegevens van het kind', async () => {
    await writeMotivation(api.office, person('decision-officer'), ids);
    for (const [form, type, start] of [
      ['pdf', 'application/pdf', '%PDF-'],
      ['archief', 'application/pdf', '%PDF-'],
      ['odt', 'application/vnd.oasis.opendocument.text', 'PK'],
    ] as const) {
      const answer = await api.get(`${path}?vorm=${form}&taal=en`, ind);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toBe(type);
      expect(answer.headers['content-disposition']).toMatch(
        /^attachment; filename="brief-[0-9a-f-]{36}(-archief)?\.(pdf|odt)"$/,
      );
      expect(answer.headers['repr-digest']).toMatch(/^sha-256=:.{44}:$/);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.rawPayload.subarray(0, start.length).toString('latin1')).toBe(start);
    }
  });

  test('gaat niet in het archief zolang het een concept is', async () => {
    const decisionId = 'c5a0c1de-7c1e-4b7a-9a43-5d8f1e2b6c70';
    const dossierId = await opened(api.office, person('guardian', 'protection'), { involved: ['ind'] });
    const plan = {
      ...{ type: 'PlanDecision', decisionId, kind: 'residence-permit', summary: 'Selin mag blijven.' },
      ...{ separates: 'no', takesLiberty: 'no', remedy: 'Bezwaar binnen vier weken.', remedySuspensive: 'yes' },
    };
    const commands = `/v1/dossiers/${dossierId}/opdrachten`;
    await api.post(commands, { commandId: 'd5a0c1de-7c1e-4b7a-9a43-5d8f1e2b6c70', command: plan }, ind);
    const answer = await api.get(`/v1/dossiers/${dossierId}/besluiten/${decisionId}/brief?vorm=archief`, ind);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'letter-before-adoption']);
  });
});
