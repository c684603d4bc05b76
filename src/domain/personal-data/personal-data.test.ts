// The overview of one person’s data: every field has a word, nobody else’s name goes along, and what was put right says so.
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { play, refusalReady, type Step } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { day, fileOf } from '../../../tests/support/given.ts';
import { guardian, person } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { titleOf } from '../../views/timeline.ts';
import { DossierEvent } from '../dossier/commands.ts';
import { documentOf } from './document.ts';
import { hasWord } from './field-words.ts';
import { isMachinery, isOthers } from './left-out.ts';
import { linesOf } from './lines.ts';
import { personalData } from './report.ts';

type Def = Readonly<Record<string, unknown>> & { readonly type: string };
const inner = ({ element, innerType, options, valueType, in: into }: Def): readonly unknown[] => [
  ...[element, innerType, valueType, into].filter((each) => each !== undefined),
  ...((options as unknown[] | undefined) ?? []),
];
function fieldsOf(schema: unknown, found = new Set<string>()): ReadonlySet<string> {
  const def = (schema as { readonly def?: Def }).def;
  if (!def) return found;
  const shape = (def['shape'] ?? {}) as Readonly<Record<string, z.ZodType>>;
  for (const [field, value] of Object.entries(shape)) {
    found.add(field);
    if (!isOthers(field) && !isMachinery(field)) fieldsOf(value, found);
  }
  for (const each of inner(def)) fieldsOf(each, found);
  return found;
}

const officer = person('privacy-officer');
const step = (actor: typeof guardian, given: Step['command']): Step => ({ actor, today: '2026-03-02', command: given });
const events = play(
  [
    step(guardian, command('RequestData')),
    step(guardian, command('OpenProcedure', { subject: 'parent', subjectName: 'Ani Vergeetmij' })),
    step(officer, command('RectifyStatement')),
    step(officer, command('RestrictUse', { versions: [2] })),
  ],
  play(refusalReady),
);
const file = fileOf(events);
const data = personalData({
  events: events.map((event, index) => ({ version: index + 1, stored: index + 1, event, category: 'views' as const })),
  ...{ rights: file.rights, titleOf, madeOn: day('2026-03-02'), reference: 'K-2026-00001', subject: 'child' },
  ...{ name: file.child.name, kept: [], looked: [] },
});
const text = JSON.stringify(documentOf(data, NETHERLANDS, 'nl'));

describe('het overzicht van gegevens', () => {
  it('heeft voor elk veld van elke gebeurtenis een Nederlands woord; AVG art. 12 lid 1', () => {
    const fields = [...fieldsOf(DossierEvent)].filter((field) => !isOthers(field) && !isMachinery(field));
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter((field) => !hasWord(field))).toEqual([]);
  });

  it('noemt wie iets schreef bij de functie, en niemand anders bij naam; AVG art. 15 lid 4', () => {
    for (const name of ['C. Luisteraar', 'D. Onderzoeker', 'Test voogd', 'Vergeetmij']) {
      expect(JSON.stringify(data), name).not.toContain(name);
      expect(text, name).not.toContain(name);
    }
    expect(text).toContain('beslismedewerker, Immigratie- en Naturalisatiedienst (IND)');
    expect(text).toContain('Ik woon hier al zo lang. Ik wil bij mijn klas blijven.');
  });

  it('laat weg wat van een ander is, en zegt dat; AVG art. 15', () => {
    const kinds = data.entries.filter(({ kind }) => kind === 'ProcedureOpened');
    expect(kinds).toHaveLength(1);
    expect(data.entries.length).toBe(events.length - 1);
    expect(text).toContain('Wat er niet in staat');
  });

  it('zegt wat is rechtgezet en wat niet mag worden gebruikt; AVG art. 16 en 18', () => {
    expect(data.entries[0]?.corrected).toEqual([
      { on: '2026-03-02', wrong: expect.stringContaining('geen school'), holds: expect.stringContaining('groep acht') },
    ]);
    expect(data.entries[1]?.restricted).toBe(true);
    expect(text).toContain('Dit mag nu niet worden gebruikt.');
  });

  it('begint met een bladzijde voor het kind, in korte zinnen; AVG art. 12 lid 1', () => {
    const [cover] = documentOf(data, NETHERLANDS, 'nl').sections;
    expect(cover?.id).toBe('cover');
    for (const { text: line } of cover?.pieces ?? [])
      for (const sentence of line.split('. ')) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(12);
    expect(documentOf({ ...data, subject: 'parent' }, NETHERLANDS, 'nl').sections[0]?.id).not.toBe('cover');
  });

  it('zegt keuzes in woorden en laat staan wat een mens schreef', () => {
    expect(linesOf({ heardOn: '2026-01-21', opposesMeasure: 'yes', summary: 'Yes, zei zij.' }, 'nl')).toEqual([
      'Gehoord op: 21 januari 2026',
      'Is ertegen: ja',
      'Samenvatting: Yes, zei zij.',
    ]);
    expect(linesOf({ fact: 'contact_with_lawyer', value: true, findings: [1], requestId: 'x' }, 'en')[1]).toBe(
      'Value: yes',
    );
  });
});
