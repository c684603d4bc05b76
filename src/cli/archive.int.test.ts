// A dossier as a package for an archive, from the record to files on disk: descriptions that fit MDTO, letters as PDF/A, prints that fit.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/database.ts';
import { enrol, enrolProtected } from '../../tests/support/enrolled.ts';
import { adoptedPermit, opened, person } from '../../tests/support/office.ts';
import { writeMotivation } from '../../tests/support/written-motivation.ts';
import { type OpenedOffice, openOffice } from '../application/office.ts';
import { mdtoProblems } from '../print/mdto-check.ts';

const ENTRY = fileURLToPath(new URL('./voorop.ts', import.meta.url));
const folder = temporaryFolder();
const dataDir = join(folder, 'data');
let office: OpenedOffice;
let dossierId: string;
let decisionId: string;

const voorop = (...args: readonly string[]) => {
  const { DATABASE_URL: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ENTRY, ...args], {
    ...{ env, encoding: 'utf8' },
  });
  return { status, said: `${stdout}${stderr}` };
};
const archive = (id: string, out: string, by = 'fg-een') =>
  voorop('archive', id, '--out', join(folder, out), '--by', by, '--data', dataDir);

beforeAll(async () => {
  office = await openOffice({ dataDir });
  await enrolProtected(office, 'gegevensbescherming', { person: 'fg-een', roles: ['data-protection-officer'] });
  await enrol(office, 'nidos', { person: 'nidos-een', roles: ['guardian'] });
  dossierId = await opened(office, person('guardian', 'protection'), { involved: ['ind'] });
  decisionId = await adoptedPermit(office, dossierId);
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('voorop archive', () => {
  test('draagt niets half over: zonder volledige brief is er geen pakket — Archiefwet art. 12', () => {
    const { status, said } = archive(dossierId, 'half.zip');
    expect({ status, named: said.includes(decisionId) }).toEqual({ status: 2, named: true });
  });

  test('schrijft het dossier als MDTO en PDF/A weg, en elke afdruk klopt — eis: overbrenging naar het archief', async () => {
    await writeMotivation(office, person('decision-officer'), { dossierId, decisionId });
    const { status, said } = archive(dossierId, 'heel.zip');
    expect({ status, said }).toMatchObject({ status: 0 });
    const path = join(folder, 'heel.zip');
    expect(statSync(path).mode & 0o077).toBe(0);
    const bytes = readFileSync(path);
    expect(said).toContain(createHash('sha256').update(bytes).digest('hex'));
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual(
      [
        ...[`${decisionId}/besluit.mdto.xml`, `${decisionId}/besluit.pdf`, `${decisionId}/besluit.pdf.mdto.xml`],
        'dossier.mdto.xml',
      ].sort(),
    );
    for (const [name, content] of Object.entries(files).filter(([each]) => each.endsWith('.xml')))
      expect({ name, problems: mdtoProblems(strFromU8(content)) }).toEqual({ name, problems: [] });
    const pdf = Buffer.from(files[`${decisionId}/besluit.pdf`] ?? []);
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(/pdfaid:part>3<[\s\S]*pdfaid:conformance>A</);
    const described = strFromU8(files[`${decisionId}/besluit.pdf.mdto.xml`] ?? new Uint8Array());
    expect(described).toContain(createHash('sha256').update(pdf).digest('hex'));
    expect(described).toContain(`<omvang>${pdf.length}</omvang>`);
  });

  test('gaat alleen voor wie over gegevensrechten waakt — AVG art. 32', () => {
    for (const by of ['nidos-een', 'niemand']) expect(archive(dossierId, 'nee.zip', by).status).toBe(2);
    expect(archive('00000000-0000-4000-8000-000000000000', 'nee.zip').status).toBe(2);
    expect(voorop('archive', dossierId).status).toBe(2);
  });
});
