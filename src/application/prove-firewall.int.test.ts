// The wall, proven on a real database: nothing given, nothing leaked, every try in the log; and a breach in it is found.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestOffice, testOffice } from '../../tests/support/office.ts';
import { inTransaction } from '../store/database.ts';
import { readStream } from '../store/event-store.ts';
import { putSharingRules } from '../store/sharing-rules.ts';
import { asReader } from './acting.ts';
import { loadFamily } from './family-file.ts';
import { plantCanary, prober } from './firewall-canary.ts';
import { holds, proveFirewall } from './prove-firewall.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice('2026-11-30T09:30:00.000Z');
});
afterAll(() => office.db.close());

test('de muur houdt, bij elke proef opnieuw; JGC 3/22 par. 17', async () => {
  for (const _ of [1, 2]) {
    const proof = await proveFirewall(office);
    expect(proof.attempts.filter(({ outcome }) => outcome === 'leaked')).toEqual([]);
    expect(proof).toMatchObject({ given: 0, rawRows: 0 });
    expect(proof.attempts.length).toBeGreaterThan(50);
    expect(proof.attempts.some(({ outcome }) => outcome === 'without')).toBe(true);
    expect(proof.reported).toBeGreaterThan(10);
    expect(holds(proof)).toBe(true);
    // The families are really read, and a letter is really asked for on something.
    for (const door of ['family-shared', 'database-families', 'sheet-shared', 'list-by-change', 'search'])
      expect(proof.attempts).toContainEqual(expect.objectContaining({ door, outcome: 'without' }));
  }
});

test('een gat bij het gezin wordt gevonden, in de toepassing en in de database: de proef meet iets', async () => {
  const canary = await plantCanary(office);
  const [officer] = prober(office, 'migration-authority').filter(({ role }) => role === 'decision-officer');
  if (!officer) throw new Error('no officer');
  const events = await inTransaction(office.db, (tx) => readStream(tx, canary.sharedFamily), {
    as: asReader(office, officer),
  });
  expect(events.events.map(({ type }) => type)).toContain('FamilyMemberAdded');
  expect(JSON.stringify(events)).not.toMatch(/kanarie|BondRecorded|rvdk/);
  const whole = await inTransaction(office.db, (tx) => loadFamily(tx, canary.sharedFamily), {
    as: { kind: 'system', task: 'test' },
  });
  expect(JSON.stringify(whole.events).split(canary.words)).toHaveLength(5);
});

test('een gat in de muur wordt gevonden: de proef meet iets', async () => {
  const through = { ...office.sharing.find(({ receiver, category }) => receiver === 'ind' && category === 'identity') };
  const rows = [
    ...office.sharing,
    ...['health', 'private-words'].map((category) => ({ ...through, id: `test/${category}`, category })),
  ];
  const open = { ...office, sharing: rows as typeof office.sharing };
  await inTransaction(office.db, (tx) => putSharingRules(tx, open.sharing));
  const proof = await proveFirewall(open);
  expect(proof.attempts.filter(({ outcome }) => outcome === 'leaked').map(({ role }) => role)).toContain(
    'decision-officer',
  );
  expect(proof.given).toBeGreaterThan(0);
  expect(holds(proof)).toBe(false);
});
