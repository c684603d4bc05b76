// voorop receipt check as a person or a script calls it: what it prints, where, and with which exit status.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adoptionSteps, play, refusalReady } from '../../tests/support/adoptable-path.ts';
import { id } from '../../tests/support/commands.ts';
import { receiptFile } from '../../tests/support/receipt-file.ts';
import { run } from './receipt.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'voorop-receipt-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const DOSSIER = id(901);
const FILE = receiptFile(DOSSIER, play([...refusalReady, ...adoptionSteps]));
const written = (name: string, content: unknown): string => {
  const path = join(FOLDER, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const fine = written('bewijs.json', FILE);
const changed = written('veranderd.json', { ...FILE, events: FILE.events.toSpliced(3, 1) });

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

describe('voorop receipt check', () => {
  test('zegt dat alles sluit, en dat dit niets over de inhoud zegt', async () => {
    expect(await run(['check', fine])).toBe(0);
    expect(out).toContain('Alles sluit.');
    expect(out).toContain('Over de inhoud van het besluit zegt dit niets.');
    expect(out).toContain('klopt met zichzelf');
    expect(err).toBe('');
  });

  test('noemt de eerste gebeurtenis die niet sluit, met uitgang 1', async () => {
    expect(await run(['check', changed])).toBe(1);
    expect(out).toContain('gebeurtenis 4 ontbreekt.');
    expect(out).toContain('event 4 is missing.');
  });

  test('--json geeft precies één document', async () => {
    expect(await run(['check', fine, '--json'])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, dossierId: DOSSIER, checked: { faults: [] } });
    out = '';
    expect(await run(['check', changed, '--json'])).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      checked: { faults: [{ code: 'event-missing', version: 4 }] },
    });
  });

  test('--against vergelijkt met een einde dat eerder is genoteerd', async () => {
    const at = (version: number, hash?: string) => {
      const own = Buffer.from(FILE.events[Math.min(version, FILE.events.length) - 1]?.hash ?? '', 'base64').toString(
        'hex',
      );
      return written(
        `einden-${version}-${hash ?? ''}.jsonl`,
        `${JSON.stringify({ streamId: DOSSIER, version, hash: hash ?? own })}\n`,
      );
    };
    expect(await run(['check', fine, '--against', at(5)])).toBe(0);
    expect(out).toContain('ligt in deze keten');
    expect(await run(['check', fine, '--against', at(5, 'ab'.repeat(32))])).toBe(1);
    expect(out).toContain('andere keten');
    expect(await run(['check', fine, '--against', at(5000)])).toBe(0);
    expect(out).toContain('niet vergeleken');
  });

  test('noemt de velden van een bewijs zonder de goede vorm, met uitgang 1', async () => {
    expect(await run(['check', written('krom.json', { ...FILE, madeOn: 'gisteren' })])).toBe(1);
    expect(out).toContain('madeOn');
  });

  test.each([
    ['geen opdracht', [], 'Gebruik:'],
    ['een onbekende opdracht', ['maak', fine], 'Gebruik:'],
    ['geen bestand', ['check'], 'Gebruik:'],
    ['een onbekende optie', ['check', fine, '--yaml'], 'Gebruik:'],
    ['een bestand dat er niet is', ['check', join(FOLDER, 'weg.json')], 'bestaat niet'],
    ['een ander bestand', ['check', written('anders.json', '{}')], 'geen bewijs'],
    ['einden die geen einden zijn', ['check', fine, '--against', written('geen.jsonl', 'x')], 'geen genoteerde einden'],
  ])('stopt bij %s met uitgang 2', async (_, args, words) => {
    expect(await run(args)).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
  });
});
