// voorop cases: runs a file of published decisions through the safeguards. Report or JSON on standard output, problems on
// standard error.
import { parseArgs } from 'node:util';
import { RULES } from '../application/rules.ts';
import { type CasesRun, runCases } from '../application/run-cases.ts';
import { problems, report } from './cases-report.ts';
import { readInput } from './read-input.ts';

const USAGE = `Gebruik: npm run -s voorop -- cases BESTAND.jsonl [--json] [--raw]

  BESTAND.jsonl  gepubliceerde beslissingen, één JSON-object per regel; - leest van standaardinvoer
  --json         geeft één JSON-document in plaats van een verslag
  --raw          laat feiten weg die het oordeel herhalen of pas later bekend werden

Uitgang: 0 in orde, 1 fouten in het bestand, 2 verkeerd gebruik of onleesbaar bestand
`;

type Asked = { readonly file: string; readonly json: boolean; readonly raw: boolean };

function asked(args: readonly string[]): Asked | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        raw: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (values.help) return 'help';
    return file === undefined || others.length > 0 ? undefined : { file, json: values.json, raw: values.raw };
  } catch {
    return undefined;
  }
}

/** One document, written case by case: as one string a large file would be too long. */
function writeJson({ cases, score }: CasesRun, raw: boolean): void {
  process.stdout.write('{"cases":[');
  cases.forEach((one, index) => {
    process.stdout.write(`${index === 0 ? '' : ','}${JSON.stringify(one)}`);
  });
  process.stdout.write(`],"score":${JSON.stringify({ facts: raw ? 'raw' : 'all', ...score })}}\n`);
}

export async function run(args: readonly string[]): Promise<number> {
  const wanted = asked(args);
  if (wanted === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (wanted === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const input = await readInput(wanted.file);
  if (!input.ok) {
    process.stderr.write(`${wanted.file}: ${input.reason}\n`);
    return 2;
  }
  const { raw } = wanted;
  const ran = runCases(input.text, { raw }, RULES);
  process.stderr.write(problems(ran));
  if (wanted.json) writeJson(ran, raw);
  else process.stdout.write(report(ran, { raw }));
  return ran.errors.length > 0 ? 1 : 0;
}
