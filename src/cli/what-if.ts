// voorop whatif: what another number in the rules would mean for the children in the database, as figures that may be told.
// Whoever holds the machine is not known as a person here: the log says “beheer (opdrachtregel)”, with the reason given.
import { parseArgs } from 'node:util';
import { officeOn } from '../application/office.ts';
import { askWhatIf, passWhatIf } from '../application/what-if.ts';
import { shownWhatIf } from '../application/what-if-runs.ts';
import { readConfig } from '../config.ts';
import { readInput } from '../contract/read-input.ts';
import { AskWhatIf } from '../domain/indicators/asked.ts';
import { PARAMETER_IDS } from '../domain/safeguards/parameters.ts';
import { connect } from '../store/connect.ts';
import { inTransaction } from '../store/database.ts';
import { StoreProblem } from '../store/problem.ts';
import { typedPath } from './read-input.ts';
import { parameterList, whatIfReport } from './what-if-report.ts';

const USAGE = `Gebruik: npm run -s voorop -- whatif [GETAL=WAARDE …] --why TEKST [--publish] [--json] [--data MAP]

  GETAL=WAARDE  een ander getal in de regels, zoals rootedAfterYears=4; zonder getal komt de lijst
  --why         waarvoor u dit vraagt, ten minste 10 tekens; het staat in het logboek. Noem geen personen
  --publish     laat iedereen de vraag en het antwoord lezen
  --json        geeft één JSON-document

Uitgang: 0 in orde, 2 verkeerd gebruik
`;
const OPTIONS = {
  why: { type: 'string' },
  publish: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
const WRONG_USE = 2;
const ASKER = { kind: 'command-line' } as const;

const wrong = (words: string): number => {
  process.stderr.write(`${words}\n`);
  return WRONG_USE;
};
const print = (text: string): number => {
  process.stdout.write(text);
  return 0;
};

export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) return print(USAGE);
    if (positionals.length === 0) return print(parameterList());
    const ask = askedIn(positionals, values.why, values.publish);
    if (typeof ask === 'string') return wrong(ask);
    return await answer(ask, values);
  } catch (error) {
    const known = error instanceof StoreProblem || (error instanceof TypeError && 'code' in error);
    if (!known) throw error;
    return wrong((error as Error).message);
  }
}

/** The question that was typed, or what is wrong with it. */
function askedIn(numbers: readonly string[], why: string | undefined, publish: boolean): AskWhatIf | string {
  if (why === undefined) return 'Zeg met --why waarvoor u dit vraagt: het staat in het logboek.';
  const strange = numbers.find((each) => !/^[A-Za-z]+=\d+$/.test(each));
  if (strange !== undefined) return `Niet te lezen: ${strange}. Schrijf GETAL=WAARDE, zoals rootedAfterYears=4.`;
  const parameters = Object.fromEntries(
    numbers.map((each) => each.split('=')).map(([id, value]) => [id, Number(value)]),
  );
  const unknown = Object.keys(parameters).find((id) => !(PARAMETER_IDS as readonly string[]).includes(id));
  if (unknown !== undefined) return `Onbekend getal: ${unknown}.\n\n${parameterList()}`;
  const read = readInput(AskWhatIf, { parameters, why, publish });
  if (read.ok) return read.value;
  return read.refusal.map(({ field, message }) => `${field}: ${message.nl}`).join('\n');
}

async function answer(
  ask: AskWhatIf,
  { json, data }: { readonly json: boolean; readonly data?: string | undefined },
): Promise<number> {
  const config = readConfig();
  const db = await connect(data === undefined ? config : { dataDir: typedPath(data), masterKey: config.masterKey });
  try {
    const office = officeOn(db);
    await inTransaction(db, (tx) => passWhatIf(tx, office, ASKER, 'what-if'), {
      as: { kind: 'system', task: 'what-if' },
    });
    const asked = await askWhatIf(office, ASKER, ask, undefined, (percent) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${percent} %`);
    });
    if (process.stderr.isTTY) process.stderr.write('\r');
    if (asked.kind === 'nothing-asked')
      return wrong('Dit zijn de getallen zoals ze nu al zijn. Geef een andere waarde.');
    const shown = shownWhatIf(asked.answer, office.jurisdiction);
    return print(json ? `${JSON.stringify(shown, null, 2)}\n` : whatIfReport(shown));
  } finally {
    await db.close();
  }
}
