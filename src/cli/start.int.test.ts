// Starting Voorop as a person does: it says where it is, serves, and stops in good order.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/database.ts';

const ENTRY = fileURLToPath(new URL('./voorop.ts', import.meta.url));
const SERVICE = {
  VOOROP_PUBLIC_URL: 'https://voorop.example',
  VOOROP_OIDC_ISSUER: 'https://dienst.example',
  VOOROP_OIDC_CLIENT_ID: 'voorop',
  VOOROP_OIDC_KEY_FILE: ENTRY,
};
const folders: string[] = [];
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const freshFolder = (): string => {
  const folder = temporaryFolder();
  folders.push(folder);
  return join(folder, 'data');
};

const startVoorop = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { DATABASE_URL: _, NODE_ENV: __, HOST: ___, PORT: ____, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', ENTRY, 'start', ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (said.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said.err += part.toString()));
  const ended = once(child, 'close').then(([status]) => status as number | null);
  const ready = async (): Promise<string> => {
    for (;;) {
      const [, address] = /klaar op (http:\S+)\//.exec(said.out) ?? [];
      if (address) return address;
      if (child.exitCode !== null) throw new Error(`${said.out}${said.err}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { child, said, ended, ready };
};

describe('voorop start', () => {
  test('zet met --demo verzonnen gezinnen klaar, ook bij een tweede keer, en stopt netjes', async () => {
    const data = freshFolder();
    const counts: number[] = [];
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const voorop = startVoorop(['--demo', '--data', data, '--port', '0']);
      const address = await voorop.ready();
      expect(voorop.said.out).toContain('verzonnen');
      expect(voorop.said.out).toContain(data);
      counts.push(await worklistOf(address));
      voorop.child.kill(signal);
      expect(await voorop.ended).toBe(0);
      expect(voorop.said.err).toBe('');
    }
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBe(counts[0]);
  });

  test('zet zonder --demo niets klaar', async () => {
    const voorop = startVoorop(['--data', freshFolder(), '--port', '0']);
    expect(await worklistOf(await voorop.ready())).toBe(0);
    expect(voorop.said.out).not.toContain('verzonnen');
    voorop.child.kill('SIGTERM');
    expect(await voorop.ended).toBe(0);
  });

  test('zegt dat de poort bezet is en hoe u een andere kiest, met uitgang 2', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const voorop = startVoorop(['--data', freshFolder(), '--port', String(port)]);
    expect(await voorop.ended).toBe(2);
    expect(voorop.said.err).toMatch(new RegExp(`^Poort ${port} is al in gebruik.*--port 8090`));
    other.close();
  });

  test.each([
    [['--host', '0.0.0.0'], {}, /alleen deze computer/],
    [[], { HOST: '192.168.1.1' }, /alleen deze computer/],
    [['--port', '70000'], {}, /geen poort/],
    [['--port', ''], {}, /geen poort/],
    [['--poort', '1'], {}, /poort/],
    [['--demo'], { NODE_ENV: 'production' }, /Laat --demo weg/],
    [[], { PORT: 'x' }, /PORT/],
    [
      [],
      { NODE_ENV: 'production' },
      /VOOROP_PUBLIC_URL, VOOROP_OIDC_ISSUER, VOOROP_OIDC_CLIENT_ID, VOOROP_OIDC_KEY_FILE/,
    ],
    [[], { VOOROP_OIDC_ISSUER: 'https://dienst.example' }, /VOOROP_OIDC_CLIENT_ID/],
    [[], { VOOROP_PUBLIC_URL: 'http://voorop.example' }, /VOOROP_PUBLIC_URL moet met https/],
    [[], { VOOROP_SESSION_HOURS: '48' }, /VOOROP_SESSION_HOURS/],
    [[], { ...SERVICE, VOOROP_OIDC_ISSUER: 'http://dienst.example' }, /VOOROP_OIDC_ISSUER moet met https/],
    [[], { ...SERVICE, NODE_ENV: 'production' }, /privésleutel/],
  ])('start niet met %j en %j, en zegt waarom', async (args, env, words) => {
    const data = freshFolder();
    const voorop = startVoorop([...args, '--data', data], env);
    expect(await voorop.ended).toBe(2);
    expect(voorop.said.err).toMatch(words);
    expect(voorop.said.out).toBe('');
  });
});

/** How many dossiers a decision officer sees. */
const worklistOf = async (address: string): Promise<number> => {
  const people = (await (await fetch(`${address}/v1/aanmelden/personen`)).json()) as {
    items: { id: string; organisation: { id: string }; purposes: { id: string }[] }[];
  };
  const person = people.items.find(({ organisation }) => organisation.id === 'ind');
  const session = await fetch(`${address}/v1/sessies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'voorop' },
    body: JSON.stringify({ personId: person?.id, purpose: person?.purposes[0]?.id }),
  });
  const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const list = await fetch(`${address}/v1/werkvoorraad?limiet=200`, { headers: { cookie } });
  return ((await list.json()) as { items: unknown[] }).items.length;
};
