// Starts the real Voorop for the tests in a browser: its own database in a folder that is thrown away, the fictional
// families, a free port. Its address is in VOOROP_E2E_URL. Named in vitest.config.ts (globalSetup).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './database.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = join(ROOT, 'src', 'cli', 'voorop.ts');
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

export const setup = async (): Promise<() => Promise<void>> => {
  const folder = temporaryFolder();
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.includes(name)));
  const args = ['start', '--demo', '--data', join(folder, 'data'), '--port', '0'];
  const child = spawn(process.execPath, ['--import', 'tsx', ENTRY, ...args], { cwd: ROOT, env, stdio: 'pipe' });
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), GONE_WITHIN_MS);
    await ended;
    clearTimeout(last);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    process.env['VOOROP_E2E_URL'] = await addressIn(child.stdout, child.stderr, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
};

/** Waits for the address that Voorop prints when it is ready. Throws, with what it said, when it ends or hangs instead. */
const addressIn = (
  output: NodeJS.ReadableStream,
  errors: NodeJS.ReadableStream,
  ended: Promise<unknown>,
): Promise<string> =>
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
