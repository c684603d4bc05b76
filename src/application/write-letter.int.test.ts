// Letters on a real database: by permit and logged like the sheet, refused by name while something is missing, the same bytes
// afterwards as the hashes that were kept when it was issued.
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adoptionSteps, refusalReady, type Step } from '../../tests/support/adoptable-path.ts';
import { command } from '../../tests/support/commands.ts';
import { give, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { aliensPoliceOfficer, decisionOfficer } from '../../tests/support/people.ts';
import { writeMotivation } from '../../tests/support/written-motivation.ts';
import { readAccessLog } from './read-access-log.ts';
import { readBuildingBlock, writeLetter } from './write-letter.ts';

let office: TestOffice;
const dossierId = randomUUID();
const { decisionId } = command('PlanDecision');
const asked = { dossierId, decisionId, language: 'nl' as const };
const letter = (form: 'pdf' | 'archive' | 'odt', actor = decisionOfficer) =>
  writeLetter(office, actor, { ...asked, form });

const played = async (steps: readonly Step[]): Promise<void> => {
  for (const { actor, today, command: said } of steps) {
    office.set(`${today}T09:30:00.000Z`);
    const given = await give(office, actor, dossierId, said);
    if (given.kind !== 'done') throw new Error(`${said.type}: ${JSON.stringify(given)}`);
  }
};
beforeAll(async () => {
  office = await testOffice();
  await played(refusalReady);
});
afterAll(() => office.db.close());

describe('de brief, van concept tot uitgegeven', () => {
  test('is er niet zolang een deel ontbreekt: elk deel wordt genoemd – GC 14 par. 97', async () => {
    await writeMotivation(office, decisionOfficer, asked, ['education', 'remedy']);
    const answer = await letter('pdf');
    expect(answer).toMatchObject({ kind: 'found', value: { kind: 'incomplete' } });
    const missing = answer.kind === 'found' && answer.value.kind === 'incomplete' ? answer.value.missing : [];
    expect(missing.map(({ part }) => part)).toEqual(['education', 'remedy']);
    const block = await readBuildingBlock(office, decisionOfficer, asked);
    expect(block.kind === 'found' && block.value.missing.map(({ part }) => part)).toEqual(['education', 'remedy']);
  });

  test('is voor het besluit een concept, en gaat dan niet naar het archief', async () => {
    await writeMotivation(office, decisionOfficer, asked);
    expect(await letter('pdf')).toMatchObject({ kind: 'found', value: { kind: 'letter', concept: true } });
    expect(await letter('archive')).toEqual({ kind: 'found', value: { kind: 'concept-only' } });
    const given = await give(office, decisionOfficer, dossierId, command('IssueLetter'));
    expect(given).toMatchObject({ kind: 'refused', code: 'letter-before-adoption' });
  });

  test('is na het besluit elke keer hetzelfde bestand, ook als er later iets bij komt', async () => {
    await played(adoptionSteps.slice(0, 1));
    const hash = async (form: 'pdf' | 'archive' | 'odt') => {
      const answer = await letter(form);
      if (answer.kind !== 'found' || answer.value.kind !== 'letter') throw new Error(JSON.stringify(answer));
      expect(answer.value.concept).toBe(false);
      return createHash('sha256').update(answer.value.bytes).digest('hex');
    };
    const before = { pdf: await hash('pdf'), archive: await hash('archive'), odt: await hash('odt') };
    const issued = await give(office, decisionOfficer, dossierId, command('IssueLetter'));
    expect(issued).toMatchObject({ kind: 'done', events: ['LetterIssued'] });
    await played(adoptionSteps.slice(1));
    office.set('2027-06-01T09:00:00.000Z');
    expect({ pdf: await hash('pdf'), archive: await hash('archive'), odt: await hash('odt') }).toEqual(before);
    const block = await readBuildingBlock(office, decisionOfficer, asked);
    const files = block.kind === 'found' ? block.value.issued.flatMap(({ files: all }) => all) : [];
    expect(Object.fromEntries(files.map(({ form, sha256 }) => [form, sha256]))).toEqual(before);
  });

  test('draagt in het archief de bouwsteen en het bewijs bij zich', async () => {
    const answer = await letter('archive');
    if (answer.kind !== 'found' || answer.value.kind !== 'letter') throw new Error('no letter');
    expect(answer.value.bytes.toString('latin1')).toContain('besluit.json');
  });

  test('is voor wie niet aan het dossier werkt niet te vinden, en staat in het logboek', async () => {
    expect((await letter('pdf', aliensPoliceOfficer)).kind).toBe('not-found');
    const other = await writeLetter(office, decisionOfficer, { ...asked, decisionId: randomUUID(), form: 'pdf' });
    expect(other).toEqual({ kind: 'not-found' });
    const log = await readAccessLog(office, decisionOfficer, dossierId, { limit: 50 });
    const actions = log.kind === 'found' ? log.value.items.map(({ action }) => action) : [];
    expect(actions).toEqual(expect.arrayContaining(['read:letter-pdf', 'read:letter-archive', 'read:motivation']));
  });
});
