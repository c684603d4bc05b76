// One data folder, one Voorop. The lock names the process that holds it, by number and by when it began, so that a number
// used again is not taken for the holder. A lock of a living process is never taken.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf, StoreProblem } from '../problem.ts';
import { beganAt, isAlive } from './process-mark.ts';

export type Holder = { readonly pid: number; readonly began: string; readonly host: string };

/** Takes the lock, or refuses and says who has it. Gives what releases it. */
export const takeLock = (path: string): (() => void) => {
  const mine: Holder = { pid: process.pid, began: beganAt(process.pid) ?? '', host: hostname() };
  const mark = `${JSON.stringify(mine)}\n`;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, mark, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (linkInPlace(draft, path)) return () => release(path, mark);
      clearAbandoned(path);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  throw inUse(path, holderOf(path));
};

/** The living process that holds the lock, if any. */
export const holderOf = (path: string): Holder | undefined => {
  const text = textOf(path);
  const holder = text === undefined ? undefined : parsed(text);
  return holder && holds(holder) ? holder : undefined;
};

/** Linking either makes the whole lock at once or fails: nobody ever reads half a lock. */
const linkInPlace = (draft: string, path: string): boolean => {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Moves a lock aside whose process is gone. Of several who try, one moves it; a lock taken meanwhile is put back. */
const clearAbandoned = (path: string): void => {
  const seen = textOf(path);
  if (seen === undefined) return;
  const holder = parsed(seen);
  if (holder && holds(holder)) throw inUse(path, holder);
  const aside = `${path}.old.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (textOf(aside) !== seen) linkInPlace(aside, path);
  rmSync(aside, { force: true });
};

/** A lock from another machine (a container with another name) proves nothing here; the server itself then decides. */
const holds = ({ pid, began, host }: Holder): boolean =>
  host === hostname() && isAlive(pid) && (began === '' || beganAt(pid) === undefined || beganAt(pid) === began);

const release = (path: string, mark: string): void => {
  if (textOf(path) === mark) rmSync(path, { force: true });
};

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const parsed = (text: string): Holder | undefined => {
  try {
    const { pid, began, host } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof began === 'string' && typeof host === 'string'
      ? { pid, began, host }
      : undefined;
  } catch {
    return undefined;
  }
};

/** The refusal of a second start on one folder. */
export const inUse = (path: string, holder?: Holder): StoreProblem =>
  new StoreProblem(
    `Deze gegevensmap is al in gebruik door een andere Voorop${holder ? ` (proces ${holder.pid})` : ''}. Stop die eerst, of kies een andere map met VOOROP_DATA. (${path})`,
    `This data folder is already in use by another Voorop${holder ? ` (process ${holder.pid})` : ''}. Stop that one first, or choose another folder with VOOROP_DATA. (${path})`,
  );
