// The files of the project: what git keeps, or would keep. Without git (an unpacked archive): everything but what is made.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inRoot, ROOT } from '../setup/place.mjs';

const MADE = new Set(['node_modules', 'build', 'data', '.git']);
const NOT_TEXT = /\.(png|jpe?g|gif|ico|woff2?|ttf|pdf|odt|ods|zip|gz)$/i;

/** @param {string} folder @returns {string[]} */
const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return MADE.has(entry.name) ? [] : walk(path);
    return entry.isFile() ? [relative(ROOT, path).split(sep).join('/')] : [];
  });

/** @type {readonly string[] | undefined} */
let known;

/** Paths from the root, with forward slashes, sorted. */
export const projectFiles = () => {
  if (known) return known;
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const files =
    git.status === 0 && git.stdout !== '' ? git.stdout.split('\0').filter((path) => path !== '') : walk(ROOT);
  known = files.filter((path) => existsSync(inRoot(path))).sort();
  return known;
};

/** The files that hold text. */
export const textFiles = () => projectFiles().filter((path) => !NOT_TEXT.test(path));

/** @param {string} path from the root */
export const textOf = (path) => readFileSync(inRoot(path), 'utf8');
