// voorop verify: checks the proof of every stream, or of one bundle, and names the first event that does not fit. Changes nothing, needs
// no key, and starts the server of the data folder only for as long as it takes.

import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deliveredIn } from '../application/checkpoint-file.ts';
import { readConfig } from '../config.ts';
import type { ChainBreak, ChainEnd } from '../domain/proof/chain.ts';
import { type Delivered, faultsIn } from '../domain/proof/compare-checkpoints.ts';
import { destroyedStreams } from '../store/certificates.ts';
import { connectForProof } from '../store/connect.ts';
import { sha256 } from '../store/event-store.ts';
import { StoreProblem } from '../store/problem.ts';
import { verifies } from '../store/signing.ts';
import { type Noted, type Verification, verifyAll } from '../store/verify.ts';
import { verifyCheckpoints } from '../store/verify-checkpoints.ts';
import { keptReport } from './checkpoint-report.ts';
import { destroyedReport } from './destroyed-report.ts';
import { typedPath } from './read-input.ts';
import { verifyBundle } from './verify-bundle.ts';
import { verifyReport } from './verify-report.ts';

const OPTIONS = {
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  note: { type: 'string' },
  against: { type: 'string' },
  checkpoint: { type: 'string' },
  key: { type: 'string' },
  steps: { type: 'boolean', default: false },
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
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const against = values.against === undefined ? undefined : notedIn(typedPath(values.against));
  const delivered = values.checkpoint === undefined ? undefined : checkpointIn(typedPath(values.checkpoint));
  if (typeof delivered === 'string') return wrong(`${values.checkpoint}: ${NO_CHECKPOINT[delivered]}\n`);
  const [bundle, ...others] = positionals;
  if (others.length > 0) return wrong('Geef één bundel. / Give one bundle.\n');
  if (bundle !== undefined) return verifyBundle({ ...values, path: bundle, checkpoint: delivered, key: values.key });
  return verifyDatabase(values, against, delivered);
}

type Values = { readonly data?: string | undefined; readonly note?: string | undefined; readonly json: boolean };

async function verifyDatabase(values: Values, against: Noted | undefined, delivered: Delivered | undefined) {
  const config = readConfig();
  // A folder that was named is meant, also where the environment names a database.
  const db = await connectForProof(values.data === undefined ? config : { dataDir: typedPath(values.data) });
  const note = values.note === undefined ? undefined : createWriteStream(typedPath(values.note), { mode: 0o600 });
  try {
    const found = await verifyAll(db, {
      ...(against && { against }),
      onEnd: (end) => note?.write(`${JSON.stringify(noteOf(end))}\n`),
    });
    const checkpoints = await verifyCheckpoints(db, delivered);
    const destroyed = await destroyedStreams(db);
    const report = withBreaks({ database: db.where, ...found }, checkpoints.breaks);
    const { breaks: _, ...kept } = checkpoints;
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ ...report, checkpoints: kept, ...destroyed }, null, 2)}\n`
        : `${verifyReport(report)}${keptReport(checkpoints)}${destroyedReport(destroyed)}`,
    );
    return report.brokenStreams === 0 && kept.faults.length === 0 && destroyed.uncertified.length === 0 ? 0 : 1;
  } finally {
    if (note) await once(note.end(), 'close');
    await db.close();
  }
}

/** A chain that fits in itself can still be another one than was put in the tree. */
const withBreaks = <Report extends Verification>(report: Report, breaks: readonly ChainBreak[]): Report => {
  const known = new Set(report.breaks.map(({ streamId }) => streamId));
  const more = breaks.filter(({ streamId }) => !known.has(streamId));
  return { ...report, breaks: [...report.breaks, ...more], brokenStreams: report.brokenStreams + more.length };
};

/** A file to compare with must fit in itself first. */
const checkpointIn = (path: string): Delivered | keyof typeof NO_CHECKPOINT => {
  const read = deliveredIn(readFileSync(path, 'utf8'));
  if (!('delivered' in read)) return 'none';
  return faultsIn(read.delivered, { sha256, verifies }).length === 0 ? read.delivered : 'changed';
};

const NO_CHECKPOINT = {
  none: 'dit is geen anker. / This is no checkpoint.',
  changed: 'dit anker is veranderd: het klopt niet met zijn handtekening. / This checkpoint was changed.',
} as const;

const wrong = (words: string): number => {
  process.stderr.write(words);
  return WRONG_USE;
};

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
