// voorop verify: checks the proof of every stream and names the first event that does not fit. Changes nothing, needs
// no key, and starts the server of the data folder only for as long as it takes.

import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import type { ChainEnd } from '../domain/proof/chain.ts';
import { connectForProof } from '../store/connect.ts';
import { StoreProblem } from '../store/problem.ts';
import { type Noted, verifyAll } from '../store/verify.ts';
import { typedPath } from './read-input.ts';
import { verifyReport } from './verify-report.ts';

const OPTIONS = {
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  note: { type: 'string' },
  against: { type: 'string' },
} as const;
const WRONG_USE = 2;

export async function run(args: readonly string[]): Promise<number> {
  try {
    return await verify(args);
  } catch (error) {
    if (!(error instanceof StoreProblem) && !wrongUse(error)) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return WRONG_USE;
  }
}

async function verify(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const config = readConfig();
  const against = values.against === undefined ? undefined : notedIn(typedPath(values.against));
  // A folder that was named is meant, also where the environment names a database.
  const db = await connectForProof(values.data === undefined ? config : { dataDir: typedPath(values.data) });
  const note = values.note === undefined ? undefined : createWriteStream(typedPath(values.note), { mode: 0o600 });
  try {
    const found = await verifyAll(db, {
      ...(against && { against }),
      onEnd: (end) => note?.write(`${JSON.stringify(noteOf(end))}\n`),
    });
    const report = { database: db.where, ...found };
    process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : verifyReport(report));
    return found.brokenStreams === 0 ? 0 : 1;
  } finally {
    if (note) await once(note.end(), 'close');
    await db.close();
  }
}

const noteOf = ({ streamId, version, hash }: ChainEnd) => ({
  streamId,
  version,
  hash: Buffer.from(hash).toString('hex'),
});

/** The ends that were noted earlier, one a line. */
const notedIn = (path: string): Noted =>
  new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { streamId, version, hash } = JSON.parse(line) as { streamId: string; version: number; hash: string };
        return [streamId, { version, hash: Buffer.from(hash, 'hex') }];
      }),
  );

const wrongUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(ERR_PARSE_ARGS|ENOENT|EACCES|EISDIR)/.test(String(error.code));
