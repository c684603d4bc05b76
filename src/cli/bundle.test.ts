// voorop verify BUNDLE as a court or oversight calls it: what it prints, where, and with which exit status.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adoptionSteps, play, refusalReady } from '../../tests/support/adoptable-path.ts';
import { bundleFile } from '../../tests/support/bundle-file.ts';
import { checkpointFiles, TEST_SIGNING_KEY } from '../../tests/support/checkpoint-files.ts';
import { id } from '../../tests/support/commands.ts';
import { run } from './verify.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'voorop-bundel-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const written = (name: string, content: unknown): string => {
  const path = join(FOLDER, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const FILE = bundleFile(id(901), play([...refusalReady, ...adoptionSteps]), { closed: ['ChildHeard'] });
const fine = written('bundel.json', FILE);
const [anchor] = checkpointFiles([4]);

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

describe('voorop verify BUNDEL', () => {
  test('zegt dat alles sluit, ook wat gesloten is, en hoever het anker reikt — eis F1', async () => {
    expect(await run([fine])).toBe(0);
    expect(out).toContain('Alles sluit, ook wat gesloten is.');
    expect(out).toContain('in anker 1');
    expect(out).toContain('1 gesloten');
  });

  test('laat met --steps elke stap in volgorde zien — Awb 8:42', async () => {
    expect(await run([fine, '--steps'])).toBe(0);
    expect(out.indexOf('InterestsSealed')).toBeLessThan(out.indexOf('OtherInterestNamed'));
    expect(out).toMatch(/1\. .* DossierOpened .*, open/);
  });

  test('noemt wat niet klopt, met uitgang 1 — eis F1', async () => {
    expect(await run([written('gemist.json', { ...FILE, events: FILE.events.toSpliced(3, 1) })])).toBe(1);
    expect(out).toContain('gebeurtenis 4 ontbreekt.');
    expect(out).toContain('De handtekening onder de bundel klopt niet');
    out = '';
    expect(await run([fine, '--json'])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, checked: { faults: [] } });
  });

  test('vergelijkt met een sleutel en een anker die elders zijn bewaard — eis F3', async () => {
    expect(await run([fine, '--key', TEST_SIGNING_KEY.publicKey.toString('base64')])).toBe(0);
    expect(out).toContain('Getekend met de sleutel die u kent.');
    expect(await run([fine, '--key', 'anders'])).toBe(1);
    expect(await run([fine, '--checkpoint', written('anker.json', anchor)])).toBe(1);
    expect(out).toContain('dit is een ander verleden');
  });

  test.each([
    ['een ander bestand', () => [written('anders.json', {})]],
    ['een bestand dat er niet is', () => [join(FOLDER, 'weg.json')]],
    ['twee bundels', () => [fine, fine]],
    ['een anker dat is veranderd', () => [fine, '--checkpoint', written('krom.json', { ...anchor, leaves: [] })]],
    ['een anker dat geen anker is', () => [fine, '--checkpoint', fine]],
  ])('stopt bij %s met uitgang 2', async (_, args) => {
    expect(await run(args())).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });
});
