// Installs the packages where they are missing or no longer what package-lock.json says. A stamp in node_modules holds
// the hash of what was installed, so that a start that needs nothing loses no time.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './place.mjs';
import { run, wasStopped } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

const STAMP = inRoot('node_modules/.voorop-installed');
const INSTALLED = inRoot('node_modules/.package-lock.json');
const ATTEMPTS = 2;
const BEAT_MS = 10_000;

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lock */

/** Binaries differ per system, so the stamp does too. */
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .update([process.platform, process.arch, process.versions.modules].join())
    .digest('hex');

/** True where every package of the lock file is there in its version; somebody ran npm by hand. */
const installedByHand = () => {
  if (!existsSync(INSTALLED)) return false;
  const lock = /** @type {Lock} */ (JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')));
  const there = /** @type {Lock} */ (JSON.parse(readFileSync(INSTALLED, 'utf8')));
  return Object.entries(lock.packages)
    .filter(([path, { optional }]) => path.startsWith('node_modules/') && !optional)
    .every(([path, { version, link }]) =>
      link ? existsSync(inRoot(path, 'package.json')) : there.packages[path]?.version === version,
    );
};

const stamped = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();

/** Brings the packages into the shape of package-lock.json. */
export const ensurePackages = async () => {
  if (stamped()) return;
  if (!installedByHand()) await install();
  writeFileSync(STAMP, wanted());
};

const install = async () => {
  say('Pakketten installeren (eenmalig, ongeveer een minuut) …', 'Installing packages (once, about a minute) …');
  const started = performance.now();
  const beat = setInterval(() => {
    process.stdout.write(`  … ${Math.round((performance.now() - started) / 1000)} s\n`);
  }, BEAT_MS);
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { status } = await npm([
        'ci',
        '--include=dev',
        '--include=optional',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
      ]);
      if (status === 0) return;
      if (wasStopped()) break;
    }
  } finally {
    clearInterval(beat);
  }
  throw new SetupProblem(
    'De pakketten zijn niet geïnstalleerd. Hierboven staat waarom. Is er verbinding met het pakketregister van npm?',
    'The packages were not installed; the reason is shown above. Is the npm package registry within reach?',
  );
};

/** The npm that started us, else the one on the path. @param {readonly string[]} args */
const npm = (args) => {
  const cli = process.env['npm_execpath'];
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return run(process.execPath, [cli, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
};
