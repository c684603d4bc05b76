// One row of the work list: what it says of a dossier, what stays closed, and what is left after a dossier is destroyed.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, refusalReady } from '../../tests/support/adoptable-path.ts';
import { command, id } from '../../tests/support/commands.ts';
import { day, fileOf, TODAY } from '../../tests/support/given.ts';
import { decisionOfficer } from '../../tests/support/people.ts';
import { NETHERLANDS } from '../jurisdictions/nl/netherlands.ts';
import { bareRow, WorkItem, workItemOf, workRowOf } from './work-item.ts';

const MOMENT = { today: day(TODAY), jurisdiction: NETHERLANDS };
const opened = fileOf(play(openingSteps.slice(0, 1)));

/** A row as the store gives it back. */
const stored = (file: typeof opened) => ({
  ...workRowOf(file, MOMENT),
  dossierId: id(51),
  reference: 'VO-2026-0001',
  updatedAt: '2026-03-02T09:30:00.000Z',
});

describe('de regel van een dossier', () => {
  it('zegt wanneer het openging, wie eraan werkt en waar het op wacht', () =>
    expect(workRowOf(opened, MOMENT)).toMatchObject({
      familyId: null,
      openedOn: '2026-01-10',
      waitsFor: 'protector',
      measure: null,
      involved: ['ind', 'rvdk', 'nidos', 'advocatuur', 'coa', 'dtv'],
    }));

  it('houdt naam en geboortedatum in het gesloten deel', () => {
    const { content, ...open } = workRowOf(opened, MOMENT);
    expect(content).toEqual({ name: 'Samira Voorbeeld', birthDate: '2016-03-02' });
    expect(JSON.stringify(open)).not.toContain('Samira');
    expect(JSON.stringify(open)).not.toContain('2016');
  });

  it('noemt het kind zoals het genoemd wil worden; IVRK art. 8', () => {
    const corrected = play([
      ...openingSteps,
      { actor: decisionOfficer, today: TODAY, command: command('CorrectIdentity') },
    ]);
    expect(workRowOf(fileOf(corrected), MOMENT).content.name).toBe('Samira Voorbeeld (Sam)');
  });

  it('noemt de maatregel alleen zolang er een besluit wordt voorbereid', () => {
    expect(workRowOf(fileOf(play(refusalReady)), MOMENT).measure).toBe('refusal_of_residence');
    const withdrawing = { actor: decisionOfficer, today: TODAY, command: command('WithdrawDecision') };
    expect(workRowOf(fileOf(play([...refusalReady, withdrawing])), MOMENT).measure).toBeNull();
  });
});

describe('een kind voor wie iets is stilgelegd', () => {
  const recording = { actor: decisionOfficer, today: TODAY, command: command('RecordInterimMeasure') };
  it('staat zo in de werkvoorraad, en niet meer als een andere tabel gold; EVRM art. 34', () => {
    const stopped = stored(fileOf(play([...openingSteps, recording])));
    expect(workItemOf(stopped, day(TODAY)).stopped).toBe(true);
    expect(workItemOf(bareRow(stopped), day(TODAY)).stopped).toBe(false);
    expect(workItemOf(stored(opened), day(TODAY)).stopped).toBe(false);
  });
});

describe('de regel op het scherm', () => {
  it.each([
    ['2026-03-01', 9],
    ['2026-03-02', 10],
  ])('telt de leeftijd op %s: %i', (today, age) => expect(workItemOf(stored(opened), day(today)).age).toBe(age));

  it('past in wat over de lijn mag, ook na een rondje door de opslag', () => {
    const row = JSON.parse(JSON.stringify(stored(fileOf(play(refusalReady))))) as ReturnType<typeof stored>;
    const item = workItemOf(row, day(TODAY));
    expect(WorkItem.parse(item)).toEqual(item);
    expect(item).toMatchObject({
      name: 'Samira Voorbeeld',
      measure: 'refusal_of_residence',
      waitsFor: { id: 'adoption' },
    });
  });

  it('verliest na vernietiging naam en leeftijd en houdt het nummer; AVG art. 17', () => {
    const item = workItemOf({ ...stored(opened), content: null }, day(TODAY));
    expect(item).toMatchObject({ name: '—', reference: 'VO-2026-0001' });
    expect(item).not.toHaveProperty('age');
  });

  it('zegt geen leeftijd waar die onbekend is', () => {
    const item = workItemOf({ ...stored(opened), content: { name: 'onbekend jongetje' } }, day(TODAY));
    expect(item).not.toHaveProperty('age');
  });
});
