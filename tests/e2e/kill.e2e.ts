// Power that fails while people write. A Voorop of its own is killed with its database between two words of a conversation;
// started again on the same folder it holds everything that it ever acknowledged, and its chains are whole.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { IND } from '../../src/seed/capacities.ts';
import { temporaryFolder } from '../support/database.ts';
import { cleanEnvironment, ENTRY, ROOT, type RunningVoorop, startVoorop } from '../support/running-voorop.ts';
import { type Api, apiAs } from './support/api.ts';
import { today } from './support/days.ts';

const DOSSIERS = Array.from({ length: 4 }, () => crypto.randomUUID());
/** Killed once so many commands were acknowledged, in the middle of the next ones. */
const ENOUGH = 60;

const folder = temporaryFolder();
const data = join(folder, 'data');
const running: RunningVoorop[] = [];
afterAll(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const start = async (): Promise<RunningVoorop> => {
  const voorop = await startVoorop(data);
  running.push(voorop);
  return voorop;
};

const opening = (number: number) => ({
  type: 'OpenDossier',
  child: { name: `Kind ${number}`, languages: ['Nederlands'] },
  place: 'territory',
  reason: 'Een stroomstoring.',
  involved: [],
});
const offer = (how: string) => ({ type: 'OfferHearing', offeredOn: today(), language: 'Nederlands', how });

/** Writes one offer after another until the server is gone; what was acknowledged is kept by dossier, in order. */
async function writeUntilGone(api: Api, dossierId: string, acknowledged: string[], onEach: () => void): Promise<void> {
  for (let number = 1; ; number += 1) {
    const how = `Aanbod ${number}`;
    try {
      await api.give(dossierId, offer(how));
    } catch (error) {
      // A server that is gone gives no answer; any answer but “done” is a fault of its own.
      if (error instanceof TypeError) return;
      throw error;
    }
    acknowledged.push(how);
    onEach();
  }
}

/** The process of the database: its number stands in the folder. */
const databaseProcess = (): number =>
  Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

const childrenOf = (parent: number): readonly number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, ppid]) => ppid === parent)
    .map(([pid]) => pid ?? 0);

function killAtOnce({ child }: RunningVoorop): void {
  const postmaster = databaseProcess();
  const all = [child.pid ?? 0, postmaster, ...childrenOf(postmaster)];
  for (const pid of all)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended in between, with the one before it.
    }
}

it('verliest niets wat is bevestigd als server en database midden in het schrijven worden gedood — eis F1', async () => {
  const first = await start();
  const api = await apiAs(IND, first.address);
  await Promise.all(DOSSIERS.map((id, number) => api.give(id, opening(number))));
  const acknowledged = new Map(DOSSIERS.map((id) => [id, [] as string[]]));
  let count = 0;
  await Promise.all(
    DOSSIERS.map((id) =>
      writeUntilGone(api, id, acknowledged.get(id) ?? [], () => {
        count += 1;
        if (count === ENOUGH) killAtOnce(first);
      }),
    ),
  );
  await first.ended;
  expect(count).toBeGreaterThanOrEqual(ENOUGH);

  const second = await start();
  const again = await apiAs(IND, second.address);
  for (const id of DOSSIERS) {
    const { version, hearingOffers } = await again.sheet(id);
    const stored = hearingOffers.map(({ how }) => how);
    const kept = acknowledged.get(id) ?? [];
    // At most the one command that was on its way may stand there without an answer.
    expect(stored.slice(0, kept.length)).toEqual(kept);
    expect(stored.length - kept.length).toBeLessThanOrEqual(1);
    expect(version).toBe(stored.length + 1);
    const timeline = await again.get<{ items: readonly unknown[] }>(`/v1/dossiers/${id}/tijdlijn?limiet=100`);
    expect(timeline.items).toHaveLength(version);
  }
  // Writing goes on where it stopped.
  await again.give(DOSSIERS[0] ?? '', offer('Na de storing'));
  const verify = ['--import', 'tsx', ENTRY, 'verify', '--data', data, '--json'];
  const report = JSON.parse(
    execFileSync(process.execPath, verify, { cwd: ROOT, env: cleanEnvironment(), encoding: 'utf8' }),
  );
  expect(report).toMatchObject({ streams: DOSSIERS.length, brokenStreams: 0 });
  await second.stop();
});
