// When checkpoints are made: by a running server at a fixed rhythm and when it stops, and by hand. Each is also written as a file
// where a folder was named, so that it can go to oversight by a way that is not this server.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTransaction } from '../store/database.ts';
import { checkpointFile } from './checkpoint-file.ts';
import { type Made, makeCheckpoint } from './make-checkpoint.ts';
import type { Office } from './office.ts';

export type Delivery = { readonly folder?: string | undefined };
export type Schedule = Delivery & {
  /** Units: hours between two checkpoints; 0 makes none. */
  readonly everyHours: number;
  /** Told where one could not be made or written; the server goes on. */
  readonly onProblem: (error: unknown) => void;
};

const HOUR_MS = 3_600_000;
const MOST_PAUSE_MS = HOUR_MS;
const DIGITS = 6;

/** Makes one and delivers it as a file. */
export const makeAndDeliver = async (
  office: Office,
  { folder }: Delivery,
  when: { readonly unlessSince?: Date; readonly onlyChanged?: boolean } = {},
): Promise<Made | undefined> => {
  const made = await makeCheckpoint(office, { key: office.signingKey, ...when });
  if (made?.made && folder !== undefined) await deliver(office, made.checkpoint.statement.number, folder);
  return made;
};

/** Looks every hour whether one is due. Gives what ends it: a last checkpoint of what changed since, then no more. */
export const keepCheckpoints = (office: Office, schedule: Schedule): (() => Promise<void>) => {
  const { everyHours, onProblem } = schedule;
  if (everyHours === 0) return async () => undefined;
  const every = everyHours * HOUR_MS;
  const attempt = async (when: Parameters<typeof makeAndDeliver>[2]): Promise<void> => {
    try {
      await makeAndDeliver(office, schedule, when);
    } catch (error) {
      onProblem(error);
    }
  };
  const due = (): Promise<void> => attempt({ unlessSince: new Date(office.now().getTime() - every) });
  let going = due();
  const timer = setInterval(
    () => {
      going = going.then(due);
    },
    Math.min(every, MOST_PAUSE_MS),
  );
  timer.unref();
  return async () => {
    clearInterval(timer);
    await going;
    await attempt({ onlyChanged: true });
  };
};

/** Writes the file whole or not at all. */
async function deliver({ db }: Pick<Office, 'db'>, number: number, folder: string): Promise<void> {
  const file = await inTransaction(db, (tx) => checkpointFile(tx, number), {
    as: { kind: 'system', task: 'checkpoint-schedule' },
  });
  mkdirSync(folder, { recursive: true });
  const path = join(folder, nameOfFile(number));
  writeFileSync(`${path}.deel`, `${JSON.stringify(file)}\n`, { mode: 0o640, flush: true });
  renameSync(`${path}.deel`, path);
}

export const nameOfFile = (number: number): string => `anker-${String(number).padStart(DIGITS, '0')}.json`;
