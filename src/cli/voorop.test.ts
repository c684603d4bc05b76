// The command line as a person uses it: as a program of its own, on a real file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ENTRY = fileURLToPath(new URL('./voorop.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const voorop = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ENTRY, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const good = JSON.stringify({
  id: 'a',
  measure: 'detention',
  facts: { detention: true, detention_ground: 'removal', child_age_years: [6], best_interests_assessed: false },
  findings: [{ safeguard: 'no-child-detention', outcome: 'violation', norm: 'CRC 37' }],
  assessed_keys: ['best_interests_assessed'],
  later_keys: [],
});
const bad = JSON.stringify({ id: 'b', measure: 'detention', facts: { detention: 'ja', detentoin: true } });

let folder = '';
const file = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'voorop-'));
  writeFileSync(file('good.jsonl'), `${good}\n`);
  writeFileSync(file('bad.jsonl'), `${good}\nkapot\n${bad}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('voorop op de opdrachtregel', () => {
  test('legt zonder of met een onbekende opdracht uit wat er kan, met uitgang 2', () => {
    for (const args of [[], ['onzin'], ['__proto__']]) {
      const { status, stdout, stderr } = voorop(args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/Opdrachten:\n {2}start /);
      for (const use of ['cases BESTAND', 'due [TERMIJN BEGIN]', 'verify ', 'database status'])
        expect(stderr).toContain(`\n  ${use}`);
    }
    expect(voorop(['--help'])).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    ['geen bestand', []],
    ['twee bestanden', ['x', 'y']],
    ['een onbekende optie', ['x', '--yaml']],
    ['een bestand dat niet bestaat', ['/bestaat/niet.jsonl']],
    ['een map', [tmpdir()]],
  ])('cases stopt bij %s met uitgang 2 en niets op standaarduitvoer', (_, args) => {
    const { status, stdout, stderr } = voorop(['cases', ...args]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  test('cases geeft een Nederlands verslag met uitgang 0', () => {
    const { status, stdout, stderr } = voorop(['cases', file('good.jsonl')]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Beslissingen getoetst: 1 \(alle feiten\)/);
    expect(stdout).toMatch(/no-child-detention +1 van 1/);
  });

  test('cases --json geeft precies één document met zaken en score', () => {
    const { status, stdout } = voorop(['cases', '--json', file('good.jsonl')]);
    expect(status).toBe(0);
    const { cases, score, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({});
    expect(cases[0]).toMatchObject({ id: 'a', measure: 'detention' });
    const finding = cases[0].findings.find((one: { safeguard: string }) => one.safeguard === 'no-child-detention');
    expect(finding).toMatchObject({ outcome: 'breached', missing: [] });
    expect(finding.because).toContainEqual({ fact: 'detention', value: true });
    expect(finding.norms.length).toBeGreaterThan(0);
    expect(score).toMatchObject({ facts: 'all', total: { breaches: { total: 1, breached: 1, recall: 1 } } });
  });

  test('cases meldt fouten bij regel en sleutel op standaardfout, voert de rest uit en eindigt met uitgang 1', () => {
    const { status, stdout, stderr } = voorop(['cases', '--json', file('bad.jsonl')]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).cases.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
    expect(stderr).toMatch(/fout: regel 2: .*JSON/);
    expect(stderr).toMatch(/fout: regel 3, facts\.detention: verkeerd type/);
    expect(stderr).toMatch(/fout: regel 3, facts\.detentoin: onbekend feit/);
  });

  test('cases - leest van standaardinvoer en --raw laat beoordeelde feiten weg', () => {
    const { status, stdout } = voorop(['cases', '-', '--raw', '--json'], good);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).score.facts).toBe('raw');
    expect(stdout).not.toContain('"fact":"best_interests_assessed"');
  });
});
