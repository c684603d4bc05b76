// Finds a Chromium that really starts; installs it where the machine lets us: Debian or Ubuntu, as root or through
// sudo that asks nothing. Elsewhere it says exactly what to install. Nothing is skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

/** How the tests learn which browser to start. */
export const CHROMIUM_VARIABLE = 'CHROMIUM_PATH';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const STARTS_WITHIN_MS = 60_000;
const ATTEMPTS = 3;
const PAUSE_MS = 15_000;

/** Some distributions put a script in its place that only says how to install it: so we ask for its version. @param {string} path */
const starts = (path) => {
  if (!existsSync(path)) return false;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: STARTS_WITHIN_MS });
  return status === 0 && /\d+\.\d+/.test(stdout);
};

/** The browser to test with: the one that was named, else the first that starts. */
export const findChromium = () => {
  const named = process.env[CHROMIUM_VARIABLE];
  if (!named) return PLACES.find(starts);
  if (starts(named)) return named;
  throw new SetupProblem(
    `${CHROMIUM_VARIABLE} wijst naar ${named}, maar daar start geen Chromium.`,
    `${CHROMIUM_VARIABLE} points to ${named}, but no Chromium starts there.`,
  );
};

/** Finds Chromium, or installs it. Gives its path. */
export const ensureChromium = async () => {
  const found = findChromium();
  if (found) return found;
  const admin = aptAdmin();
  if (!admin) throw notHere();
  say('Chromium installeren voor de tests …', 'Installing Chromium for the tests …');
  await install(admin);
  const installed = findChromium();
  if (!installed) throw notHere();
  return installed;
};

/** The words before a command of apt, or nothing where we may not use it. @returns {readonly string[] | undefined} */
const aptAdmin = () => {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const asked = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return asked.status === 0 ? ['sudo', '-n'] : undefined;
};

/** @param {readonly string[]} admin */
const install = async (admin) => {
  const apt = (/** @type {readonly string[]} */ ...args) =>
    run('/usr/bin/env', [
      ...admin,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-o',
      'DPkg::Lock::Timeout=300',
      '-o',
      'Acquire::Retries=3',
      ...args,
    ]);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    // One list of packages that does not answer is no reason to stop: the next step will tell.
    await apt('update');
    const { status, stopped } = await apt('install', '--yes', '--no-install-recommends', 'chromium');
    if (status === 0 || stopped) return;
    if (attempt < ATTEMPTS) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};

const isUbuntu = () => existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));

const notHere = () => {
  const [dutch, english] =
    process.platform === 'darwin'
      ? [
          'Installeer Google Chrome of Chromium in /Applications.',
          'Install Google Chrome or Chromium in /Applications.',
        ]
      : isUbuntu()
        ? [
            'Installeer Google Chrome (pakket google-chrome-stable van google.com/chrome) of Chromium: sudo snap install chromium.',
            'Install Google Chrome (package google-chrome-stable from google.com/chrome) or Chromium: sudo snap install chromium.',
          ]
        : [
            'Installeer Chromium (Debian: sudo apt-get install chromium; Fedora: sudo dnf install chromium).',
            'Install Chromium (Debian: sudo apt-get install chromium; Fedora: sudo dnf install chromium).',
          ];
  return new SetupProblem(
    `Voor de tests in een echte browser is Chromium nodig. ${dutch}\nStaat het elders, geef dan ${CHROMIUM_VARIABLE}=/pad/naar/chromium.`,
    `The tests in a real browser need Chromium. ${english}\nWhere it lies elsewhere, give ${CHROMIUM_VARIABLE}=/path/to/chromium.`,
  );
};
