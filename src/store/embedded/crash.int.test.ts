// What happens to a data folder when processes are killed: nothing acknowledged is lost, and the next start recovers.
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../../tests/support/database.ts';
import { openedStream } from '../../../tests/support/streams.ts';
import { startWriter } from '../../../tests/support/voorop-process.ts';
import { connect } from '../connect.ts';
import { inTransaction } from '../database.ts';
import { readStream } from '../event-store.ts';
import { verifyAll } from '../verify.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const postmaster = (): number =>
  Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
/** The server and all its own processes, as the operating system sees them. */
const serverProcesses = (): number[] => {
  const parent = postmaster();
  const parentOf = (pid: string): number => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    } catch {
      return -1;
    }
  };
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === parent);
  return [parent, ...children.map(Number)];
};
const kill = (pid: number): boolean => process.kill(pid, 'SIGKILL');

describe('tijdens het schrijven hard gestopt', () => {
  test.each([
    ['alleen Voorop', () => []],
    ['Voorop en de databaseserver', () => [postmaster()]],
    ['Voorop en alles van de databaseserver', serverProcesses],
  ])(
    '%s: bij de volgende start is alles er wat was bevestigd, en sluit het bewijs',
    async (_, alsoKilled) => {
      const streamId = randomUUID();
      let acknowledged = 0;
      for (let round = 0; round < 2; round += 1) {
        const writer = startWriter(folder, streamId);
        await writer.until(acknowledged + 15);
        for (const pid of [writer.child.pid as number, ...alsoKilled()]) kill(pid);
        await writer.ended;
        acknowledged = writer.seen.acknowledged;
        expect(writer.seen.errors).toBe('');
      }
      const last = startWriter(folder, streamId, 1);
      await last.ended;
      expect(last.seen.errors).toBe('');
      // One more may have been committed than was said aloud before the end.
      expect(last.seen.found).toBeGreaterThanOrEqual(acknowledged);
      expect(last.seen.found).toBeLessThanOrEqual(acknowledged + 1);
      const db = await connect({ dataDir: folder });
      expect(await verifyAll(db)).toMatchObject({ streams: 1, events: last.seen.found + 1, brokenStreams: 0 });
      await db.close();
    },
    60_000,
  );

  test('alleen de databaseserver: Voorop start hem opnieuw en werkt verder', async () => {
    const db = await connect({ dataDir: folder });
    const id = await openedStream(db);
    const before = postmaster();
    kill(before);
    // What the old server still answers in its last moments does not count: first a new one must stand there.
    await vi.waitFor(() => expect(postmaster()).not.toBe(before), 30_000);
    const read = async (): Promise<unknown> => {
      for (let attempt = 0; attempt < 100; attempt += 1) {
        try {
          return await inTransaction(db, (tx) => readStream(tx, id), { as: { kind: 'system', task: 'test' } });
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
      return 'niet teruggekomen';
    };
    expect(await read()).toMatchObject({ version: 1 });
    await db.close();
    expect(readdirSync(folder)).not.toContain('voorop.lock');
  }, 60_000);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'bij %s stopt de databaseserver mee en blijft er geen slot achter',
  async (name) => {
    const writer = startWriter(folder, randomUUID(), 5, 'stay');
    await writer.until(5);
    const pid = postmaster();
    writer.child.kill(name);
    await writer.ended;
    expect(writer.child.signalCode).toBe(name);
    // It may still be leaving on a busy machine, and the system may clear it away a moment later.
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 20_000);
    expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres.log', 'run', 'secrets']);
  },
  60_000,
);
