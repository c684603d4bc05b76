// voorop receipt check: goes through the proof of one decision without a database: seals, contents, findings, obligations.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CheckedFile, checkReceiptFile, type NotedEnds } from '../application/check-receipt.ts';
import { readInput, typedPath } from './read-input.ts';
import { inJson, receiptReport } from './receipt-report.ts';

const USAGE = `Gebruik: npm run -s voorop -- receipt check BESTAND [--json] [--against BESTAND]

  BESTAND     het bewijs van een besluit, zoals u het bij het besluit ophaalt; - leest standaardinvoer
  --against   vergelijk met een einde van dit dossier dat eerder is genoteerd (verify --note)
  --json      geeft één JSON-document

Uitgang: 0 alles klopt, 1 er klopt iets niet, 2 verkeerd gebruik of geen bewijs
`;
const OPTIONS = { json: { type: 'boolean', default: false }, against: { type: 'string' } } as const;
const BROKEN = 1;
const WRONG_USE = 2;

export async function run(args: readonly string[]): Promise<number> {
  const asked = askedIn(args);
  if (asked === undefined) return wrong(USAGE);
  const input = await readInput(asked.path);
  if (!input.ok) return wrong(`${asked.path}: ${input.reason}\n`);
  const ends = asked.against === undefined ? new Map() : endsIn(typedPath(asked.against));
  if (ends === undefined) return wrong(`${asked.against}: hierin staan geen genoteerde einden (zie verify --note)\n`);
  const found = checkReceiptFile(input.text, ends);
  if (found.kind === 'no-receipt')
    return wrong(`${asked.path}: dit is geen bewijs van een besluit. / This is no receipt.\n`);
  process.stdout.write(asked.json ? inJson(found) : receiptReport(found));
  return holds(found) ? 0 : BROKEN;
}

const holds = (found: CheckedFile): boolean =>
  found.kind === 'checked' && found.checked.faults.length === 0 && found.noted !== 'other';

function askedIn(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [what, path, ...more] = positionals;
    return what === 'check' && path !== undefined && more.length === 0 ? { path, ...values } : undefined;
  } catch {
    return undefined;
  }
}

/** One end a line; undefined where the file is not that. */
function endsIn(path: string): NotedEnds | undefined {
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    return new Map(lines.filter((line) => line !== '').map(endIn));
  } catch {
    return undefined;
  }
}

const endIn = (line: string): [string, { version: number; hash: string }] => {
  const { streamId, version, hash } = JSON.parse(line) as { streamId: string; version: number; hash: string };
  return [streamId, { version, hash }];
};

function wrong(words: string): number {
  process.stderr.write(words);
  return WRONG_USE;
}
