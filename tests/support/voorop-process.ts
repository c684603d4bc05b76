// Starts the steady writer as a process of its own, so that a test can kill it, and tells what it acknowledged.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const WRITER = fileURLToPath(new URL('./steady-writer.ts', import.meta.url));

export type Writer = {
  readonly child: ChildProcess;
  /** What it found when it opened, and the last version that was acknowledged to it. */
  readonly seen: { found: number; acknowledged: number; errors: string };
  /** Waits until it has been acknowledged this version; throws when it ends before that. */
  readonly until: (version: number) => Promise<void>;
  readonly ended: Promise<unknown>;
};

export const startWriter = (
  dataDir: string,
  streamId: string,
  rounds = Number.POSITIVE_INFINITY,
  then = 'leave',
): Writer => {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, dataDir, streamId, String(rounds), then]);
  const seen = { found: -1, acknowledged: 0, errors: '' };
  let rest = '';
  child.stdout.on('data', (part: Buffer) => {
    const lines = (rest + part.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const [word, number] of lines.map((line) => line.split(' '))) {
      if (word === 'found') seen.found = Number(number);
      seen.acknowledged = Math.max(seen.acknowledged, Number(number));
    }
  });
  child.stderr.on('data', (part: Buffer) => {
    seen.errors += part.toString('utf8');
  });
  const ended = once(child, 'close');
  const until = async (version: number): Promise<void> => {
    while (seen.found < 0 || seen.acknowledged < version) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the writer ended: ${seen.errors}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return { child, seen, until, ended };
};
