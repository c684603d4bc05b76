// voorop checkpoint compare as oversight calls it, with files it kept: what it prints, where, and with which exit status.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkpointFiles } from '../../tests/support/checkpoint-files.ts';
import { run } from './checkpoint.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'voorop-anker-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const written = (name: string, content: unknown): string => {
  const path = join(FOLDER, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const [one = '', two = '', three = ''] = checkpointFiles([4, 3, 2]).map((file, at) =>
  written(`anker-${at}.json`, file),
);
const rewritten = written('herschreven.json', checkpointFiles([4, 3], { history: 'anders' })[1]);

let out = '';
let err = '';
beforeEach(() => {
  [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('voorop checkpoint compare', () => {
  test('zegt dat het nieuwe anker alles van het oude bevat — eis F3', async () => {
    expect(await run(['compare', one, two])).toBe(0);
    expect(out).toContain('Anker 2 bevat alles van anker 1.');
    expect(await run(['compare', three, one, two, '--json'])).toBe(0);
  });

  test('zegt dat het verleden is veranderd, met uitgang 1 — eis F1', async () => {
    expect(await run(['compare', one, rewritten])).toBe(1);
    expect(out).toContain('het verleden is veranderd');
    out = '';
    expect(await run(['compare', one, rewritten, '--json'])).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, kind: 'compared' });
  });

  test('vraagt om de ankers ertussen', async () => {
    expect(await run(['compare', one, three])).toBe(2);
    expect(err).toContain('Geef ook de ankers ertussen');
  });

  test.each([
    ['één bestand', ['compare', one]],
    ['een onbekende opdracht', ['weg', one, two]],
    ['een bestand dat er niet is', ['compare', one, join(FOLDER, 'weg.json')]],
    ['een ander bestand', ['compare', one, written('anders.json', {})]],
    ['een nummer dat geen nummer is', ['show', 'laatste']],
  ])('stopt bij %s met uitgang 2', async (_, args) => {
    expect(await run(args)).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });
});
