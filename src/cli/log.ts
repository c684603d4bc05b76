// voorop log export: the processing log of some days, for a collector. No names, no persons, children as keyed prints.
import { parseArgs } from 'node:util';
import { exportLog } from '../application/export-log.ts';
import { officeOn } from '../application/office.ts';
import { readConfig } from '../config.ts';
import { Day } from '../domain/basics/day.ts';
import { connect } from '../store/connect.ts';
import { StoreProblem } from '../store/problem.ts';
import { typedPath } from './read-input.ts';

const USAGE = `Gebruik: npm run -s voorop -- log export --from DAG --to DAG [--data MAP]

  --from, --to  de eerste en de laatste dag (UTC), zoals 2026-11-01 en 2026-11-30
  Schrijft het verwerkingenlogboek als OTLP/JSON, één document per regel. Het meenemen zelf staat in het inzagelogboek.

Uitgang: 0 in orde, 2 verkeerd gebruik
`;
const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
const WRONG_USE = 2;

const wrong = (words: string): number => {
  process.stderr.write(`${words}\n`);
  return WRONG_USE;
};

export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const [from, to] = [Day.safeParse(values.from), Day.safeParse(values.to)];
    if (positionals.join(' ') !== 'export' || !from.success || !to.success || from.data > to.data) return wrong(USAGE);
    return await written({ from: from.data, to: to.data }, values.data);
  } catch (error) {
    const known = error instanceof StoreProblem || (error instanceof TypeError && 'code' in error);
    if (!known) throw error;
    return wrong((error as Error).message);
  }
}

async function written(days: { readonly from: Day; readonly to: Day }, data: string | undefined): Promise<number> {
  const config = readConfig();
  const db = await connect(data === undefined ? config : { dataDir: typedPath(data), masterKey: config.masterKey });
  try {
    const count = await exportLog(officeOn(db), days, (line) => process.stdout.write(`${line}\n`));
    process.stderr.write(`${count} ${count === 1 ? 'regel' : 'regels'}\n`);
    return 0;
  } finally {
    await db.close();
  }
}
