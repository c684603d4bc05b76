// “What if” on a real database: one picture for everybody, the same answer twice, who may ask, and what is kept.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { give, OPENING, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { inTransaction } from '../store/database.ts';
import { type Asker, askWhatIf, passWhatIf } from './what-if.ts';
import { loadWhatIf } from './what-if-table.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.db.close());

const policy: Asker = { kind: 'actor', actor: person('policy-adviser') };
const ombudsman: Asker = { kind: 'actor', actor: person('ombudsman-researcher') };
const FOUR = { parameters: { rootedAfterYears: 4 }, why: 'Voorbereiding van een wetsvoorstel.', publish: false };

/** A child who has been here for so many years on 2 March 2026. */
const childHere = (years: number) =>
  opened(office, person('guardian'), {
    child: { ...OPENING.child, arrivedOn: `${2026 - years}-01-10` },
  });

const open = async (years: number, number: number) => {
  for (let at = 0; at < number; at += 1) await childHere(years);
};

const ask = async (asker: Asker, question = FOUR) => {
  const asked = await askWhatIf(office, asker, question);
  if (asked.kind !== 'answered') throw new Error(asked.kind);
  return asked.answer;
};
const rooted = ({ told }: Awaited<ReturnType<typeof ask>>) =>
  told.kind === 'told' ? told.safeguards.find(({ safeguard }) => safeguard === 'rootedness-weighed') : undefined;

describe('wat als, op de dossiers in het systeem', () => {
  test('bij negen kinderen wordt niets verteld', async () => {
    await open(5, 9);
    expect((await ask(policy)).told).toEqual({ kind: 'too-few' });
  });

  test('tot er tien dossiers anders zijn blijft het antwoord hetzelfde, ook voor een ander en voor een andere vraag', async () => {
    await open(5, 3);
    const [one, other] = [await ask(policy), await ask(ombudsman)];
    expect(other.told).toEqual(one.told);
    const next = await ask(ombudsman, {
      ...FOUR,
      parameters: { rootedAfterYears: 4, assessmentFreshDays: 30 },
    } as typeof FOUR);
    expect(next.told).toEqual({ kind: 'too-few' });
    expect(next.picture).toEqual(one.picture);
  });

  test('daarna wordt het beeld opnieuw genomen en staan er afgeronde aantallen', async () => {
    await open(2, 8);
    const answer = await ask(policy);
    expect(answer.told).toMatchObject({ kind: 'told', population: 20, bases: [{ part: 'hypothetical', figure: 20 }] });
    expect(rooted(answer)).toMatchObject({ opens: { children: 10 }, closes: { children: '<5' } });
  });

  test('een kind erbij verandert geen letter van het antwoord', async () => {
    const before = await ask(policy);
    await childHere(5);
    expect((await ask(ombudsman)).told).toEqual(before.told);
  });

  test('wie niets anders vraagt dan de regels van nu, krijgt geen antwoord', async () => {
    const asked = await askWhatIf(office, policy, { ...FOUR, parameters: { rootedAfterYears: 5 } });
    expect(asked).toEqual({ kind: 'nothing-asked' });
  });

  test('wie het vroeg, waarvoor en wat het antwoord was staat vast; geen dossier en geen echt aantal', async () => {
    const { events } = await inTransaction(office.db, loadWhatIf);
    const answers = events.filter(({ type }) => type === 'WhatIfAnswered');
    expect(answers.length).toBeGreaterThan(4);
    expect(answers[0]).toMatchObject({ by: { organisation: 'jenv' }, why: FOUR.why });
    const dossiers = await inTransaction(office.db, (tx) =>
      tx.query<{ id: string }>(`select stream_id as id from stream_head where stream_kind = 'dossier'`),
    );
    expect(dossiers.filter(({ id }) => JSON.stringify(events).includes(id))).toEqual([]);
  });
});

describe('wie het mag vragen', () => {
  const passes = (asker: Asker) => inTransaction(office.db, (tx) => passWhatIf(tx, office, asker, 'what-if'));

  test.each(['decision-officer', 'departure-officer', 'aliens-police-officer', 'border-officer', 'guardian', 'lawyer'])(
    '%s niet; JGC 3/22 par. 17',
    async (role) => expect(await passes({ kind: 'actor', actor: person(role) })).toBe('forbidden'),
  );

  test('toezicht en beleid wel, en elke vraag staat in het logboek', async () => {
    expect(await passes(policy)).toBe('passed');
    expect(await passes(ombudsman)).toBe('passed');
    const logged = await inTransaction(office.db, (tx) =>
      tx.query<{ organisation: string; refusal: string | null; streamId: string | null }>(
        `select organisation, refusal, stream_id as "streamId" from access_log where action = 'what-if' order by id`,
      ),
    );
    expect(
      logged.filter(({ refusal }) => refusal === 'migration-authority').map(({ organisation }) => organisation),
    ).toEqual(['ind', 'dtv', 'avim', 'kmar']);
    expect(logged.every(({ streamId }) => streamId === null)).toBe(true);
  });
});

test('een dossier dat later verandert telt mee zoals het in het beeld was', async () => {
  const dossierId = randomUUID();
  await give(office, person('guardian'), dossierId, { ...OPENING });
  const before = await ask(policy);
  expect((await ask(policy)).told).toEqual(before.told);
});
