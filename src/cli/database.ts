// voorop database status | migrate: what is in the database, and bringing it to the newest shape.
import { parseArgs } from 'node:util';
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
  } catch (error) {
    const known = error instanceof StoreProblem || (error instanceof TypeError && 'code' in error);
    if (!known) throw error;
    process.stderr.write(`${error.message}\n`);
    return WRONG_USE;
  }
  process.stderr.write(`Onbekend: database ${name}. Gebruik: database status | database migrate [--data MAP]\n`);
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
