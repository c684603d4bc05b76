// The sheet: the whole dossier as it stands, with the findings on the decision in hand and those of the receipt afterwards.
import { describe, expect, it } from 'vitest';
import {
  adoptionSteps,
  fact,
  hearingSteps,
  openingSteps,
  play,
  returnReady,
  type Step,
} from '../../tests/support/adoptable-path.ts';
import { command, id } from '../../tests/support/commands.ts';
import { contextOf, day, fileOf, TODAY } from '../../tests/support/given.ts';
import { decisionOfficer, lawyer } from '../../tests/support/people.ts';
import { judge } from '../domain/decide.ts';
import { ELEMENT_KEYS } from '../domain/dossier/elements.ts';
import { NETHERLANDS } from '../jurisdictions/nl/netherlands.ts';
import { Sheet, sheetOf } from './sheet.ts';

const sheetAfter = (steps: readonly Step[], today = TODAY): Sheet => {
  const file = fileOf(play(steps));
  return sheetOf({
    dossierId: id(51),
    version: steps.length,
    reference: 'VO-2026-0001',
    file,
    today: day(today),
    involved: file.involved.map((organisation) => ({ id: organisation, name: { nl: organisation, en: organisation } })),
    mayGive: ['RecordFact'],
    takesDecisions: ['return-decision'],
    jurisdiction: NETHERLANDS,
    limits: [],
    routes: [],
    alike: [],
    judge: (decision) => judge(file, decision, contextOf({ today })),
  });
};
const by = (actor: Step['actor'], each: Step['command']): Step => ({ actor, today: TODAY, command: each });

describe('het dossier op het scherm', () => {
  it.each([
    ['pas geopend', openingSteps.slice(0, 1)],
    ['klaar voor een besluit', returnReady],
    ['tot en met de uitleg', [...returnReady, ...adoptionSteps]],
  ])('past over de lijn: %s', (_, steps) => {
    const sheet = sheetAfter(steps);
    expect(Sheet.parse(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  });

  it('toont alle elf onderdelen in de volgorde van het formulier, ook de lege; GC 14', () => {
    const { elements } = sheetAfter(openingSteps);
    expect(elements).toEqual(ELEMENT_KEYS.map((key) => ({ key })));
    expect(sheetAfter(returnReady).elements.every(({ element }) => element)).toBe(true);
  });

  it('telt de leeftijd op vandaag, en noemt geen leeftijd die niemand kent', () => {
    expect(sheetAfter(openingSteps, '2026-03-01').child.age).toBe(9);
    expect(sheetAfter(openingSteps, '2026-03-02').child.age).toBe(10);
    const child = { name: 'onbekend jongetje', languages: ['onbekend'] };
    expect(sheetAfter([by(decisionOfficer, command('OpenDossier', { child }))]).child).not.toHaveProperty('age');
  });

  it('toont bij een kind alleen welke gesprekken er waren met niemand ernaast; REP-01', () => {
    const steps = [...openingSteps, ...hearingSteps].filter(({ command: { type } }) => type !== 'AppointProtector');
    const alone = steps.map((step) =>
      step.command.type === 'OpenDossier'
        ? { ...step, command: { ...step.command, child: { ...step.command.child, accompaniedBy: 'alone' as const } } }
        : step,
    );
    expect(sheetAfter(alone).heardAlone).toEqual(['2026-01-21']);
    expect(sheetAfter(steps).heardAlone).toEqual([]);
  });

  it('toont ieders woord over hetzelfde feit', () => {
    const two = [by(lawyer, fact('school', true)), by(decisionOfficer, fact('school', false))];
    expect(sheetAfter([...openingSteps, ...two]).facts.map(({ value }) => value)).toEqual([true, false]);
  });

  it('geeft door wat deze persoon mag, en rekent dat niet zelf uit', () =>
    expect(sheetAfter(openingSteps)).toMatchObject({ mayGive: ['RecordFact'], takesDecisions: ['return-decision'] }));
});

describe('een besluit op het scherm', () => {
  const unheard = returnReady.filter(({ command: { type } }) => type !== 'RecordHearing');

  it('toont zolang het wordt voorbereid wat er nu in de weg staat; IVRK art. 12', () => {
    const [decision] = sheetAfter(unheard).decisions;
    expect(decision).toMatchObject({ status: 'planned', measure: 'expulsion', direction: 'adverse', tasks: [] });
    expect(decision?.stopping).toContain('child-heard');
    expect(sheetAfter(returnReady).decisions[0]?.stopping).toEqual([]);
  });

  it('toont na het besluit wat toen gevonden was, ook als er later iets verandert', () => {
    const adopted = [...returnReady, ...adoptionSteps.slice(0, 1)];
    const [then] = sheetAfter(adopted).decisions;
    const [later] = sheetAfter([...adopted, by(lawyer, fact('contact_with_lawyer', false))], '2026-07-01').decisions;
    expect(then?.status).toBe('adopted');
    expect(then?.findings.length).toBeGreaterThan(30);
    // That a talk was planned and its day passed without one is for afterwards; nothing else moves.
    const settled = (decision: typeof then) => decision?.obligations.filter(({ id: each }) => each !== 'PO-13');
    expect({ ...later, obligations: settled(later) }).toEqual({ ...then, obligations: settled(then) });
  });

  it('toont bij een besluit dat helpt wat nog moet gebeuren, en niets dat tegenhoudt', () => {
    const permit = by(decisionOfficer, command('PlanDecision', { kind: 'residence-permit' }));
    const planned = sheetAfter([...openingSteps, permit]).decisions[0];
    const adopted = sheetAfter([...openingSteps, permit, by(decisionOfficer, command('AdoptDecision'))]).decisions[0];
    for (const decision of [planned, adopted]) {
      expect(decision?.stopping).toEqual([]);
      expect(decision?.tasks).toContain('child-heard');
    }
  });

  it('houdt een ingetrokken besluit zichtbaar, zonder bevindingen', () => {
    const [decision] = sheetAfter([...returnReady, by(decisionOfficer, command('WithdrawDecision'))]).decisions;
    expect(decision).toMatchObject({ status: 'withdrawn', stopping: [], tasks: [] });
    expect(decision?.withdrawn?.reason).toBe(command('WithdrawDecision').reason);
  });

  it('toont de bewijsplichten tijdens de voorbereiding, en daarna zoals ze zijn bewaard met de uitleg erbij', () => {
    const standing = (steps: readonly Step[], today?: string) =>
      sheetAfter(steps, today).decisions[0]?.obligations ?? [];
    const statusIn = (steps: readonly Step[], today?: string) =>
      standing(steps, today).find((each) => each.id === 'PO-13')?.status;
    expect(standing(returnReady)).toHaveLength(18);
    expect(statusIn(returnReady)).toBe('to-come');
    expect(statusIn([...returnReady, ...adoptionSteps.slice(0, 1)])).toBe('to-come');
    expect(statusIn([...returnReady, ...adoptionSteps], '2026-03-04')).toBe('met');
    const kept = standing([...returnReady, ...adoptionSteps.slice(0, 1)]).find((each) => each.id === 'PO-03');
    expect(standing([...returnReady, ...adoptionSteps]).find((each) => each.id === 'PO-03')).toEqual(kept);
  });
});
