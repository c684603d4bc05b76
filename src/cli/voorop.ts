// The entry of the command line: voorop <command>. To add a command, add one line to the table.
import type { Command } from './command.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  start: {
    use: 'start [--demo] [--data MAP] [--port N] [--host H]',
    does: 'start Voorop; met --demo erbij verzonnen gezinnen',
    load: () => import('./start.ts'),
  },
  cases: {
    use: 'cases BESTAND.jsonl [--json] [--raw]',
    does: 'toetst gepubliceerde beslissingen aan de waarborgen',
    load: () => import('./cases.ts'),
  },
  due: {
    use: 'due [TERMIJN BEGIN] [--extended[=NAAM]] [--json]',
    does: 'rekent uit wanneer een wettelijke termijn eindigt; zonder termijn: de lijst',
    load: () => import('./due.ts'),
  },
  verify: {
    use: 'verify [BUNDEL [--steps] [--key SLEUTEL]] [--data MAP] [--json] [--note|--against|--checkpoint BESTAND]',
    does: 'controleert het bewijs van alle dossiers; met een bundel: van dat ene, zonder database',
    load: () => import('./verify.ts'),
  },
  checkpoint: {
    use: 'checkpoint make|compare|show|key [--folder MAP] [--data MAP]',
    does: 'maakt een getekend anker over alle reeksen, of vergelijkt ankers die elders zijn bewaard',
    load: () => import('./checkpoint.ts'),
  },
  firewall: {
    use: 'firewall [--data MAP] [--json]',
    does: 'bewijst dat handhaving niets leest van wat een kind beschermt, en probeert elke deur',
    load: () => import('./firewall.ts'),
  },
  receipt: {
    use: 'receipt check BESTAND [--json] [--against BESTAND]',
    does: 'gaat het bewijs van een besluit na, zonder database',
    load: () => import('./receipt.ts'),
  },
  whatif: {
    use: 'whatif [GETAL=WAARDE …] --why TEKST [--publish] [--json]',
    does: 'rekent uit wat een ander getal in de regels zou betekenen; zonder getal: de lijst',
    load: () => import('./what-if.ts'),
  },
  people: {
    use: 'people begin BESTAND.json [--data MAP]',
    does: 'schrijft de eerste drie personen van een nieuwe installatie in',
    load: () => import('./people.ts'),
  },
  log: {
    use: 'log export --from DAG --to DAG [--data MAP]',
    does: 'geeft het verwerkingenlogboek als OTLP/JSON, zonder namen',
    load: () => import('./log.ts'),
  },
  database: {
    use: 'database status|migrate|rebuild [--data MAP]',
    does: 'toont de database, werkt haar bij, of bouwt de lijsten opnieuw op',
    load: () => import('./database.ts'),
  },
};

const WRONG_USE = 2;
const DEFECT = 70;

function usage(): string {
  const commands = Object.values(COMMANDS);
  const width = Math.max(...commands.map(({ use }) => use.length));
  const lines = commands.map(({ use, does }) => `  ${use.padEnd(width)}  ${does}`);
  return ['Gebruik: npm run -s voorop -- <opdracht>', '', 'Opdrachten:', ...lines, ''].join('\n');
}

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    process.stdout.write(usage());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return (await command.load()).run(args);
  process.stderr.write(`${name === '' ? 'Geef een opdracht.' : `Onbekende opdracht: ${name}`}\n\n${usage()}`);
  return WRONG_USE;
}

// A reader that stops early, such as `head`, is no defect.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const [words, status] = said(error);
  process.stderr.write(`${words}\n`);
  process.exitCode = status;
}

function said(error: unknown): readonly [words: string, status: number] {
  if (error instanceof Error && error.name === 'WrongSetting') return [error.message, WRONG_USE];
  return [`Er ging iets mis in Voorop zelf.\n${error instanceof Error ? error.stack : String(error)}`, DEFECT];
}
