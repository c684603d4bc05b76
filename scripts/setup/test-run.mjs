// What a test run consists of, in which order, and what it comes to.
import { readFileSync, rmSync } from 'node:fs';
import { CHROMIUM_VARIABLE, ensureChromium } from './chromium.mjs';
import { ensurePackages } from './packages.mjs';
import { inRoot, TOOLS } from './place.mjs';
import { runNode, wasStopped } from './run.mjs';
import { showProblem } from './say.mjs';
import { ensureWebBuild } from './web-build.mjs';

/** @typedef {{ passed: number, failed: number }} Totals */

const PARTS = /** @type {const} */ (['check', 'pure', 'int', 'e2e']);
/** @typedef {(typeof PARTS)[number]} Part */

/** @param {string} word @returns {word is Part} */
const isPart = (word) => PARTS.some((part) => part === word);

/** Which parts to run, and which files when they were named. @param {readonly string[]} words */
const chosen = (words) => {
  const files = words.filter((word) => !isPart(word));
  const named = words.filter(isPart);
  if (named.length > 0) return { parts: named, files };
  if (files.length === 0) return { parts: [...PARTS], files };
  const browser = files.some((file) => file.includes('e2e'));
  return { parts: /** @type {Part[]} */ (browser ? ['e2e'] : ['pure', 'int']), files };
};

/**
 * Runs everything that was asked for and adds it up. A set-up that fails is one failure.
 * @param {readonly string[]} words @param {() => void} checkNodeVersion
 * @returns {Promise<Totals>}
 */
export const runPlan = async (words, checkNodeVersion) => {
  const { parts, files } = chosen(words);
  /** @type {Totals} */
  const totals = { passed: 0, failed: 0 };
  const attempt = async (/** @type {() => Promise<Totals | undefined>} */ step) => {
    try {
      const { passed, failed } = (await step()) ?? { passed: 0, failed: 0 };
      totals.passed += passed;
      totals.failed += failed;
      return true;
    } catch (error) {
      if (!wasStopped()) showProblem(error);
      totals.failed += 1;
      return false;
    }
  };
  let browser = '';
  const ready = await attempt(async () => {
    checkNodeVersion();
    await ensurePackages();
    if (parts.includes('e2e')) browser = await ensureChromium();
    return undefined;
  });
  if (!ready) return totals;
  if (parts.includes('check')) await attempt(async () => (await import('../checks/run-checks.mjs')).runChecks());
  const onNode = parts.filter((part) => part === 'pure' || part === 'int');
  if (onNode.length > 0) await attempt(() => vitest('node', onNode, files, {}));
  if (parts.includes('e2e'))
    await attempt(async () => {
      await ensureWebBuild();
      return vitest('browser', ['e2e'], files, { [CHROMIUM_VARIABLE]: browser });
    });
  return totals;
};

/**
 * One run of Vitest, and the totals that its reporter left (tests/support/closing-line.ts).
 * @param {string} name @param {readonly Part[]} projects @param {readonly string[]} files @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Totals>}
 */
const vitest = async (name, projects, files, env) => {
  const left = inRoot('build/test', `${name}.json`);
  rmSync(left, { force: true });
  const args = ['run', ...projects.flatMap((project) => ['--project', project]), ...files];
  const { status } = await runNode(TOOLS.vitest, args, { env: { ...env, VOOROP_TEST_TOTALS: left } });
  const totals = totalsIn(left);
  return status !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
};

/** @param {string} file @returns {Totals} */
const totalsIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
};
