// Taking one’s data along: on a request, by whoever speaks for the child, as a readable document and as data. And the archive.
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, DATA_REQUEST } from '../../tests/support/commands.ts';
import { adoptedPermit, give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { writeMotivation } from '../../tests/support/written-motivation.ts';
import { archiveDossier } from './archive-dossier.ts';
import { readDataRights } from './read-data-rights.ts';
import { readPersonalData } from './read-personal-data.ts';

const guardian = person('guardian');
const officer = person('privacy-officer');
let office: TestOffice;
let dossierId: string;

beforeAll(async () => {
  office = await testOffice();
  dossierId = await opened(office, guardian, { involved: ['ind', 'rvdk'] });
  await give(office, guardian, dossierId, command('RequestData'));
});
afterAll(() => office.db.close());

const taken = async (actor = guardian, form: 'pdf' | 'json' = 'json', requestId = DATA_REQUEST) =>
  readPersonalData(office, actor, { dossierId, requestId, form, language: 'nl' });

describe('gegevens meenemen', () => {
  it('geeft wie het kind bijstaat alles wat die ziet, als gegevens; AVG art. 15 en 20', async () => {
    const found = await taken();
    const bytes = found.kind === 'found' && found.value.kind === 'file' ? found.value.bytes : Buffer.alloc(0);
    const data = JSON.parse(bytes.toString('utf8'));
    expect(data).toMatchObject({ format: 'voorop-personal-data/1', subject: 'child' });
    expect(data.entries[0]).toMatchObject({ kind: 'DossierOpened', by: { organisation: 'nidos' } });
    expect(bytes.toString('utf8')).not.toContain('Test guardian');
  });

  it('en als document dat voor iedereen leesbaar is; AVG art. 12 lid 1', async () => {
    const found = await taken(guardian, 'pdf');
    if (found.kind !== 'found' || found.value.kind !== 'file') throw new Error(`no file: ${found.kind}`);
    expect(found.value.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(found.value.bytes.includes('/MarkInfo')).toBe(true);
  });

  it('geeft niets zonder verzoek, en niets aan wie besluit of wie toeziet; AVG art. 5', async () => {
    expect((await taken(guardian, 'json', '9f0c8a52-7c1e-4b7a-9a43-5d8f1e2b6c70')).kind).toBe('not-found');
    expect((await taken(person('decision-officer'))).kind).toBe('forbidden');
    expect((await taken(officer)).kind).toBe('forbidden');
    expect((await taken(person('guardian', 'best-interests-assessment'))).kind).toBe('forbidden');
  });

  it('laat zien wie het las en wat er nog moet worden beantwoord; AVG art. 12 lid 3', async () => {
    const found = await readDataRights(office, guardian, dossierId);
    if (found.kind !== 'found') throw new Error(found.kind);
    const { requests, recipients, retention, mayTakeOut } = found.value;
    expect(requests.map(({ kind, dueOn, answer }) => [kind, dueOn?.slice(0, 7), answer])).toEqual([
      ['access', '2026-03', null],
    ]);
    expect(recipients.map(({ organisation }) => organisation)).toContain('nidos');
    expect(retention.every(({ years }) => years === null)).toBe(true);
    expect(mayTakeOut).toBe(true);
  });

  it('vertelt een migratiedienst niet wie er verder leest; JGC 3/22 par. 17', async () => {
    const found = await readDataRights(office, person('decision-officer'), dossierId);
    if (found.kind !== 'found') throw new Error(found.kind);
    expect(found.value.recipients.filter(({ organisation }) => organisation !== 'ind')).toEqual([]);
    expect(found.value.requests).toEqual([]);
    expect(JSON.stringify(found.value)).not.toContain('Samira wil weten');
  });
});

describe('naar het archief', () => {
  it('gaat een volledige brief, en geen halve; Archiefwet art. 12', async () => {
    const decisionId = await adoptedPermit(office, dossierId);
    const half = await archiveDossier(office, officer, dossierId);
    expect(half).toMatchObject({ kind: 'found', value: { kind: 'incomplete', decisionIds: [decisionId] } });
    await writeMotivation(office, person('decision-officer'), { dossierId, decisionId });
    const whole = await archiveDossier(office, officer, dossierId);
    if (whole.kind !== 'found' || whole.value.kind !== 'package') throw new Error(JSON.stringify(whole).slice(0, 200));
    expect(new Set(Object.keys(unzipSync(whole.value.bytes)))).toEqual(
      new Set([
        ...[`${decisionId}/besluit.mdto.xml`, `${decisionId}/besluit.pdf`, `${decisionId}/besluit.pdf.mdto.xml`],
        'dossier.mdto.xml',
      ]),
    );
    expect((await archiveDossier(office, guardian, dossierId)).kind).toBe('forbidden');
  });
});
