// voorop archive DOSSIER --out FILE --by PERSON: the package for an archive, written by whoever keeps this installation for the
// data-protection officer who is named, and logged under that name. The same package as the route gives.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { archiveDossier } from '../application/archive-dossier.ts';
import { type Office, officeOn } from '../application/office.ts';
import { personById } from '../application/people.ts';
import { readConfig } from '../config.ts';
import { Actor } from '../domain/basics/actor.ts';
import { connect, type StoreConfig } from '../store/connect.ts';
import { inTransaction } from '../store/database.ts';
import { StoreProblem } from '../store/problem.ts';
import { typedPath } from './read-input.ts';

const OPTIONS = { out: { type: 'string' }, by: { type: 'string' }, data: { type: 'string' } } as const;
const WRONG_USE = 2;
const USE = 'Gebruik: archive DOSSIER --out BESTAND.zip --by PERSOON [--data MAP]\n';

export async function run(args: readonly string[]): Promise<number> {
  try {
    return await archive(args);
  } catch (error) {
    const known = error instanceof StoreProblem || (error instanceof TypeError && 'code' in error);
    if (!known) throw error;
    return wrong(`${error.message}\n`);
  }
}

const wrong = (words: string): number => {
  process.stderr.write(words);
  return WRONG_USE;
};

async function archive(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [dossierId] = positionals;
  if (!z.uuid().safeParse(dossierId).success || !dossierId || !values.out || !values.by) return wrong(USE);
  const config = readConfig();
  const chosen: StoreConfig =
    values.data === undefined ? config : { dataDir: typedPath(values.data), masterKey: config.masterKey };
  const db = await connect(chosen);
  try {
    return await write(officeOn(db), dossierId.toLowerCase(), values.by, typedPath(values.out));
  } finally {
    await db.close();
  }
}

async function write(office: Office, dossierId: string, by: string, path: string): Promise<number> {
  const person = await inTransaction(office.db, (tx) => personById(tx, by), {
    as: { kind: 'system', task: 'archive' },
  });
  if (!person || person.endedOn !== undefined)
    return wrong('Deze persoon werkt hier niet. / Nobody works here by this name.\n');
  const { id, name, organisation, role } = person;
  const actor = Actor.parse({ person: id, name, organisation, role, purpose: 'data-protection' });
  const found = await archiveDossier(office, actor, dossierId);
  if (found.kind !== 'found')
    return wrong('Dit mag deze persoon niet, of dit dossier is er niet. / Not allowed, or no such dossier.\n');
  const made = found.value;
  if (made.kind === 'not-here')
    return wrong('Op deze machine kan geen PDF worden gemaakt. / No PDF can be made here.\n');
  if (made.kind === 'incomplete')
    return wrong(
      `Van deze besluiten is de brief niet af: / These letters are not complete: ${made.decisionIds.join(', ')}\n`,
    );
  writeFileSync(path, made.bytes, { mode: 0o600 });
  process.stdout.write(`${path}: ${made.decisions} besluit(en). SHA-256: ${made.sha256}\n`);
  return 0;
}
