// Starts the real Voorop as a process of its own on a folder and a free port, as a person does, and waits for its address.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const ENTRY = join(ROOT, 'src', 'cli', 'voorop.ts');
const READY_WITHIN_MS = 120_000;
const GONE_WITHIN_MS = 20_000;

/** What the outside world has set for a Voorop of its own must not reach this one. */
const OWN = [
  'DATABASE_URL',
  'VOOROP_OWNER_DATABASE_URL',
  'VOOROP_MASTER_KEY',
  'VOOROP_DATA',
  'HOST',
  'PORT',
  'NODE_ENV',
];

export const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.includes(name)));

export type RunningVoorop = {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Without a slash at the end. */
  readonly address: string;
  readonly ended: Promise<unknown>;
  /** In good order; by force where that takes too long. */
  readonly stop: () => Promise<void>;
};

/** Throws, with what it said, where it ends or hangs before it is ready. */
export const startVoorop = async (
  dataDir: string,
  more: readonly string[] = [],
  settings: NodeJS.ProcessEnv = {},
): Promise<RunningVoorop> => {
  const args = ['--import', 'tsx', ENTRY, 'start', '--data', dataDir, '--port', '0', ...more];
  const stdio = ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...cleanEnvironment(), ...settings }, stdio });
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), GONE_WITHIN_MS);
    await ended;
    clearTimeout(last);
  };
  try {
    return { child, address: await addressIn(child.stdout, child.stderr, ended), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Waits for the address that Voorop prints when it is ready. */
const addressIn = (output: Readable, errors: Readable, ended: Promise<unknown>): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const failed = (why: string) => (): void => reject(new Error(`Voorop ${why}:\n${said}`));
    const patience = setTimeout(failed('is not ready in time'), READY_WITHIN_MS);
    const listen = (part: Buffer): void => {
      said += part.toString('utf8');
      const [address] = /http:\/\/[\w.]+:\d+(?=\/\s)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(patience);
      resolve(address);
    };
    output.on('data', listen);
    errors.on('data', listen);
    void ended.then(failed('ended before it was ready'));
  });
