// voorop checkpoint make | compare | show | key: signed statements over the ends of all chains. Making one needs the database;
// comparing needs nothing but the files.
import { parseArgs } from 'node:util';
import { checkpointFile } from '../application/checkpoint-file.ts';
import { makeAndDeliver } from '../application/checkpoint-schedule.ts';
import { compareCheckpointFiles, type ReadFile } from '../application/compare-checkpoints.ts';
import { type OpenedOffice, openOffice } from '../application/office.ts';
import { readConfig } from '../config.ts';
import { inTransaction } from '../store/database.ts';
import { StoreProblem } from '../store/problem.ts';
import { comparedReport, madeReport } from './checkpoint-report.ts';
import { readInput, typedPath } from './read-input.ts';

const USAGE = `Gebruik: npm run -s voorop -- checkpoint make [--data MAP] [--folder MAP]
         npm run -s voorop -- checkpoint compare OUD.json NIEUW.json [MEER.json …] [--json]
         npm run -s voorop -- checkpoint show NUMMER [--since NUMMER] [--data MAP]
         npm run -s voorop -- checkpoint key [--data MAP]

  make      maakt een anker over alle reeksen; met --folder ook als bestand
  compare   vergelijkt ankers die u bewaarde, zonder database
  show      geeft een anker als bestand; --since: vanaf een eerder anker dan het vorige
  key       geeft de openbare sleutel waarmee ankers zijn getekend

Uitgang: 0 alles klopt, 1 er klopt iets niet, 2 verkeerd gebruik
`;
const OPTIONS = {
  data: { type: 'string' },
  folder: { type: 'string' },
  since: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;
const BROKEN = 1;
const WRONG_USE = 2;

export async function run(args: readonly string[]): Promise<number> {
  const asked = askedIn(args);
  if (!asked) return wrong(USAGE);
  const { what, rest, values } = asked;
  try {
    return (await carriedOut(what, rest, values)) ?? wrong(USAGE);
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return wrong(`${error.message}\n`);
  }
}

/** Undefined where this is no use of the command. */
async function carriedOut(what: string, rest: readonly string[], values: Values): Promise<number | undefined> {
  if (what === 'compare') return rest.length >= 2 ? compare(rest, values.json) : undefined;
  if (what === 'show') return rest.length === 1 ? show(rest[0] ?? '', values) : undefined;
  if (rest.length > 0) return undefined;
  if (what === 'make') return make(values);
  return what === 'key' ? key(values) : undefined;
}

type Values = NonNullable<ReturnType<typeof askedIn>>['values'];

function askedIn(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [what, ...rest] = positionals;
    return what === undefined ? undefined : { what, rest, values };
  } catch {
    return undefined;
  }
}

const onOffice = async (
  { data }: Pick<Values, 'data'>,
  work: (office: OpenedOffice) => Promise<number>,
): Promise<number> => {
  const config = readConfig();
  const { masterKey, checkpointKey } = config;
  const office = await openOffice(data === undefined ? config : { dataDir: typedPath(data), masterKey, checkpointKey });
  try {
    return await work(office);
  } finally {
    await office.close();
  }
};

const make = (values: Values): Promise<number> =>
  onOffice(values, async (office) => {
    const folder = values.folder === undefined ? readConfig().checkpointFolder : typedPath(values.folder);
    process.stdout.write(madeReport(await makeAndDeliver(office, { folder }), folder));
    return 0;
  });

async function compare(paths: readonly string[], json: boolean): Promise<number> {
  const files: ReadFile[] = [];
  for (const path of paths) {
    const input = await readInput(path);
    if (!input.ok) return wrong(`${path}: ${input.reason}\n`);
    files.push({ path, text: input.text });
  }
  const compared = compareCheckpointFiles(files);
  const fits = compared.kind === 'compared' && compared.found.length === 0;
  const words = json ? `${JSON.stringify({ ok: fits, ...compared }, null, 2)}\n` : comparedReport(compared);
  if (compared.kind !== 'compared' && !json) return wrong(words);
  process.stdout.write(words);
  return fits ? 0 : compared.kind === 'compared' ? BROKEN : WRONG_USE;
}

const numberIn = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);

async function show(text: string, values: Values): Promise<number> {
  const number = numberIn(text);
  const since = values.since === undefined ? undefined : numberIn(values.since);
  if (number === undefined || (values.since !== undefined && since === undefined)) return wrong(USAGE);
  return onOffice(values, async ({ db }) => {
    const file = await inTransaction(db, (tx) => checkpointFile(tx, number, since), {
      as: { kind: 'system', task: 'checkpoint' },
    });
    if (!file) return wrong(`Anker ${number} is er niet. / There is no checkpoint ${number}.\n`);
    process.stdout.write(`${JSON.stringify(file)}\n`);
    return 0;
  });
}

const key = (values: Values): Promise<number> =>
  onOffice(values, async ({ signingKey }) => {
    process.stdout.write(`${signingKey.publicKey.toString('base64')}\n`);
    return 0;
  });

function wrong(words: string): number {
  process.stderr.write(words);
  return WRONG_USE;
}
