// Procedures and what happened in them: nothing ahead of today, nothing twice, nothing gone.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { type CommandInput, command, DECISION, id, PROCEDURE } from '../../../tests/support/commands.ts';
import { fileOf, given, kept } from '../../../tests/support/given.ts';
import { decisionOfficer } from '../../../tests/support/people.ts';

const opened = play(openingSteps);
const asylum = command('OpenProcedure');
const made = command('RecordMilestone');
const files = (...commands: readonly CommandInput[]) =>
  play(
    commands.map((each) => ({ actor: decisionOfficer, today: '2026-02-25', command: each })),
    opened,
  );

describe('een procedure', () => {
  it('wordt vastgelegd met soort, spoor en eerste dag — eis G1', () =>
    given(...opened)
      .when(asylum)
      .thenEvents(kept('ProcedureOpened', asylum)));

  it('staat er één keer in, begint niet in de toekomst en is van iemand', () => {
    given(...files(asylum))
      .when(asylum)
      .thenRefused('procedure-exists');
    given(...opened)
      .when({ ...asylum, openedOn: '2026-03-03' })
      .thenRefused('procedure-in-the-future');
    given(...opened)
      .when({ ...asylum, subject: 'parent' })
      .thenRefused('procedure-parent-unnamed');
    given(...opened)
      .when({ ...asylum, decisionId: DECISION })
      .thenRefused('procedure-of-unknown-decision');
  });

  it('loopt naast andere, ook die van een ouder', () =>
    expect(
      fileOf(
        files(asylum, {
          ...asylum,
          procedureId: id(52),
          kind: 'return',
          subject: 'parent',
          subjectName: 'Ani Voorbeeld',
        }),
      ).procedures,
    ).toHaveLength(2));

  it('sluit één keer, niet voor haar begin en niet in de toekomst', () => {
    const close = command('CloseProcedure');
    given(...opened)
      .when(close)
      .thenRefused('procedure-not-found');
    given(...files(asylum))
      .when(close)
      .thenEvents(kept('ProcedureClosed', close));
    given(...files(asylum, { ...close, closedOn: '2026-02-01' }))
      .when(close)
      .thenRefused('procedure-closed-already');
    given(...files(asylum))
      .when({ ...close, closedOn: '2026-03-03' })
      .thenRefused('procedure-in-the-future');
    given(...files(asylum))
      .when({ ...close, closedOn: '2026-01-07' })
      .thenRefused('procedure-closed-before-opening');
  });
});

describe('een stap in een procedure', () => {
  it('wordt vastgelegd op zijn dag', () =>
    given(...files(asylum))
      .when(made)
      .thenEvents(kept('MilestoneRecorded', made)));

  it('hoort bij de soort, staat er één keer, en ligt niet vooruit of voor het begin', () => {
    const events = files(asylum, made);
    given(...opened)
      .when(made)
      .thenRefused('procedure-not-found');
    given(...events)
      .when(made)
      .thenRefused('milestone-recorded-already');
    given(...events)
      .when({ ...made, milestone: 'court-heard' })
      .thenRefused('milestone-of-another-kind');
    given(...events)
      .when({ ...made, milestone: 'application-lodged', day: '2026-03-03' })
      .thenRefused('milestone-in-the-future');
    given(...events)
      .when({ ...made, milestone: 'application-lodged', day: '2026-01-07' })
      .thenRefused('milestone-before-opening');
    given(...events)
      .when({ ...made, milestone: 'apprehended-inland', day: '2026-01-07' })
      .thenHappens('MilestoneRecorded');
  });

  it('mag vooruit liggen als het gepland is, en niet na het sluiten', () => {
    const responsibility = { ...asylum, kind: 'responsibility' as const };
    given(...files(responsibility))
      .when({ ...made, milestone: 'arrival-planned', day: '2026-04-01' })
      .thenHappens('MilestoneRecorded');
    given(...files(responsibility, { ...command('CloseProcedure'), closedOn: '2026-02-01' }))
      .when({ ...made, milestone: 'request-accepted', day: '2026-02-02' })
      .thenRefused('milestone-after-closing');
  });

  it('wordt verbeterd zonder dat de eerste dag verdwijnt', () => {
    const correct = command('CorrectMilestone');
    given(...files(asylum))
      .when(correct)
      .thenRefused('milestone-not-recorded');
    given(...opened)
      .when(correct)
      .thenRefused('procedure-not-found');
    given(...files(asylum, made))
      .when({ ...correct, day: made.day })
      .thenRefused('milestone-not-changed');
    given(...files(asylum, made))
      .when({ ...correct, day: '2026-03-03' })
      .thenRefused('milestone-in-the-future');
    const [procedure] = fileOf(files(asylum, made, correct)).procedures;
    expect(procedure?.milestones.get('application-made')?.map(({ day }) => day)).toEqual(['2026-01-08', '2026-01-07']);
  });
});

describe('een termijn verlengen', () => {
  const extend = command('ExtendLimit');
  it('kan alleen in een geval dat de wet kent, en één keer', () => {
    given(...files(asylum))
      .when(extend)
      .thenEvents(kept('LimitExtended', extend));
    given(...files(asylum))
      .when({ ...extend, extension: 'drukte' })
      .thenRefused('extension-unknown');
    given(...files(asylum, extend))
      .when(extend)
      .thenRefused('extension-given-already');
  });

  it('kan niet voor een procedure of termijn die er niet is', () => {
    given(...opened)
      .when(extend)
      .thenRefused('limit-not-found');
    given(...files(asylum))
      .when({ ...extend, limit: `T-99:${PROCEDURE}` })
      .thenRefused('limit-not-found');
    for (const name of ['constructor', '__proto__'])
      given(...files(asylum))
        .when({ ...extend, limit: `${name}:${PROCEDURE}` })
        .thenRefused('limit-not-found');
  });
});
