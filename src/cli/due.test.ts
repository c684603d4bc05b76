// voorop due as a person or a script calls it: what it prints, where, and with which exit status.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from './due.ts';

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

describe('voorop due', () => {
  test('--json geeft precies één document met termijn, begin, einde, regel, bepaling en stappen', async () => {
    expect(await run(['T-04', '2026-11-20', '--json'])).toBe(0);
    const document = JSON.parse(out);
    expect(document).toMatchObject({ timer: 'T-04', start: '2026-11-20', due: '2026-12-11', rule: 'own-article' });
    expect(document.basis).toContain('art. 23');
    expect(document.steps.length).toBeGreaterThan(1);
    expect(document.calendar.version).toMatch(/^NL-/);
    expect(err).toBe('');
  });

  test('--extended werkt met en zonder naam, voor en achter de termijn', async () => {
    for (const args of [
      ['T-04', '2026-11-20', '--extended', '--json'],
      ['--json', '--extended=exceptional-numbers', 't-04', '2026-11-20'],
    ]) {
      out = '';
      expect(await run(args)).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ due: '2026-12-28', extended: 'exceptional-numbers' });
    }
  });

  test('zonder --json komt een Nederlands verslag met stappen en waarschuwingen', async () => {
    expect(await run(['T-41', '2026-12-11'])).toBe(0);
    expect(out).toMatch(/^T-41 {2}De rechter toetst/);
    expect(out).toContain('Uiterlijk: 2026-12-28');
    expect(out).toContain('Waarschuw voor: 2026-12-26');
    expect(out).toMatch(/Stappen:\n {2}1\. Begin: vrijdag 11 december 2026/);
  });

  test('een termijn zonder getal is in orde en zegt waarom', async () => {
    expect(await run(['T-03', '2026-11-20', '--json'])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ due: null, reason: { nl: expect.stringContaining('geen getal') } });
  });

  test('zonder termijn komt de lijst van alle termijnen', async () => {
    expect(await run([])).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(78);
    expect(out).toMatch(/^T-04 {2}15 werkdagen .*\[--extended=exceptional-numbers\]$/m);
  });

  test.each([
    ['een onbekende termijn', ['T-99', '2026-11-20'], 'Kies uit: T-01, T-02'],
    ['een onbekende verlenging', ['T-04', '2026-11-20', '--extended=nooit'], 'exceptional-numbers'],
    ['een verlenging die een naam nodig heeft', ['T-32', '2026-11-20', '--extended'], 'unavailable'],
    ['een termijn zonder verlenging', ['T-55', '2026-11-20', '--extended'], 'geen verlenging'],
    ['een lege naam', ['T-04', '2026-11-20', '--extended='], 'Gebruik:'],
    ['een kale dag bij uren', ['T-43', '2026-11-20'], 'T-43 telt uren'],
    ['een dag die niet bestaat', ['T-04', '2026-02-30'], 'geen bestaande dag'],
    ['geen begin', ['T-04'], 'het verzoek om bescherming is gedaan'],
    ['een woord te veel', ['T-04', '2026-11-20', 'x'], 'Gebruik:'],
    ['een onbekende optie', ['T-04', '2026-11-20', '--yaml'], 'Gebruik:'],
  ])('stopt bij %s met uitgang 2, uitleg op standaardfout en niets op standaarduitvoer', async (_, args, words) => {
    expect(await run(args)).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
  });
});
