import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { LogQuestion } from '../contract/oversight.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { askTheLog, listLogQuestions } from './ask-the-log.ts';
import { readSheet } from './read-dossier.ts';
import { readProcessingLog } from './read-processings.ts';

let office: TestOffice;
let dossierId: string;
let reference = '';
const guardian = person('guardian', 'protection');
const decider = person('decision-officer');
const departure = person('departure-officer');
const ombudsman = person('ombudsman-researcher');
const inspector = person('inspector');
const officer = person('data-protection-officer');

/** Tuesday in the morning; Saturday; and a year on. */
const [TUESDAY, SATURDAY, LATER] = ['2026-03-03T09:00:00.000Z', '2026-03-07T10:00:00.000Z', '2027-04-06T09:00:00.000Z'];
const MARCH = { from: '2026-03-01', days: 31 };

beforeAll(async () => {
  office = await testOffice(TUESDAY);
  dossierId = await opened(office, guardian, { involved: ['ind', 'rvdk'] });
  const sheet = await readSheet(office, guardian, dossierId);
  reference = sheet.kind === 'found' ? sheet.value.reference : '';
  await readSheet(office, decider, dossierId);
  await readSheet(office, departure, dossierId);
  await readSheet(office, departure, randomUUID());
  office.set(SATURDAY);
  await readSheet(office, decider, dossierId);
  await give(office, guardian, dossierId, {
    ...{ type: 'EndInvolvement', organisation: 'rvdk', endsOn: '2026-03-07', reason: 'Het onderzoek is klaar.' },
  });
  office.set('2026-03-10T09:00:00.000Z');
  await readSheet(office, person('investigator', 'protection'), dossierId);
  office.set(LATER);
  await readSheet(office, guardian, dossierId);
});
afterAll(() => office.db.close());

const REASON = 'Een kind klaagde dat onbekenden haar dossier lazen.';
const ask = async (actor: Actor, question: object, more: object = {}) => {
  const asked = { question: LogQuestion.parse({ ...MARCH, ...question }), reason: REASON, limit: 50, ...more };
  const found = await askTheLog(office, actor, asked);
  if (found.kind !== 'found') throw new Error(found.kind);
  return found.value;
};
const told = async (question: object) =>
  (await ask(ombudsman, question)).looks.map(({ person: { id }, action, outcome }) => [
    id.replace('test-', ''),
    action,
    'refusal' in outcome,
  ]);

describe('een goed logboek antwoordt', () => {
  test('wie dit kind zag, ook wie het niet kreeg, en van niemand anders; AVG 15 en 32', async () => {
    const seen = await told({ kind: 'who-saw', reference });
    expect(seen.filter(([, action]) => action === 'read:sheet')).toEqual([
      ['investigator', 'read:sheet', true],
      ['decision-officer', 'read:sheet', false],
      ['departure-officer', 'read:sheet', true],
      ['decision-officer', 'read:sheet', false],
      ['guardian', 'read:sheet', false],
    ]);
    expect(await told({ kind: 'who-saw', reference: 'K-2026-99999' })).toEqual([]);
    expect(await told({ kind: 'who-saw', reference, from: '2026-03-08' })).toHaveLength(1);
  });

  test('wat deze medewerker deed, en van welke soorten gegevens; nooit wat erin stond', async () => {
    const { looks } = await ask(inspector, { kind: 'what-did', person: decider.person });
    expect(looks.map(({ person: { id } }) => id)).toEqual([decider.person, decider.person]);
    expect(looks[0]?.seen.map(({ nl }) => nl)).toContain('wie het kind is');
    const text = JSON.stringify(looks);
    for (const word of ['Selin', 'asiel', dossierId, reference]) expect(text).not.toContain(word);
  });

  test('wie ver terugkeek: na het einde van de betrokkenheid, of in een dossier dat lang stil lag', async () => {
    expect(
      (await ask(inspector, { kind: 'far-back' })).looks.map(({ person: { id }, farBack }) => [id, farBack]),
    ).toEqual([['test-investigator', 'ended']]);
    const dormant = await ask(inspector, { kind: 'far-back', from: '2027-04-01' });
    const read = dormant.looks.filter(({ door }) => door === 'read');
    expect(read.map(({ person: { id }, farBack }) => [id, farBack])).toEqual([[guardian.person, 'dormant']]);
  });

  test('wie buiten werktijd werkte, van één organisatie of van alle', async () => {
    const all = await told({ kind: 'outside-hours' });
    expect(all.map(([who]) => who)).toEqual(['guardian', 'decision-officer']);
    expect((await told({ kind: 'outside-hours', organisation: 'ind' })).map(([who]) => who)).toEqual([
      'decision-officer',
    ]);
  });

  test('wie het vaakst werd geweigerd, bladzij voor bladzij; nooit over kinderen', async () => {
    const first = await ask(officer, { kind: 'most-refused' }, { limit: 1 });
    expect(first.refused).toMatchObject([{ person: { id: departure.person }, times: 2 }]);
    const second = await ask(officer, { kind: 'most-refused' }, { limit: 1, after: first.next });
    expect(second.refused).toMatchObject([{ person: { id: 'test-investigator' }, times: 1 }]);
    expect(second.next).toBeUndefined();
  });

  test('bladzij voor bladzij, zonder iets dubbel of weg', async () => {
    const whole = (await ask(officer, { kind: 'who-saw', reference })).looks.map(({ id }) => id);
    const parts: number[] = [];
    let after: string | undefined;
    do {
      const part = await ask(officer, { kind: 'who-saw', reference }, { limit: 2, ...(after && { after }) });
      parts.push(...part.looks.map(({ id }) => id));
      after = part.next;
    } while (after !== undefined && parts.length < 50);
    expect(parts.filter((id) => whole.includes(id))).toEqual(whole);
  });
});

describe('wie vraagt', () => {
  test('staat zelf in het logboek, bij het dossier waar de vraag over ging, met een reden die leesbaar blijft voor toezicht', async () => {
    await ask(ombudsman, { kind: 'who-saw', reference });
    const logged = await office.db.asSuperuser(
      `select action, door, stream_id as stream from access_log where door = 'question' order by id desc limit 1`,
    );
    expect(logged).toEqual([{ action: 'question:who-saw', door: 'question', stream: dossierId }]);
    const found = await listLogQuestions(office, officer, { limit: 1 });
    expect(found).toMatchObject({
      value: { items: [{ kind: 'who-saw', reason: REASON, person: { id: ombudsman.person } }] },
    });
    const stored = await office.db.asSuperuser('select log_question::text as text from log_question');
    expect(JSON.stringify(stored)).not.toMatch(/klaagde/);
  });

  test.each(['guardian', 'decision-officer', 'child-rights-officer', 'administrator', 'judge', 'child'])(
    '%s krijgt niets, en ook dat staat er',
    async (role) => {
      const asker = person(role);
      const question = LogQuestion.parse({ kind: 'who-saw', reference, ...MARCH });
      expect(await askTheLog(office, asker, { question, reason: REASON, limit: 5 })).toEqual({ kind: 'forbidden' });
      expect(await listLogQuestions(office, asker, { limit: 5 })).toEqual({ kind: 'forbidden' });
      const logged = await office.db.asSuperuser(
        `select refusal from access_log where person = $1 and action = 'question:who-saw' order by id desc limit 1`,
        [asker.person],
      );
      expect(logged).toEqual([{ refusal: 'no-permit' }]);
    },
  );
});

describe('het verwerkingenlogboek', () => {
  const read = async (actor: Actor, filter: object, more: object = {}) => {
    const found = await readProcessingLog(office, actor, { filter, limit: 50, ...more });
    return found.kind === 'found' ? found.value : found.kind;
  };

  test('is er voor de functionaris op kenmerk, betrokkene en verwerking, zonder medewerker; Logboek Dataverwerkingen', async () => {
    const byReference = await read(officer, { reference });
    if (typeof byReference === 'string') throw new Error(byReference);
    expect(byReference.items.length).toBeGreaterThan(3);
    const subject = byReference.items[0]?.attributes['dpl.core.data_subject_id'];
    expect(
      await read(officer, { dataSubjectId: subject, processingActivityId: '/v1/register/protection' }),
    ).toMatchObject({
      items: [{ name: 'command:OpenDossier', status: 'Ok', resource: { name: 'voorop' } }, {}, {}, {}],
    });
    const text = JSON.stringify(byReference.items);
    for (const word of ['test-', 'nidos', dossierId, reference]) expect(text).not.toContain(word);
    expect(await read(officer, { reference: 'K-2026-99999' })).toEqual({ items: [] });
    expect(await read(officer, { reference, dataSubjectId: 'ab'.repeat(32) })).toEqual({ items: [] });
  });

  test('gaat bladzij voor bladzij', async () => {
    const first = await read(officer, { reference }, { limit: 2 });
    if (typeof first === 'string') throw new Error(first);
    const second = await read(officer, { reference }, { limit: 2, after: first.next });
    if (typeof second === 'string') throw new Error(second);
    const spans = [...first.items, ...second.items].map(({ spanId }) => spanId);
    expect(new Set(spans).size).toBe(4);
  });

  test.each(['ombudsman-researcher', 'inspector', 'guardian', 'decision-officer', 'administrator'])(
    'is er niet voor %s',
    async (role) => {
      expect(await read(person(role), { reference })).toBe('forbidden');
    },
  );
});
