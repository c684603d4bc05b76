// Checkpoints on a data folder of their own: made by hand, kept as files elsewhere, and the database held against them later.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/database.ts';
import { opened, person } from '../../tests/support/office.ts';
import { keepCheckpoints } from '../application/checkpoint-schedule.ts';
import { openOffice } from '../application/office.ts';

const ENTRY = fileURLToPath(new URL('./voorop.ts', import.meta.url));
const folder = temporaryFolder();
const [dataDir, elsewhere] = [join(folder, 'data'), join(folder, 'elders')];
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const voorop = (...args: readonly string[]) => {
  const { DATABASE_URL: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ENTRY, ...args], {
    ...{ env, encoding: 'utf8' },
  });
  return { status, said: `${stdout}${stderr}` };
};

test('checkpoint: maken, elders bewaren, vergelijken, en de database ertegen houden — eisen F1 en F3', async () => {
  const office = await openOffice({ dataDir });
  const guardian = person('guardian', 'protection');
  await opened(office, guardian);
  // A server that runs makes one when it starts and one when it stops; a problem is told and stops nothing.
  const problems: unknown[] = [];
  const schedule = { everyHours: 24, folder: elsewhere, onProblem: (error: unknown) => problems.push(error) };
  const stop = keepCheckpoints(office, schedule);
  await opened(office, guardian);
  await stop();
  expect(problems).toEqual([]);
  const made = readdirSync(elsewhere).sort();
  expect(made.at(0)).toBe('anker-000001.json');
  await opened(office, guardian);
  expect(voorop('checkpoint', 'make', '--data', dataDir, '--folder', elsewhere)).toMatchObject({ status: 0 });
  const files = readdirSync(elsewhere).sort();
  expect(files.length).toBe(made.length + 1);
  const paths = files.map((name) => join(elsewhere, name));
  expect(voorop('checkpoint', 'compare', ...paths.slice(-2))).toMatchObject({ status: 0 });
  const [first = ''] = paths;
  expect(voorop('verify', '--data', dataDir, '--checkpoint', first)).toMatchObject({
    status: 0,
    said: expect.stringContaining('Alles sluit.'),
  });
  await office.close();
  expect(voorop('verify', '--data', dataDir, '--checkpoint', join(folder, 'geen.json'))).toMatchObject({ status: 2 });
});
