// What child, parent, school, care, court and inspectorate see of a dossier with something in it of every kind.
import { describe, expect, it } from 'vitest';
import { guardedEvents, SECRETS } from '../../../tests/support/behind-the-wall.ts';
import { command } from '../../../tests/support/commands.ts';
import { day, fileOf } from '../../../tests/support/given.ts';
import { guardian, person } from '../../../tests/support/people.ts';
import { seenEvents } from '../../../tests/support/seen.ts';
import type { Actor } from '../basics/actor.ts';
import { DossierEvent } from '../dossier/commands.ts';
import { WITHHELD } from './withheld-word.ts';

const EVENTS = guardedEvents();
const seenAs = (actor: Actor, events: readonly DossierEvent[] = EVENTS): readonly DossierEvent[] =>
  seenEvents(events, actor, day('2026-03-02'), fileOf(events)).events.map(({ event }) => event);
const typesFor = (role: string): readonly string[] => [...new Set(seenAs(person(role)).map(({ type }) => type))];
const textFor = (role: string): string => JSON.stringify(seenAs(person(role)));
const opened = (role: string) => seenAs(person(role)).find((event) => event.type === 'DossierOpened');
const { ownWords } = command('RecordHearing');

describe('het kind', () => {
  it('leest terug wat het zelf zei en wat over het kind is vastgelegd; AVG art. 15, IVRK art. 12', () => {
    for (const word of [ownWords, 'Zeewolde', 'blauwe plekken', 'slaapt nooit alleen'])
      expect(textFor('child')).toContain(word);
  });

  it('leest niet wie over gevaar of zorg vertelde: dat kan die persoon in gevaar brengen; AVG art. 15 lid 4', () => {
    const facts = seenAs(person('child')).filter((event) => event.type === 'FactRecorded');
    const told = (fact: string) => facts.find((each) => each.fact === fact);
    expect(told('victim_of_trafficking')).toMatchObject({ value: true, source: WITHHELD });
    expect(told('domestic_risk_examined')?.source).not.toBe(WITHHELD);
    const safety = seenAs(person('child')).find((event) => event.type === 'ElementAssessed' && event.key === 'safety');
    expect(safety).toMatchObject({ observations: [{ source: WITHHELD }] });
  });

  it('krijgt geen werkaantekening van de voogd of de advocaat', () => {
    const note: DossierEvent = {
      ...{ type: 'NoteWritten', noteId: '00000000-0000-4000-8000-000000000091', text: 'Even bellen.' },
      ...{ on: day('2026-02-20'), by: guardian },
    };
    expect(seenAs(person('child'), [...EVENTS, note]).map(({ type }) => type)).not.toContain('NoteWritten');
  });
});

describe('een ouder', () => {
  it('volgt wat er is besloten, en leest geen woord, plaats of hulp van het kind; IVRK art. 12 en 16', () => {
    expect(typesFor('parent')).toContain('DecisionPlanned');
    for (const secret of [...SECRETS, ownWords]) expect(textFor('parent')).not.toContain(secret);
    for (const type of [
      'ChildHeard',
      'FactRecorded',
      'ElementAssessed',
      'LivingPeriodRecorded',
      'ReferredToChildProtection',
    ])
      expect(typesFor('parent')).not.toContain(type);
  });

  it('leest ook niet langs de afweging wat het kind zei; IVRK art. 12', () => {
    const { childViews } = command('RecordWeighing');
    expect(JSON.stringify(EVENTS)).toContain(childViews);
    expect(textFor('parent')).not.toContain(childViews);
    expect(textFor('judge')).toContain(childViews);
  });
});

describe('school en zorg', () => {
  it.each(['school-worker', 'health-professional'])('%s weet wie het kind is, en niets van een procedure', (role) => {
    expect(opened(role)).toMatchObject({ reason: WITHHELD, involved: [], by: { name: WITHHELD } });
    expect(opened(role)).not.toHaveProperty('child.nationality');
    expect(opened(role)).not.toHaveProperty('child.arrivedOn');
    expect(opened(role)).toHaveProperty('child.name', 'Samira Voorbeeld');
    for (const word of ['ind', 'dtv', 'rvdk', 'decision-officer']) expect(textFor(role)).not.toContain(`"${word}"`);
    for (const type of ['ProcedureOpened', 'DecisionPlanned', 'ChildHeard', 'LivingPeriodRecorded'])
      expect(typesFor(role)).not.toContain(type);
  });

  it('zorg leest wat over gezondheid bekend is, school alleen wat met instemming is gedeeld; BW 7:457', () => {
    const facts = (role: string) =>
      seenAs(person(role)).flatMap((event) => (event.type === 'FactRecorded' ? [event.fact] : []));
    expect(facts('health-professional')).toContain('mental_health_signs');
    expect(facts('school-worker')).toEqual(['medical_needs']);
  });
});

describe('een inspecteur', () => {
  it('ziet dat er iets gebeurde en wanneer, zonder naam, tekst of geboortedag; AVG art. 5 lid 1 onder c', () => {
    const text = textFor('inspector');
    for (const word of [...SECRETS, ownWords, 'Samira', guardian.name, guardian.person, 'Test '])
      expect(text).not.toContain(word);
    expect(opened('inspector')).not.toHaveProperty('child.birthDate');
    expect(opened('inspector')).not.toHaveProperty('involvements');
    expect(typesFor('inspector')).toEqual(expect.arrayContaining(['ChildHeard', 'DecisionPlanned', 'FactRecorded']));
  });

  it('leest ook geen tekst die in een lijst of in een bewijs staat', () => {
    const fact = EVENTS.find((event) => event.type === 'FactRecorded' && event.fact === 'mental_health_signs');
    const listed =
      fact?.type === 'FactRecorded'
        ? { ...fact, fact: 'best_interests_reason_given' as const, value: ['Regenboog'] }
        : undefined;
    expect(listed).toBeDefined();
    expect(JSON.stringify(seenAs(person('inspector'), [...EVENTS, ...(listed ? [listed] : [])]))).not.toContain(
      'Regenboog',
    );
  });
});

describe('de rechter', () => {
  it('leest de stukken van de zaak, en niet wat alleen bescherming dient; Awb 8:42', () => {
    expect(typesFor('judge')).toEqual(expect.arrayContaining(['ChildHeard', 'InterestsWeighed', 'DecisionPlanned']));
    for (const secret of SECRETS) expect(textFor('judge')).not.toContain(secret);
  });
});

describe('dat een kind voor een ouder wordt afgeschermd', () => {
  const marking = command('MarkFamilyConflict');
  const { person: id, name, organisation, role } = guardian;
  const marked = [
    ...EVENTS,
    DossierEvent.parse({
      ...{ ...marking, type: 'FamilyConflictMarked', on: '2026-02-20' },
      by: { person: id, name, organisation, role },
    }),
  ];
  const conflictFor = (actor: Actor) => seenAs(actor, marked).find((event) => event.type === 'FamilyConflictMarked');

  it.each(['reception-worker', 'support-worker', 'school-worker', 'health-professional'])(
    'weet %s, zodat niemand per ongeluk iets vertelt, en niet waarom; IVRK art. 19',
    (reader) =>
      expect(conflictFor(person(reader))).toMatchObject({
        ...{ name: marking.name, saidBy: WITHHELD, explanation: WITHHELD },
      }),
  );

  it('weet de voogd met de reden, en een migratiedienst, rechter, inspecteur of ouder niet; JGC 3/22 par. 17', () => {
    expect(conflictFor(guardian)).toMatchObject({ explanation: marking.explanation, saidBy: marking.saidBy });
    for (const reader of ['decision-officer', 'departure-officer', 'border-officer', 'judge', 'inspector', 'parent'])
      expect(conflictFor(person(reader)), reader).toBeUndefined();
  });
});

describe('wie een kind meldt', () => {
  const report = {
    ...{ ...command('ReferToChildProtection'), type: 'ReferredToChildProtection' },
    ...{ on: day('2026-02-20'), by: person('border-officer') },
  } as unknown as DossierEvent;
  const whyFor = (purpose: 'protection' | 'residence-decision') =>
    seenAs(person('border-officer', purpose), [...EVENTS, report]).filter(
      (event) => event.type === 'ReferredToChildProtection' && event.by.organisation === 'kmar',
    );

  it('leest de reden terug om te beschermen, en niet om over verblijf te beslissen; JGC 3/22 par. 17', () => {
    const { why } = command('ReferToChildProtection');
    expect(whyFor('protection')).toMatchObject([{ why }]);
    expect(whyFor('residence-decision')).toMatchObject([{ why: WITHHELD }]);
  });
});
