import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/database.ts';
import { startWriter } from '../../../tests/support/voorop-process.ts';
import { reachable } from './folder.ts';
import { holderOf, takeLock } from './lock.ts';
import { startEmbedded } from './start.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const FAST = { durable: false } as const;
const ask = async (login: pg.ClientConfig, sql: string): Promise<unknown> => {
  const client = new pg.Client(login);
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
};

describe('de eigen databaseserver', () => {
  test('start in een lege map, luistert op geen netwerk, en houdt wat er was bij een volgende start', async () => {
    const first = await startEmbedded(folder);
    expect(await ask(first.owner, 'show listen_addresses')).toEqual({ listen_addresses: '' });
    expect(await ask(first.owner, 'show fsync')).toEqual({ fsync: 'on' });
    expect(
      await ask(
        first.owner,
        `select datcollate, datlocale, pg_encoding_to_char(encoding) as encoding
      from pg_database where datname = 'voorop'`,
      ),
    ).toEqual({ datcollate: 'C', datlocale: 'C.UTF-8', encoding: 'UTF8' });
    await ask(first.owner, 'create table kept as select 7 as n');
    await first.stop();
    const second = await startEmbedded(folder);
    expect(await ask(second.owner, 'select n from kept')).toEqual({ n: 7 });
    await second.stop();
  });

  test('laat niemand zonder wachtwoord binnen, en de toepassing is niet de eigenaar', async () => {
    const { app, owner, stop } = await startEmbedded(folder, FAST);
    await expect(ask({ ...owner, password: 'x' }, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(
      await ask(app, 'select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user'),
    ).toEqual({
      ...{ rolsuper: false, rolcreaterole: false, rolcreatedb: false },
    });
    await stop();
  });

  test('houdt wachtwoorden en verbinding voor de eigenaar van de map alleen', async () => {
    const { folder: places, stop } = await startEmbedded(folder, FAST);
    for (const path of [places.passwords, places.connection]) expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const path of [places.secrets, places.run, places.cluster]) expect(statSync(path).mode & 0o777).toBe(0o700);
    await stop();
    expect(existsSync(places.connection)).toBe(false);
  });

  test('loopt als root onder een gebruiker zonder rechten', async () => {
    const { folder: places, stop } = await startEmbedded(folder, FAST);
    const expected = process.getuid?.() === 0 ? 65_534 : process.getuid?.();
    expect(statSync(places.cluster).uid).toBe(expected);
    const pid = readFileSync(join(places.cluster, 'postmaster.pid'), 'utf8').split('\n')[0];
    expect(statSync(`/proc/${pid}`).uid).toBe(expected);
    await stop();
  });

  test('werkt ook in een map met een te lang pad voor een socket', async () => {
    const long = join(folder, 'm'.repeat(60), 'n'.repeat(60));
    mkdirSync(long, { recursive: true });
    chmodSync(folder, 0o711);
    const { app, stop } = await startEmbedded(long, FAST);
    expect(app.host.startsWith(long)).toBe(false);
    expect(await ask(app, 'select 1 as one')).toEqual({ one: 1 });
    await stop();
    expect(existsSync(app.host)).toBe(false);
  });
});

describe('één map, één Voorop', () => {
  test('een tweede start in hetzelfde proces en in een ander proces wordt geweigerd, in gewone woorden', async () => {
    const writer = startWriter(folder, randomUUID());
    await writer.until(1);
    await expect(startEmbedded(folder)).rejects.toThrow(
      new RegExp(`al in gebruik door een andere Voorop \\(proces ${writer.child.pid}\\)[^]*already in use`),
    );
    writer.child.kill('SIGTERM');
    await writer.ended;
    const own = await startEmbedded(folder, FAST);
    await expect(startEmbedded(folder)).rejects.toThrow('al in gebruik');
    expect(await ask(own.app, 'select 1 as one')).toEqual({ one: 1 });
    await own.stop();
  }, 30_000);

  test('van drie starts tegelijk gaat er één door', async () => {
    const answers = await Promise.allSettled([1, 2, 3].map(() => startEmbedded(folder, FAST)));
    const started = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    expect(started).toHaveLength(1);
    await started[0]?.stop();
  });
});

describe('het slot van een map', () => {
  const path = (): string => join(folder, 'voorop.lock');
  const left = (holder: object): void => writeFileSync(path(), JSON.stringify(holder));
  const mine = (): { pid: number; began: string; host: string } => {
    const release = takeLock(path());
    const holder = JSON.parse(readFileSync(path(), 'utf8'));
    release();
    return holder;
  };

  test('van een levend proces wordt nooit afgenomen', () => {
    const release = takeLock(path());
    expect(() => takeLock(path())).toThrow('al in gebruik');
    expect(holderOf(path())?.pid).toBe(process.pid);
    release();
    expect(existsSync(path())).toBe(false);
  });

  test('van een proces dat er niet meer is, houdt niemand tegen', () => {
    left({ ...mine(), pid: 4_194_303 });
    expect(holderOf(path())).toBeUndefined();
    takeLock(path())();
  });

  test('van een proces met hetzelfde nummer dat later begon, is niet het zijne', () => {
    left({ ...mine(), began: 'eerder:1' });
    takeLock(path())();
    left({ pid: 1, began: 'eerder:1', host: hostname() });
    takeLock(path())();
  });

  test('dat half is geschreven, houdt niemand tegen', () => {
    writeFileSync(path(), '{"pid":');
    takeLock(path())();
  });

  test('wordt alleen losgelaten door wie het heeft', () => {
    const release = takeLock(path());
    const other = { ...JSON.parse(readFileSync(path(), 'utf8')), pid: 1 };
    left(other);
    release();
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toEqual(other);
  });
});

test('een map onder een gesloten map is voor een ander niet te bereiken', () => {
  const inner = join(folder, 'closed', 'inner');
  mkdirSync(inner, { recursive: true });
  chmodSync(folder, 0o711);
  const stranger = { uid: 64_000, gid: 64_000 };
  expect(reachable(inner, stranger)).toBe(true);
  chmodSync(join(folder, 'closed'), 0o700);
  expect(reachable(inner, stranger)).toBe(false);
  expect(reachable(inner, undefined)).toBe(true);
});
