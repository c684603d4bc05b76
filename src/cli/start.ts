// voorop start: opens the database, serves the API and the web application, and stops in good order. Only with --demo does
// it plant fictional families. Without a real sign-in service it is reachable from this machine only.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { isLoopback } from '../api/addresses.ts';
import { defectLine, type Log } from '../api/request-log.ts';
import { createServer } from '../api/server.ts';
import { boundUseCases } from '../api/use-cases.ts';
import { keepCheckpoints, type Schedule } from '../application/checkpoint-schedule.ts';
import { keepWatch } from '../application/keep-watch.ts';
import { type OpenedOffice, openOffice } from '../application/office.ts';
import { loadPublished } from '../application/read-published.ts';
import { rebuildOldViews } from '../application/rebuild-views.ts';
import { RULES } from '../application/rules.ts';
import { type Config, readConfig } from '../config.ts';
import { PEOPLE } from '../seed/people.ts';
import { StoreProblem } from '../store/problem.ts';
import { plantDemo } from './demo.ts';
import { typedPath } from './read-input.ts';
import { type SignInSettings, signInSettings } from './sign-in-settings.ts';
import * as words from './start-words.ts';
import { WrongUse } from './wrong-use.ts';

const OPTIONS = {
  demo: { type: 'boolean', default: false },
  data: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
} as const;
const WRONG_USE = 2;
const STOPPED_AT_ONCE = 130;
/** The published decisions that come with Voorop. */
const DECISIONS = new URL('../seed/decisions.jsonl', import.meta.url);
const WEB = fileURLToPath(new URL('../../build/web', import.meta.url));

type Settings = {
  readonly config: Config;
  readonly store: Parameters<typeof openOffice>[0];
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
  readonly signIn: SignInSettings;
};

export async function run(args: readonly string[]): Promise<number> {
  try {
    await start(await settingsOf(args));
    return 0;
  } catch (error) {
    if (!isWrongUse(error)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return WRONG_USE;
  }
}

async function settingsOf(args: readonly string[]): Promise<Settings> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const config = readConfig();
  const { data, demo, host = config.host } = values;
  const port = values.port === undefined ? config.port : portIn(values.port);
  if (!config.production && !isLoopback(host)) throw new WrongUse(words.onlyThisMachine(host));
  if (config.production && demo) throw new WrongUse(words.noDemoInProduction);
  // A folder that was named is meant, also where the environment names a database.
  const { masterKey, poolSize, checkpointKey } = config;
  const store = data === undefined ? config : { dataDir: typedPath(data), masterKey, poolSize, checkpointKey };
  return { config, store, demo, host, port, signIn: await signInSettings(config) };
}

const LARGEST_PORT = 65_535;
const portIn = (text: string): number => {
  if (/^\d{1,5}$/.test(text) && Number(text) <= LARGEST_PORT) return Number(text);
  throw new WrongUse(words.wrongPort(text));
};

async function start(settings: Settings): Promise<void> {
  const stopped = untilStopped();
  process.stdout.write(words.STARTING);
  const office = await openOffice(settings.store);
  try {
    await rebuildOldViews(office);
    const app = await serverFor(office, settings);
    try {
      await listen(app, settings);
      if (settings.demo) await plantDemo(office);
      const { where } = office;
      const hasWeb = existsSync(`${WEB}/index.html`);
      process.stdout.write(words.running({ address: addressOf(app, settings), where, demo: settings.demo, hasWeb }));
      const lastCheckpoint = keepCheckpoints(office, checkpointsOf(settings.config));
      const watched = keepWatch(office, (error) => logOf(settings.config.log)(defectLine('toezicht', error)));
      await stopped;
      await watched();
      await lastCheckpoint();
    } finally {
      await app.close();
    }
  } finally {
    await office.close();
  }
}

/** Settles at the first signal; at a second one the process ends where it stands. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    let signals = 0;
    const onSignal = (): void => {
      signals += 1;
      if (signals > 1) process.exit(STOPPED_AT_ONCE);
      process.stdout.write(words.STOPPING);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
  });

const serverFor = (office: OpenedOffice, { config: { production, log }, signIn }: Settings): Promise<FastifyInstance> =>
  createServer({
    office,
    useCases: boundUseCases(office),
    published: loadPublished(DECISIONS, RULES),
    people: PEOPLE,
    production,
    log: logOf(log),
    ready: () => office.db.pool.query('select 1'),
    webFolder: WEB,
    ...signIn,
  });

const logOf =
  (wanted: Config['log']): Log =>
  (line) => {
    if (wanted === 'problems' && line.kind === 'request' && line.status < 500) return;
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
  };

/** How often a checkpoint is made, and where it goes. */
const checkpointsOf = ({ checkpointHours, checkpointFolder, log }: Config): Schedule => ({
  everyHours: checkpointHours,
  folder: checkpointFolder,
  onProblem: (error) => logOf(log)(defectLine('anker', error)),
});

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EADDRINUSE') throw new WrongUse(words.portTaken(port));
    if (/^E[A-Z]+$/.test(code)) throw new WrongUse(words.cannotListen(host, port, code));
    throw error;
  }
}

const addressOf = (app: FastifyInstance, { host, port }: Settings): string => {
  const [address] = app.addresses();
  const taken = typeof address === 'object' ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`;
};

const isWrongUse = (error: unknown): error is Error =>
  error instanceof WrongUse ||
  error instanceof StoreProblem ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
