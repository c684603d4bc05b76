// voorop database status | migrate | rebuild: what is in the database, bringing it to the newest shape, and building the
// rows that people read again from the events.
import { parseArgs } from 'node:util';
import { officeOn } from '../application/office.ts';
import { rebuildViews } from '../application/rebuild-views.ts';
import { readConfig } from '../config.ts';
import { connect, connectForProof, type StoreConfig } from '../store/connect.ts';
import { StoreProblem } from '../store/problem.ts';
import { databaseStatus } from '../store/status.ts';
import { typedPath } from './read-input.ts';

const WRONG_USE = 2;

export async function run(args: readonly string[]): Promise<number> {
  const named = args[0] !== undefined && !args[0].startsWith('-');
  const [name, rest] = named ? [args[0], args.slice(1)] : ['status', args];
  try {
    const { values } = parseArgs({ args: [...rest], options: { data: { type: 'string' } } });
    const config = readConfig();
    const chosen: StoreConfig =
      values.data === undefined ? config : { dataDir: typedPath(values.data), masterKey: config.masterKey };
    if (name === 'status') return await status(chosen);
    if (name === 'migrate') return await bringUp(chosen);
    if (name === 'rebuild') return await rebuild(chosen);
  } catch (error) {
    const known = error instanceof StoreProblem || (error instanceof TypeError && 'code' in error);
    if (!known) throw error;
    process.stderr.write(`${error.message}\n`);
    return WRONG_USE;
  }
  process.stderr.write(`Onbekend: database ${name}. Gebruik: database status|migrate|rebuild [--data MAP]\n`);
  return WRONG_USE;
}

async function status(config: StoreConfig): Promise<number> {
  const db = await connectForProof(config);
  try {
    const { server, migrations, waiting, streams, events, bytes } = await databaseStatus(db);
    process.stdout.write(
      [
        `Database: ${db.where} (PostgreSQL ${server}, ${Math.round(bytes / 1_000_000)} MB)`,
        `Migraties: ${migrations} uitgevoerd${waiting.length === 0 ? '' : `, nog te doen: ${waiting.join(', ')}`}`,
        `${streams} reeksen, ${events} gebeurtenissen`,
        '',
      ].join('\n'),
    );
    return 0;
  } finally {
    await db.close();
  }
}

async function bringUp(config: StoreConfig): Promise<number> {
  const db = await connect(config);
  await db.close();
  process.stdout.write(`Database bijgewerkt: ${db.where}\n`);
  return 0;
}

async function rebuild(config: StoreConfig): Promise<number> {
  const db = await connect(config);
  try {
    const { dossiers, families } = await rebuildViews(officeOn(db));
    process.stdout.write(`Opnieuw opgebouwd in ${db.where}: ${dossiers} dossiers, ${families} gezinnen\n`);
    return 0;
  } finally {
    await db.close();
  }
}
