// The first three people of a new installation, from the command line.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../tests/support/database.ts';
import { openOffice } from '../application/office.ts';
import { personByIdentity } from '../application/people.ts';
import { inTransaction } from '../store/database.ts';
import { run } from './people.ts';

const folder = temporaryFolder();
const data = join(folder, 'data');
const file = join(folder, 'first.json');
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const said = () => {
  const words: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((part) => words.push(String(part)) > 0);
  return words;
};
const first = (person: string, subject: string) => ({
  ...{ person, name: `Test ${person}`, identity: { issuer: 'https://dienst.example', subject } },
});

test('de eerste drie worden een keer ingeschreven en zijn daarna te vinden op hun aanmelding – BIO 9.2', async () => {
  const three = {
    administrator: first('eerste-beheerder', 'sub-1'),
    dataProtectionOfficer: first('eerste-fg', 'sub-2'),
    childRightsOfficer: first('eerste-kr', 'sub-3'),
  };
  writeFileSync(file, JSON.stringify(three));
  const words = said();
  expect(await run(['begin', file, '--data', data])).toBe(0);
  expect(await run(['begin', file, '--data', data])).toBe(1);
  expect(words.join('')).toMatch(/ingeschreven[\s\S]*niets veranderd/);
  const office = await openOffice({ dataDir: data });
  const found = await inTransaction(office.db, (tx) => personByIdentity(tx, 'https://dienst.example', 'sub-1'), {
    as: { kind: 'system', task: 'test' },
  });
  await office.close();
  expect(found).toMatchObject({ id: 'eerste-beheerder', role: 'administrator' });
});

test.each([[[]], [['begin']], [['begin', '/bestaat/niet.json']], [['eind', file]], [['begin', file, '--data']]])(
  'met %j zegt het wat er mist, met uitgang 2',
  async (args) => {
    const words = said();
    writeFileSync(file, '{"administrator":{}}');
    expect(await run(args)).toBe(2);
    expect(words.join('')).toMatch(/Gebruik|JSON|klopt niet/);
  },
);
