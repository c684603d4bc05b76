// A dossier as a package for an archive: descriptions that fit MDTO, letters as PDF/A, prints that fit; for whoever hands it over.
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptedPermit, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { writeMotivation } from '../../tests/support/written-motivation.ts';
import { mdtoProblems } from '../print/mdto-check.ts';
import { archiveDossier } from './archive-dossier.ts';

const officer = person('privacy-officer');
let office: TestOffice;
let dossierId: string;
let decisionId: string;

beforeAll(async () => {
  office = await testOffice('2026-03-02T09:30:00.000Z');
  dossierId = await opened(office, person('guardian', 'protection'), { involved: ['ind'] });
  decisionId = await adoptedPermit(office, dossierId);
});
afterAll(() => office.db.close());

test('draagt niets half over: zonder volledige brief is er geen pakket; Archiefwet art. 12', async () => {
  expect(await archiveDossier(office, officer, dossierId)).toMatchObject({
    value: { kind: 'incomplete', decisionIds: [decisionId] },
  });
});

test('geeft het dossier als MDTO en PDF/A, en elke afdruk klopt; eis: overbrenging naar het archief', async () => {
  await writeMotivation(office, person('decision-officer'), { dossierId, decisionId });
  const answer = await archiveDossier(office, officer, dossierId);
  if (answer.kind !== 'found' || answer.value.kind !== 'package') throw new Error(JSON.stringify(answer));
  const { bytes, sha256, decisions } = answer.value;
  expect({ sha256, decisions }).toEqual({ sha256: createHash('sha256').update(bytes).digest('hex'), decisions: 1 });
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

test('gaat alleen voor wie overdraagt: niet voor de voogd, niet voor wie meekijkt bij een vernietiging; AVG art. 32', async () => {
  for (const actor of [person('guardian', 'protection'), person('child-rights-officer'), person('administrator')])
    expect((await archiveDossier(office, actor, dossierId)).kind, actor.role).toMatch(/^(forbidden|not-found)$/);
  expect((await archiveDossier(office, officer, '00000000-0000-4000-8000-000000000000')).kind).toBe('not-found');
});
