// Worked examples of limits on a dossier: procedures and milestones in, limits out, counted by hand on a calendar.
import { describe, expect, test } from 'vitest';
import { type CommandOf, command, id } from '../../../tests/support/commands.ts';
import { day, fileOf, kept } from '../../../tests/support/given.ts';
import { decisionOfficer, departureOfficer, guardian } from '../../../tests/support/people.ts';
import { DUTCH_CLOCKS } from '../../jurisdictions/nl/timers.ts';
import type { Actor } from '../basics/actor.ts';
import type { DossierEvent, DossierEventType } from '../dossier/commands.ts';
import type { Milestone } from '../dossier/milestones.ts';
import type { ProcedureKind, Track } from '../dossier/procedure-kinds.ts';
import { runningOn } from './running.ts';

const happened = (type: DossierEventType, today: string, given: Parameters<typeof kept>[1], actor: Actor = guardian) =>
  kept(type, given, { today, actor }) as DossierEvent;

const sample = command('OpenDossier');
const opened = (child: Partial<CommandOf<'OpenDossier'>['child']> = {}) =>
  happened('DossierOpened', '2026-11-01', { ...sample, child: { ...sample.child, ...child } });
const alone = opened({ accompaniedBy: 'alone' });

const procedure = (kind: ProcedureKind, track?: Track, number = 61) =>
  happened('ProcedureOpened', '2026-11-01', {
    ...command('OpenProcedure'),
    kind,
    procedureId: id(number),
    track,
    openedOn: '2026-11-01',
  });
const step = (
  milestone: Milestone,
  on: string,
  actor: Actor = guardian,
  extra: { time?: string; number?: number } = {},
) =>
  happened(
    'MilestoneRecorded',
    on,
    {
      type: 'RecordMilestone',
      procedureId: id(extra.number ?? 61),
      milestone,
      day: on,
      source: 'brief',
      ...(extra.time !== undefined && { time: extra.time }),
    },
    actor,
  );
const corrected = (milestone: Milestone, to: string, actor: Actor) =>
  happened(
    'MilestoneCorrected',
    to,
    { type: 'CorrectMilestone', procedureId: id(61), milestone, day: to, source: 'brief', reason: 'Andere dag.' },
    actor,
  );
const extended = (timer: string, extension: string, on: string) =>
  happened('LimitExtended', on, { type: 'ExtendLimit', limit: `${timer}:${id(61)}`, extension, reason: 'Rapport.' });

const on = (today: string, ...events: readonly DossierEvent[]) => runningOn(fileOf(events), day(today), DUTCH_CLOCKS);
const only = (timer: string, today: string, ...events: readonly DossierEvent[]) =>
  on(today, ...events).find((limit) => limit.timer === timer);

describe('een termijn begint met de stap die de wet noemt', () => {
  const asylum = [opened(), procedure('asylum', 'regular')];

  test('registratie: vijf dagen vanaf vrijdag eindigen op woensdag (APR art. 27, T-05)', () => {
    expect(only('T-05', '2026-11-21', ...asylum, step('application-made', '2026-11-20'))).toMatchObject({
      due: '2026-11-25',
      state: 'running',
      owners: ['avim', 'kmar', 'ind'],
      evidence: { start: 3, met: null },
    });
  });

  test('op een zaterdag eindigen gaat naar maandag (APR art. 73)', () => {
    expect(only('T-05', '2026-11-21', ...asylum, step('application-made', '2026-11-16'))?.due).toBe('2026-11-23');
    expect(only('T-05', '2026-11-24', ...asylum, step('application-made', '2026-11-16'))?.state).toBe('breached');
  });

  test('werkdagen slaan kerst en nieuwjaar over (APR art. 23, T-04)', () => {
    expect(only('T-04', '2026-12-20', alone, procedure('asylum'), step('application-made', '2026-12-18'))?.due).toBe(
      '2027-01-12',
    );
  });

  test('algemeen bezwaar: zes weken, en nieuwjaarsdag gaat naar maandag (Awb art. 6:7, T-58)', () => {
    expect(
      only('T-58', '2026-11-21', opened(), procedure('statelessness'), step('decision-published', '2026-11-20')),
    ).toMatchObject({ due: '2027-01-04', state: 'running', lapses: true });
  });

  test('gewoon verblijf: negentig dagen, met zes maanden erbij (Vw art. 25, T-53)', () => {
    const regular = [opened(), procedure('regular-residence'), step('application-received', '2026-11-02')];
    expect(only('T-53', '2026-11-03', ...regular)?.due).toBe('2027-02-01');
    const longer = extended('T-53', 'six-months', '2027-01-15');
    expect(only('T-53', '2027-02-02', ...regular, longer)).toMatchObject({
      extension: 'six-months',
      state: 'running',
      breachedOn: null,
    });
  });

  test('uren tellen vanaf de klok, en zonder klok vanaf het begin van de dag (Eurodac art. 15, T-43)', () => {
    const registered = (time?: string) =>
      step('application-registered', '2026-11-20', guardian, time === undefined ? {} : { time });
    expect(only('T-43', '2026-11-20', ...asylum, registered('14:30'))?.due).toBe('2026-11-23T14:30:00+01:00');
    const unknown = only('T-43', '2026-11-20', ...asylum, registered());
    expect(unknown?.due).toBe('2026-11-23T00:00:00+01:00');
    expect(unknown?.doubts.map(({ nl }) => nl).join(' ')).toContain('De tijd op de klok');
  });

  test('een kind onder zes heeft geen vingerafdrukken (Eurodac)', () =>
    expect(
      only(
        'T-43',
        '2026-11-20',
        opened({ birthDate: '2021-03-02' }),
        procedure('asylum'),
        step('application-registered', '2026-11-20'),
      ),
    ).toBeUndefined());
});

describe('recht van voor en na het pact (12 juni en 1 juli 2026)', () => {
  const from = (kind: ProcedureKind, milestone: Milestone, on: string) => [
    opened(),
    procedure(kind),
    step(milestone, on),
  ];

  test('op 11 juni loopt de oude asieltermijn, op 12 juni de nieuwe', () => {
    const timers = (day_: string) =>
      on('2026-07-01', ...from('asylum', 'application-lodged', day_)).map(({ timer }) => timer);
    expect(timers('2026-06-11')).toContain('T-54');
    expect(timers('2026-06-11')).not.toContain('T-15');
    expect(timers('2026-06-12')).toContain('T-15');
    expect(timers('2026-06-12')).not.toContain('T-54');
  });

  test('tussen 12 juni en 1 juli geldt AMMR met de twijfel erbij', () => {
    const limit = only('T-19', '2026-07-01', ...from('responsibility', 'application-registered', '2026-06-12'));
    expect(limit?.doubts.map(({ nl }) => nl).join(' ')).toContain('2026-06-12');
    expect(only('T-19', '2026-07-01', ...from('responsibility', 'application-registered', '2026-06-11'))).toBe(
      undefined,
    );
    expect(
      only('T-19', '2026-08-01', ...from('responsibility', 'application-registered', '2026-07-01'))?.doubts,
    ).toEqual([]);
  });
});

describe('wat een termijn haalt', () => {
  const school = [opened(), procedure('asylum'), step('application-lodged', '2026-11-02')];

  test('te laat gehaald blijft te laat, voor altijd', () => {
    expect(only('T-10', '2027-02-01', ...school, step('school-started', '2027-01-10'))).toMatchObject({
      due: '2027-01-04',
      state: 'met-late',
      breachedOn: '2027-01-05',
    });
    expect(only('T-10', '2027-02-01', ...school, step('school-started', '2027-01-04'))).toMatchObject({
      state: 'met',
      breachedOn: null,
    });
  });

  test('het woord van een migratiedienst haalt school niet, wel zijn eigen besluit', () => {
    expect(only('T-10', '2027-02-01', ...school, step('school-started', '2026-12-01', decisionOfficer))?.state).toBe(
      'breached',
    );
    expect(only('T-15', '2027-02-01', ...school, step('decision-taken', '2027-01-20', decisionOfficer))?.state).toBe(
      'met',
    );
  });

  test('een dienst die een dag verbetert, krijgt er geen tijd bij; iemand die onafhankelijk is, wel', () => {
    const made = step('application-registered', '2026-11-02', decisionOfficer);
    const base = [opened(), procedure('asylum'), made];
    const kept = only(
      'T-07',
      '2026-11-10',
      ...base,
      corrected('application-registered', '2026-11-09', decisionOfficer),
    );
    expect(kept).toMatchObject({ start: '2026-11-02', due: '2026-11-23' });
    expect(kept?.doubts[0]?.nl).toContain('migratiedienst');
    expect(
      only('T-07', '2026-11-10', ...base, corrected('application-registered', '2026-11-09', guardian)),
    ).toMatchObject({ start: '2026-11-09', evidence: { start: 4 } });
    expect(
      only('T-07', '2026-11-10', ...base, corrected('application-registered', '2026-10-30', decisionOfficer))?.start,
    ).toBe('2026-10-30');
  });

  test('een verlenging na de laatste dag heelt niets', () => {
    const late = only('T-15', '2027-06-01', ...school, extended('T-15', 'six-months', '2027-05-04'));
    expect(late).toMatchObject({ state: 'breached', extension: null, breachedOn: '2027-05-04' });
    expect(late?.doubts.map(({ nl }) => nl).join(' ')).toContain('kwam na de laatste dag');
  });

  test('sluiten in tijd eindigt; sluiten daarna laat de schending staan', () => {
    const closedOn = (when: string) =>
      happened('ProcedureClosed', when, {
        type: 'CloseProcedure',
        procedureId: id(61),
        outcome: 'withdrawn',
        closedOn: when,
      });
    expect(only('T-15', '2027-06-01', ...school, closedOn('2027-05-03'))?.state).toBe('ended');
    expect(
      only('T-15', '2027-06-01', ...school, step('decision-taken', '2027-05-03'), closedOn('2027-05-20')),
    ).toMatchObject({ state: 'met', breachedOn: null });
    expect(only('T-15', '2027-06-01', ...school, closedOn('2027-05-20'))).toMatchObject({
      state: 'breached',
      breachedOn: '2027-05-04',
    });
  });
});

describe('vrijheid (RCD art. 11, Vw art. 94, AMMR art. 45)', () => {
  const held = [opened(), procedure('detention'), step('detention-started', '2026-11-02')];

  test('Europese en Nederlandse termijn staan naast elkaar; de Europese gaat voor en waarschuwt eerst', () => {
    const limits = on('2026-11-03', ...held);
    const [european, dutch] = ['T-41', 'T-64'].map((timer) => limits.find((limit) => limit.timer === timer));
    expect(european).toMatchObject({ due: '2026-11-17', overlap: { beside: ['T-64'], first: 'T-41' } });
    expect(dutch).toMatchObject({ due: '2026-11-30', overlap: { beside: ['T-41'], first: 'T-41' } });
    expect(limits.findIndex(({ timer }) => timer === 'T-41')).toBeLessThan(
      limits.findIndex(({ timer }) => timer === 'T-64'),
    );
  });

  test('zonder asielprocedure blijft de toetsing lopen, met de twijfel erbij', () => {
    const doubts = (...events: readonly DossierEvent[]) =>
      only('T-41', '2026-11-03', ...held, ...events)
        ?.doubts.map(({ nl }) => nl)
        .join(' ');
    expect(doubts()).toContain('geen asielprocedure');
    expect(doubts(procedure('asylum', undefined, 62))).not.toContain('geen asielprocedure');
  });

  test('zonder uitkomst volgt vrijlating, met het besluit erbij', () => {
    expect(only('T-41', '2026-11-18', ...held)).toMatchObject({
      state: 'breached',
      follows: { kind: 'release', decision: 'release' },
    });
    expect(only('T-41', '2026-11-18', ...held, step('detention-review-done', '2026-11-12'))).toMatchObject({
      state: 'met',
      follows: null,
    });
  });

  test('vrij is vrij, wie het ook vastlegt', () => {
    const free = step('detention-ended', '2026-11-05', departureOfficer);
    for (const timer of ['T-41', 'T-64', 'T-68'])
      expect(only(timer, '2027-01-01', ...held, free)).toMatchObject({ state: 'met', metOn: '2026-11-05' });
  });

  test('wie vastzit heeft twee weken voor het verzoek, en wie later vastzit een week daarna (T-33)', () => {
    const asked = [
      procedure('responsibility', 'take-charge', 62),
      step('application-registered', '2026-11-09', guardian, { number: 62 }),
    ];
    expect(only('T-33', '2026-11-20', ...held, ...asked)).toMatchObject({ start: '2026-11-09', due: '2026-11-23' });
    const later = on(
      '2026-11-20',
      opened(),
      procedure('detention'),
      step('detention-started', '2026-11-12'),
      ...asked,
    ).filter(({ timer }) => timer === 'T-33');
    expect(later.map(({ start, warnOn }) => [start, warnOn])).toContainEqual(['2026-11-12', '2026-11-19']);
  });

  test('wie voor het verzoek al vrij was, heeft geen termijn voor wie vastzit; wie daarna vrijkomt, haalde hem', () => {
    const asked = [
      procedure('responsibility', 'take-charge', 62),
      step('application-registered', '2026-11-09', guardian, { number: 62 }),
    ];
    const free = (on_: string) => only('T-33', '2026-12-20', ...held, ...asked, step('detention-ended', on_));
    expect(free('2026-11-06')).toBeUndefined();
    expect(free('2026-11-12')).toMatchObject({ state: 'met', metOn: '2026-11-12' });
  });

  test('na vijf weken zonder overdracht volgt vrijlating; geschorst loopt hij niet (T-35)', () => {
    const accepted = [
      procedure('responsibility', undefined, 62),
      step('request-accepted', '2026-11-09', guardian, { number: 62 }),
    ];
    expect(only('T-35', '2026-12-15', ...held, ...accepted)).toMatchObject({
      due: '2026-12-14',
      follows: { decision: 'release' },
    });
    const suspended = step('suspension-granted', '2026-11-16', guardian, { number: 62 });
    expect(only('T-35', '2026-12-15', ...held, ...accepted, suspended)).toBeUndefined();
    const again = step('suspensive-effect-ended', '2026-12-07', guardian, { number: 62 });
    expect(only('T-35', '2026-12-15', ...held, ...accepted, suspended, again)?.due).toBe('2027-01-11');
  });
});

describe('wat volgt als een termijn om is', () => {
  test('zwijgen is aanvaarden: de stap die erbij hoort (AMMR art. 40(8), T-22)', () =>
    expect(
      only('T-22', '2027-01-05', opened(), procedure('responsibility'), step('request-received', '2026-11-20')),
    ).toMatchObject({ state: 'breached', follows: { kind: 'deemed-acceptance', milestone: 'accepted-by-silence' } }));

  test('na twaalf weken aan de grens: het recht om binnen te komen (APR art. 51, T-16)', () =>
    expect(
      only('T-16', '2027-03-01', opened(), procedure('asylum', 'border'), step('application-registered', '2026-11-20')),
    ).toMatchObject({ state: 'breached', follows: { kind: 'ends', decision: 'entry' } }));

  test('verantwoordelijkheid verschuift, en niet voor een kind alleen: dat blijft open (T-19, T-21)', () => {
    const events = [alone, procedure('responsibility'), step('application-registered', '2026-11-20')];
    expect(only('T-19', '2027-02-01', ...events)?.follows?.kind).toBe('responsibility-shifts');
    expect(only('T-21', '2027-02-01', ...events)).toMatchObject({ due: null, state: 'running' });
  });

  test('een overdrachtsformulier voor een kind alleen gaat 21 dagen vooruit (2025/2055 art. 25, T-36)', () => {
    const planned = happened('MilestoneRecorded', '2026-11-02', {
      type: 'RecordMilestone',
      procedureId: id(61),
      milestone: 'arrival-planned',
      day: '2026-12-14',
      source: 'DT&V',
    });
    expect(only('T-36', '2026-11-24', alone, procedure('responsibility'), planned)).toMatchObject({
      due: '2026-11-23',
      state: 'breached',
      departure: true,
    });
  });
});

describe('de ladder van waarschuwen', () => {
  test('noemt elke trap met haar dag', () =>
    expect(
      only('T-05', '2026-11-21', opened(), procedure('asylum'), step('application-made', '2026-11-20'))?.ladder,
    ).toEqual([
      { alarm: 'begun', on: '2026-11-20' },
      { alarm: 'half', on: '2026-11-23' },
      { alarm: 'near', on: '2026-11-24' },
      { alarm: 'due', on: '2026-11-25' },
      { alarm: 'past', on: '2026-11-26' },
    ]));
});

describe('achttien worden', () => {
  const growing = opened({ birthDate: '2010-01-15' });
  test('vanaf zestien staan zeventien, het plan en achttien erbij', () => {
    expect(on('2026-01-14', growing)).toEqual([]);
    expect(on('2026-11-20', growing).map(({ key, due }) => [key, due])).toEqual([
      ['age:seventeen', '2027-01-15'],
      ['age:plan', '2027-07-15'],
      ['age:eighteen', '2028-01-15'],
    ]);
  });

  test('het plan komt een half jaar ervoor, en een later plan heet te laat', () => {
    const made = (when: string) => happened('AgeingOutPlanned', when, command('PlanAgeingOut'));
    const plan = (today: string, ...events: readonly DossierEvent[]) =>
      on(today, growing, ...events).find(({ key }) => key === 'age:plan')?.state;
    expect(plan('2027-07-15')).toBe('running');
    expect(plan('2027-07-16')).toBe('breached');
    expect(plan('2027-09-01', made('2027-07-15'))).toBe('met');
    expect(plan('2027-09-01', made('2027-07-16'))).toBe('met-late');
  });
});
