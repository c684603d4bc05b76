// A parent from whom the child is protected sees no place, no person and no word, whatever the table gives a parent.
import { describe, expect, it } from 'vitest';
import { fact, hearingSteps, openingSteps, play, refusalReady } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { day, fileOf, given, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, guardian, person } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { SHARING } from '../../jurisdictions/nl/sharing/table.ts';
import { DATA_CATEGORY_IDS } from '../sharing/data-categories.ts';
import { hiddenFrom } from '../sharing/kept-apart.ts';
import { seenBy } from '../sharing/reader.ts';
import type { SharingRow } from '../sharing/row.ts';
import type { DossierEvent } from './commands.ts';

const parent = person('parent');
const marking = command('MarkFamilyConflict');
const living = command('RecordLivingPeriod');
const steps = [
  ...refusalReady,
  { actor: guardian, today: TODAY, command: living },
  { actor: guardian, today: TODAY, command: fact('medical_needs', [], 'huisarts mr. Geheim') },
];
const calm = play(steps);
const marked = play([{ actor: guardian, today: TODAY, command: marking }], calm);

/** The widest table there could be: a parent gets everything. */
const template = SHARING.find(({ receiver }) => receiver === 'ouders') as SharingRow;
const EVERYTHING: readonly SharingRow[] = DATA_CATEGORY_IDS.map((category) => ({
  ...template,
  ...{ id: `test/${category}`, category, giver: 'any', minimisation: 'full' },
}));
const readBy = (events: readonly DossierEvent[], rows = EVERYTHING, actor = parent) => {
  const file = fileOf(events);
  const sight = { actor, rows, today: day(TODAY), jurisdiction: NETHERLANDS, conditions: new Set<never>() };
  return seenBy(file.trail, { ...sight, hidden: new Set(hiddenFrom(file, actor, NETHERLANDS)) }).events.map(
    ({ event }) => event,
  );
};

describe('een conflict in het gezin', () => {
  it('verbergt voor die ouder elke naam, plaats en uitspraak, ook als de tabel alles gaf; IVRK art. 19', () => {
    const text = JSON.stringify(readBy(marked));
    const { ownWords, wish, summary } = command('RecordHearing');
    for (const hidden of [ownWords, wish, summary, living.description, guardian.name, decisionOfficer.name])
      expect(text).not.toContain(hidden);
    for (const hidden of [marking.explanation, marking.saidBy, 'Geheim', 'rvdk', 'nidos', 'advocatuur'])
      expect(text).not.toContain(hidden);
    expect(text).toContain('Samira Voorbeeld');
    expect(text).toContain('DecisionPlanned');
  });

  it('geldt voor elke ouder zolang niemand zei welke; IVRK art. 19', () => {
    const known = { ...marking, person: 'parent-2' };
    const other = play([{ actor: guardian, today: TODAY, command: known }], calm);
    expect(hiddenFrom(fileOf(other), parent, NETHERLANDS)).toEqual([]);
    expect(hiddenFrom(fileOf(other), { ...parent, person: 'parent-2' as typeof parent.person }, NETHERLANDS)).toContain(
      'place',
    );
    expect(hiddenFrom(fileOf(marked), parent, NETHERLANDS)).toContain('place');
  });

  it('verandert niets voor wie het kind bijstaat; IVRK art. 19', () => {
    for (const actor of [guardian, decisionOfficer]) expect(hiddenFrom(fileOf(marked), actor, NETHERLANDS)).toEqual([]);
  });

  it('laat geen byte verschil zien als verandert wat verborgen is; eis D4', () => {
    const elsewhere = steps.map((each) =>
      each.command.type === 'RecordLivingPeriod'
        ? { ...each, command: { ...living, description: 'Een blijf-van-mijn-lijfhuis.' } }
        : each,
    );
    const other = play([...elsewhere, { actor: guardian, today: TODAY, command: marking }]);
    expect(JSON.stringify(readBy(other))).toBe(JSON.stringify(readBy(marked)));
  });

  it('eindigt alleen met het woord van het kind, en niet door een migratiedienst; IVRK art. 12', () => {
    const ending = command('EndFamilyConflict');
    given(...marked)
      .when(ending)
      .thenRefused('family-conflict-asks-independence');
    const ended = play([{ actor: guardian, today: TODAY, command: ending }], marked);
    expect(hiddenFrom(fileOf(ended), parent, NETHERLANDS)).toEqual([]);
    given(...ended)
      .when(ending, { actor: guardian })
      .thenRefused('family-conflict-not-found');
    given(...marked)
      .when(marking, { actor: guardian })
      .thenRefused('conflict-exists');
    given(...calm)
      .when({ ...marking, since: '2026-03-03' }, { actor: guardian })
      .thenRefused('conflict-in-the-future');
  });
});

describe('wat ouders niet mogen horen', () => {
  it('hoort een ouder nooit, ook zonder conflict; IVRK art. 12', () => {
    const hearing = (keepFrom: ('parents' | 'other-family')[]) =>
      play([
        ...openingSteps,
        ...hearingSteps.slice(0, -1),
        { actor: guardian, today: TODAY, command: { ...command('RecordHearing'), keepFrom } },
      ]);
    const hears = (events: readonly DossierEvent[], actor = parent) =>
      readBy(events, EVERYTHING, actor).some(({ type }) => type === 'ChildHeard');
    expect(hears(hearing([]))).toBe(true);
    expect(hears(hearing(['parents']))).toBe(false);
    expect(hears(hearing(['other-family']))).toBe(true);
  });
});
