import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adoptedPermit, give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { inTransaction } from '../store/database.ts';
import { destroyKey } from '../store/stream-keys.ts';
import { checkReceiptFile } from './check-receipt.ts';
import { readAccessLog } from './read-access-log.ts';
import { readReceipt } from './read-receipt.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.db.close());

const guardian = person('guardian', 'protection');

async function taken() {
  const dossierId = await opened(office, guardian, { involved: ['ind', 'rvdk'] });
  const decisionId = await adoptedPermit(office, dossierId);
  return { dossierId, decisionId };
}

describe('het bewijs van een besluit', () => {
  test('komt uit de database zoals het is verzegeld, en klopt zonder de database', async () => {
    const asked = await taken();
    await give(office, guardian, asked.dossierId, {
      ...{ type: 'InformChild', informedOn: '2026-03-02', topics: ['outcome'], language: 'Koerdisch' },
      ...{ form: 'talk', toldBy: 'V. Oogd', understood: 'yes' },
    });
    const answer = await readReceipt(office, guardian, asked);
    if (answer.kind !== 'found') throw new Error(answer.kind);
    const { events, versions, obligations } = answer.value;
    expect(events.map(({ type }) => type)).toEqual([
      'DossierOpened',
      'DecisionPlanned',
      'DecisionAdopted',
      'ReceiptIssued',
    ]);
    expect(Object.values(versions ?? {})).toHaveLength(5);
    expect(obligations).toHaveLength(18);
    const checked = checkReceiptFile(JSON.stringify(answer.value));
    expect(checked).toMatchObject({ kind: 'checked', checked: { faults: [], differences: [], closed: 0 } });
  });

  test('geeft de sleutels van deze gebeurtenissen en niet die van het kind', async () => {
    const asked = await taken();
    const answer = await readReceipt(office, guardian, asked);
    if (answer.kind !== 'found') throw new Error(answer.kind);
    const keys = answer.value.events.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain(null);
  });

  test('is er alleen voor wie het dossier mag lezen, en laat een regel achter in het logboek', async () => {
    const asked = await taken();
    expect(await readReceipt(office, person('departure-officer'), asked)).toEqual({ kind: 'not-found' });
    expect(await readReceipt(office, guardian, asked)).toMatchObject({ kind: 'found' });
    const log = await readAccessLog(office, guardian, asked.dossierId, { limit: 10 });
    if (log.kind !== 'found') throw new Error(log.kind);
    expect(log.value.items.filter(({ action }) => action === 'read:receipt')).toHaveLength(2);
  });

  test('is er niet van een besluit dat niet bestaat of niet is genomen', async () => {
    const { dossierId } = await taken();
    expect(await readReceipt(office, guardian, { dossierId, decisionId: randomUUID() })).toEqual({ kind: 'not-found' });
  });

  test('is er niet meer als de sleutel van het kind is vernietigd', async () => {
    const asked = await taken();
    await inTransaction(office.db, (tx) =>
      destroyKey(tx, asked.dossierId, 'bewaartermijn', '2026-03-02T09:30:00.000Z'),
    );
    expect(await readReceipt(office, guardian, asked)).toEqual({ kind: 'not-found' });
  });
});
