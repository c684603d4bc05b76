// voorop due: when a time limit ends, by which rule, calendar and steps. Computes only; reads no dossier and no clock.
import { type Due, type DueRefusal, dueOf } from '../domain/clocks/due.ts';
import type { Timer } from '../domain/clocks/timer.ts';
import { DUTCH_CLOCKS } from '../jurisdictions/nl/timers.ts';
import { dueReport, timerList, variantsOf } from './due-report.ts';

const USAGE = `Gebruik: npm run -s voorop -- due [TERMIJN BEGIN] [--extended[=NAAM]] [--json]

  TERMIJN     nummer van de termijn, zoals T-04; zonder termijn komt de lijst
  BEGIN       dag van de gebeurtenis (2026-11-20); bij uren het moment met tijdzone (2026-11-20T09:30:00+01:00).
              De gebeurtenis zelf telt niet mee. Bij termijnen die terugtellen: de geplande dag
  --extended  met verlenging of in een bijzonder geval; =NAAM kiest welke
  --json      geeft één JSON-document

Uitgang: 0 in orde, 2 verkeerd gebruik
`;
const WRONG_USE = 2;

type Asked = {
  readonly words: readonly string[];
  readonly extended?: string | true;
  readonly json: boolean;
  readonly help: boolean;
};

// `--extended` may stand alone or carry a name: parseArgs knows no option with an optional value.
function asked(args: readonly string[]): Asked | undefined {
  const options = args.filter((each) => each.startsWith('-'));
  const words = args.filter((each) => !each.startsWith('-'));
  if (options.some((each) => !/^(--extended(=.+)?|--json|--help|-h)$/.test(each)) || words.length > 2) return undefined;
  const extension = options.filter((each) => each.startsWith('--extended'));
  const [, name] = extension[0]?.split('=') ?? [];
  if (extension.length > 1) return undefined;
  return {
    words,
    json: options.includes('--json'),
    help: options.some((each) => each === '--help' || each === '-h'),
    ...(extension.length === 1 && { extended: name ?? true }),
  };
}

const wrong = (words: string): number => {
  process.stderr.write(`${words}\n`);
  return WRONG_USE;
};

export async function run(args: readonly string[]): Promise<number> {
  const wanted = asked(args);
  if (wanted === undefined) return wrong(USAGE);
  if (wanted.help) return print(USAGE);
  const [id, start] = wanted.words;
  if (id === undefined)
    return wanted.extended === undefined ? print(timerList(DUTCH_CLOCKS.timers, wanted)) : wrong(USAGE);
  const timer = DUTCH_CLOCKS.timers.find((one) => one.id === id.toUpperCase());
  if (!timer)
    return wrong(`Onbekende termijn: ${id}. Kies uit: ${DUTCH_CLOCKS.timers.map((one) => one.id).join(', ')}.`);
  if (start === undefined)
    return wrong(`Geef ook het begin van ${timer.id}: de dag of het moment waarop ${timer.start.nl}.`);
  const { extended, json } = wanted;
  const due = dueOf(timer, start, { calendar: DUTCH_CLOCKS.calendar, ...(extended !== undefined && { extended }) });
  return due.ok
    ? print(json ? inJson(due.value) : dueReport(timer, due.value))
    : wrong(refused(timer, start, due.refusal));
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

const inJson = (due: Due): string => `${JSON.stringify(due, null, 2)}\n`;

function refused(timer: Timer, start: string, refusal: DueRefusal): string {
  switch (refusal.code) {
    case 'day-needed':
      return `${timer.id} telt dagen. “${start}” is geen bestaande dag; schrijf JJJJ-MM-DD, zoals 2026-11-20.`;
    case 'moment-needed':
      return `${timer.id} telt uren. “${start}” is geen moment met tijdzone; schrijf bijvoorbeeld 2026-11-20T09:30:00+01:00.`;
    case 'no-extension':
      return `${timer.id} kent geen verlenging.`;
    case 'unknown-extension':
      return `${timer.id} kent deze verlenging niet. Kies uit:\n${variantsOf(timer)}`;
    case 'extension-name-needed':
      return `Zeg bij ${timer.id} welke verlenging het is, met --extended=NAAM. Kies uit:\n${variantsOf(timer)}`;
  }
}
