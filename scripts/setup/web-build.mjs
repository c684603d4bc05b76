// Builds the web application into build/web, unless what lies there was built from these very files.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, ROOT, TOOLS } from './place.mjs';
import { runNode } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

const STAMP = inRoot('build/web.stamp');
const INDEX = inRoot('build/web/index.html');
const SOURCES = ['src/web', 'src/contract', 'src/views', 'src/jurisdictions', 'src/domain', 'packages', 'shims'];
const LEFT_OUT = /\.test\.tsx?$|\.md$/;

/** @param {string} folder @returns {string[]} */
const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const fingerprint = () => {
  const hash = createHash('sha256').update(readFileSync(inRoot('package-lock.json')));
  for (const folder of SOURCES.map((name) => inRoot(name)).filter((name) => existsSync(name)))
    for (const file of filesUnder(folder)) hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
};

/** @param {{ quiet?: boolean }} [options] */
export const ensureWebBuild = async ({ quiet = false } = {}) => {
  const now = fingerprint();
  if (existsSync(INDEX) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;
  if (!quiet) say('Webapplicatie bouwen …', 'Building the web application …');
  const args = ['build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn'];
  const { status, output } = await runNode(TOOLS.vite, args, { quiet: true, env: { NODE_ENV: 'production' } });
  if (status !== 0)
    throw new SetupProblem(
      `De webapplicatie is niet te bouwen.\n${output}`,
      'The web application cannot be built; the reason stands above.',
    );
  mkdirSync(inRoot('build'), { recursive: true });
  writeFileSync(STAMP, now);
};
