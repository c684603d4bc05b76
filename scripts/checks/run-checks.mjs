// Runs the checks, two at a time, and shows one line for each. To add a check: add it to the table in checks.mjs.
import { performance } from 'node:perf_hooks';
import { CHECKS } from './checks.mjs';

/** @typedef {import('./checks.mjs').Check} Check */

const AT_ONCE = 2;
const WIDTH = 44;
const MOST_LINES = 80;

/** @param {readonly string[]} [names] only these @returns {Promise<{ passed: number, failed: number }>} */
export const runChecks = async (names = []) => {
  const unknown = names.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0)
    throw new Error(`No such check: ${unknown.join(', ')}. There are: ${CHECKS.map(({ name }) => name).join(', ')}`);
  const waiting = CHECKS.filter(({ name }) => names.length === 0 || names.includes(name));
  const totals = { passed: 0, failed: 0 };
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) totals[await runOne(check)] += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return totals;
};

/** @param {Check} check @returns {Promise<'passed' | 'failed'>} */
const runOne = async ({ name, title, run }) => {
  const started = performance.now();
  const problems = await run().catch((/** @type {unknown} */ error) => [
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  ]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const good = problems.length === 0;
  process.stdout.write(`${good ? 'ok  ' : 'FAIL'}  ${`${name}: ${title}`.padEnd(WIDTH)} ${seconds.padStart(5)} s\n`);
  show(problems.join('\n').split('\n'));
  return good ? 'passed' : 'failed';
};

/** @param {readonly string[]} lines */
const show = (lines) => {
  for (const line of lines.slice(0, MOST_LINES)) if (line !== '') process.stdout.write(`        ${line}\n`);
  if (lines.length > MOST_LINES) process.stdout.write(`        … and ${lines.length - MOST_LINES} lines more\n`);
};
