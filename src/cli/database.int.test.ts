// The commands on the database, on a data folder of their own, as somebody who looks after it gives them.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/database.ts';
import { opened, person } from '../../tests/support/office.ts';
import { listWork } from '../application/list-work.ts';
import { openOffice } from '../application/office.ts';
import { inTransaction } from '../store/database.ts';
import { clearViews } from '../store/view-store.ts';

const ENTRY = fileURLToPath(new URL('./voorop.ts', import.meta.url));
const folder = temporaryFolder();
const dataDir = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const voorop = (...args: readonly string[]) => {
  const { DATABASE_URL: _, ...env } = process.env;
  const all = ['--import', 'tsx', ENTRY, 'database', ...args, '--data', dataDir];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { env, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};

test('database: bijwerken, bekijken en de lijsten opnieuw opbouwen uit wat is vastgelegd', async () => {
  expect(voorop('migrate')).toMatchObject({ status: 0, said: expect.stringContaining('Database bijgewerkt') });

  const office = await openOffice({ dataDir });
  const officer = person('decision-officer');
  const dossierId = await opened(office, officer);
  await inTransaction(office.db, clearViews, { as: { kind: 'system', task: 'test' } });
  expect((await listWork(office, officer, { limit: 5 })).items).toEqual([]);
  // The command finds the server that this process keeps on the folder.
  expect(voorop('rebuild')).toMatchObject({ status: 0, said: expect.stringContaining('1 dossiers, 0 gezinnen') });
  expect((await listWork(office, officer, { limit: 5 })).items).toMatchObject([{ dossierId }]);
  await office.close();

  expect(voorop('status').said).toContain('1 reeksen, 1 gebeurtenissen');
  expect(voorop('opruimen')).toMatchObject({ status: 2, said: expect.stringContaining('Onbekend') });
});
