// Which limits run on a dossier: given these events, on this day, these limits with these days and this state.
import { describe, expect, test } from 'vitest';
import { type CommandOf, command, DECISION, GUARDIAN } from '../../../tests/support/commands.ts';
import { day, fileOf, kept } from '../../../tests/support/given.ts';
import { DUTCH_CLOCKS } from '../../jurisdictions/nl/timers.ts';
import type { DossierEvent, DossierEventType } from '../dossier/commands.ts';
import { alarmOn } from './alarm.ts';
import { runningOn } from './running.ts';

const happened = (type: DossierEventType, today: string, given: Parameters<typeof kept>[1]): DossierEvent =>
  kept(type, given, { today }) as DossierEvent;

const sample = command('OpenDossier');
const opened = (child: Partial<CommandOf<'OpenDossier'>['child']> = {}) =>
  happened('DossierOpened', '2026-11-20', { ...sample, child: { ...sample.child, ...child } });
const alone = opened({ accompaniedBy: 'alone' });
const guardianOn = (appointedOn: string, kind: 'guardian' | 'temporary-guardian' = 'guardian') =>
  happened(
    'ProtectorAppointed',
    appointedOn,
    command('AppointProtector', { protectorId: GUARDIAN, kind, appointedOn }),
  );
const planned = (kind: CommandOf<'PlanDecision'>['kind'] = 'refusal-of-residence') =>
  happened('DecisionPlanned', '2026-11-25', command('PlanDecision', { kind }));
const adopted = happened('DecisionAdopted', '2026-11-27', command('AdoptDecision'));

const on = (today: string, ...events: readonly DossierEvent[]) => runningOn(fileOf(events), day(today), DUTCH_CLOCKS);

describe('een vertegenwoordiger voor een kind alleen (APR art. 23, T-04)', () => {
  test('loopt vanaf de opening, en de laatste dag is nog op tijd', () => {
    expect(on('2026-12-11', alone)).toMatchObject([
      { timer: 'T-04', start: '2026-11-20', due: '2026-12-11', state: 'running', alarm: 'due', metOn: null },
    ]);
  });

  test('is geschonden op de dag na de laatste dag', () => {
    expect(on('2026-12-12', alone)).toMatchObject([{ state: 'breached', alarm: 'past' }]);
  });

  test('is gehaald met een voogd, en blijft zichtbaar te laat als die later kwam', () => {
    expect(on('2027-01-04', alone, guardianOn('2026-12-01'))).toMatchObject([{ state: 'met', metOn: '2026-12-01' }]);
    const [late] = on('2027-01-04', alone, guardianOn('2026-12-14'));
    expect(late).toMatchObject({ state: 'met-late', metOn: '2026-12-14', breachedOn: '2026-12-12' });
  });

  test('is niet gehaald met een tijdelijke voogd of een voogd die weg is', () => {
    const ended = happened(
      'ProtectionEnded',
      '2026-12-10',
      command('EndProtection', { protectorId: GUARDIAN, endedOn: '2026-12-10' }),
    );
    expect(on('2026-12-01', alone, guardianOn('2026-12-01', 'temporary-guardian'))).toMatchObject([
      { state: 'running' },
    ]);
    expect(on('2026-12-14', alone, guardianOn('2026-12-01'), ended)).toMatchObject([{ state: 'breached' }]);
  });

  test('loopt niet voor een kind met ouders of voor een volwassene, wel als de leeftijd onbekend of betwist is', () => {
    expect(on('2026-12-01', opened())).toEqual([]);
    expect(on('2026-12-01', opened({ accompaniedBy: 'alone', birthDate: '2008-11-20' }))).toEqual([]);
    for (const child of [{ birthDate: '2008-11-21' }, { birthDate: '2008-01-01', ageDisputed: true }])
      expect(on('2026-12-01', opened({ accompaniedBy: 'alone', ...child }))).toContainEqual(
        expect.objectContaining({ timer: 'T-04' }),
      );
  });
});

describe('bezwaar en beroep (Vw art. 69)', () => {
  test('vier weken vanaf het besluit; de kortste termijn die kan gelden, waarschuwt', () => {
    expect(on('2026-12-04', opened(), planned(), adopted)).toMatchObject([
      { timer: 'T-55', decisionId: DECISION, due: '2026-12-28', warnOn: '2026-12-04', state: 'running', alarm: 'due' },
    ]);
  });

  test('een voorbije termijn heet geëindigd, niet geschonden', () => {
    expect(on('2026-12-28', opened(), planned(), adopted)).toMatchObject([{ state: 'running' }]);
    expect(on('2026-12-29', opened(), planned(), adopted)).toMatchObject([{ state: 'ended' }]);
  });

  test('een overdracht heeft een week; vastzetten heeft geen termijn', () => {
    expect(on('2026-12-01', opened(), planned('member-state-transfer'), adopted)).toMatchObject([
      { timer: 'T-57', due: '2026-12-04' },
    ]);
    expect(on('2026-12-01', opened(), planned('detention'), adopted)).toEqual([]);
  });

  test('zonder besluit loopt er niets', () => {
    expect(on('2026-12-01', opened(), planned())).toEqual([]);
  });
});

describe('het gesprek met het kind', () => {
  const talk = happened('ExplanationPlanned', '2026-11-27', command('PlanExplanation', { plannedFor: '2026-12-02' }));
  const explained = happened(
    'DecisionExplained',
    '2026-12-02',
    command('ExplainDecision', { explainedOn: '2026-12-02' }),
  );

  test('staat op de geplande dag, bovenaan als het eerst komt', () => {
    expect(on('2026-12-02', opened(), planned(), adopted, talk).map(({ key, state }) => [key, state])).toEqual([
      [`explanation:${DECISION}`, 'running'],
      [`T-55:${DECISION}`, 'running'],
    ]);
  });

  test('is geschonden als het de dag erna niet is gehouden, en gehaald als het is gehouden', () => {
    expect(on('2026-12-03', opened(), planned(), adopted, talk)[0]).toMatchObject({ state: 'breached', timer: null });
    expect(on('2026-12-03', opened(), planned(), adopted, talk, explained)[0]).toMatchObject({ state: 'met' });
  });
});

test.each([
  ['2026-11-20', 'begun'],
  ['2026-11-24', 'begun'],
  ['2026-11-25', 'half'],
  ['2026-11-28', 'near'],
  ['2026-11-30', 'due'],
  ['2026-12-01', 'past'],
])('van tien dagen is op %s de trap %s', (today, alarm) => {
  expect(alarmOn(day('2026-11-20'), '2026-11-30', day(today))).toBe(alarm);
});
