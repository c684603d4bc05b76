// Runs a program as a child process, and takes it along when we are stopped ourselves.
import { spawn } from 'node:child_process';
import { ROOT } from './place.mjs';

/**
 * @typedef {{ readonly status: number, readonly output: string, readonly stopped: boolean }} Ran
 * @typedef {{ readonly env?: NodeJS.ProcessEnv, readonly quiet?: boolean, readonly shell?: boolean }} Options
 */

const STOPPED_STATUS = 130;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let stopped = false;

/** @param {NodeJS.Signals} signal */
const onSignal = (signal) => {
  stopped = true;
  // At a terminal Ctrl-C has reached the children already; twice would be read as: at once, without putting away.
  if (signal === 'SIGINT' && process.stdin.isTTY) return;
  for (const child of running) child.kill(signal);
};

/** Signals are ours only while a child runs: afterwards they belong to whoever comes next. */
const started = (/** @type {import('node:child_process').ChildProcess} */ child) => {
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, onSignal);
  running.add(child);
};
const ended = (/** @type {import('node:child_process').ChildProcess} */ child) => {
  running.delete(child);
  if (running.size === 0) for (const signal of SIGNALS) process.off(signal, onSignal);
};

/** True once somebody asked us to stop. */
export const wasStopped = () => stopped;

/**
 * Runs a program to its end. `quiet` keeps its output for the answer instead of showing it.
 * @param {string} program @param {readonly string[]} args @param {Options} [options]
 * @returns {Promise<Ran>}
 */
export const run = (program, args, { env = {}, quiet = false, shell = false } = {}) =>
  new Promise((resolve) => {
    if (stopped) return resolve({ status: STOPPED_STATUS, output: '', stopped });
    let output = '';
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell,
    });
    started(child);
    const keep = (/** @type {Buffer} */ part) => {
      output += part.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (/** @type {number} */ status) => {
      ended(child);
      resolve({ status: stopped ? STOPPED_STATUS : status, output, stopped });
    };
    child.once('error', (error) => {
      output += error.message;
      end(127);
    });
    child.once('close', (code, signal) => end(code ?? (signal ? STOPPED_STATUS : 1)));
  });

/** Runs a tool of this project with this same Node. @param {string} entry @param {readonly string[]} args @param {Options} [options] */
export const runNode = (entry, args, options) => run(process.execPath, [entry, ...args], options);
