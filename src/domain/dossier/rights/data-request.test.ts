// Requests about one's own data: a clock of one month, an answer with reasons, and never a yes to what was not done.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../../tests/support/adoptable-path.ts';
import { type CommandInput, command, DATA_REQUEST, id, PROCEDURE } from '../../../../tests/support/commands.ts';
import { day, fileOf, given, givenBy, kept } from '../../../../tests/support/given.ts';
import { guardian, person } from '../../../../tests/support/people.ts';
import { DUTCH_CLOCKS } from '../../../jurisdictions/nl/timers.ts';
import { runningOn } from '../../clocks/running.ts';

const officer = person('privacy-officer');
const opened = play(openingSteps);
const asked = command('RequestData');
const answer = command('AnswerDataRequest');
const by = { actor: officer };
const followedBy = (...commands: readonly CommandInput[]) =>
  play(
    commands.map((each) => ({ actor: officer, today: '2026-02-26', command: each })),
    play([{ actor: guardian, today: '2026-02-23', command: asked }], opened),
  );

describe('een verzoek over eigen gegevens', () => {
  it('wordt vastgelegd en laat de termijn lopen; AVG art. 12 lid 3', () =>
    given(...opened)
      .when(asked, { actor: guardian })
      .thenEvents(
        kept('DataRequested', asked, { actor: guardian }),
        {
          ...{ type: 'ProcedureOpened', ...givenBy({ actor: guardian }), procedureId: DATA_REQUEST },
          ...{ kind: 'data-request', subject: 'child', openedOn: '2026-02-23' },
        },
        {
          ...{ type: 'MilestoneRecorded', ...givenBy({ actor: guardian }), procedureId: DATA_REQUEST },
          ...{ milestone: 'data-asked', day: '2026-02-23', source: 'haar voogd' },
        },
      ));

  it('vraagt binnen een maand een antwoord; AVG art. 12 lid 3', () => {
    const limits = runningOn(fileOf(followedBy()), day('2026-03-02'), DUTCH_CLOCKS);
    expect(limits.find(({ timer }) => timer === 'T-74')).toMatchObject({ state: 'running', start: '2026-02-23' });
  });

  it('staat er één keer in, ligt niet in de toekomst, is van iemand en gaat over iets', () => {
    given(...followedBy())
      .when(asked, { actor: guardian })
      .thenRefused('data-request-exists');
    given(...opened)
      .when({ ...asked, requestId: PROCEDURE, askedOn: '2026-03-03' }, { actor: guardian })
      .thenRefused('data-request-in-the-future');
    given(...opened)
      .when({ ...asked, subject: 'parent' }, { actor: guardian })
      .thenRefused('data-request-parent-unnamed');
    given(...opened)
      .when({ ...asked, kind: 'rectification', aboutVersion: 99 }, { actor: guardian })
      .thenRefused('data-request-about-nothing');
  });
});

describe('het antwoord', () => {
  it('komt met redenen, stopt de termijn en sluit de procedure; AVG art. 12 lid 3', () => {
    given(...followedBy())
      .when(answer, by)
      .thenHappens('DataRequestAnswered', 'MilestoneRecorded', 'ProcedureClosed');
    const limits = runningOn(fileOf(followedBy(answer)), day('2026-03-02'), DUTCH_CLOCKS);
    expect(limits.find(({ timer }) => timer === 'T-74')?.state).toBe('met');
  });

  it('is er één, en alleen op een verzoek dat er is', () => {
    given(...followedBy(answer))
      .when(answer, by)
      .thenRefused('data-request-answered-already');
    given(...followedBy())
      .when({ ...answer, requestId: id(99) }, by)
      .thenRefused('data-request-not-found');
  });

  it.each(['partly', 'refused'] as const)('"%s" vertelt waar men kan klagen; AVG art. 12 lid 4', (outcome) =>
    given(...followedBy())
      .when({ ...answer, outcome, remediesTold: false }, by)
      .thenRefused('data-refusal-without-remedies'),
  );

  it.each(['rectification', 'restriction', 'objection', 'erasure'] as const)(
    'zegt geen ja op "%s" voordat het is gedaan; AVG art. 16–18',
    (kind) => {
      const other = play([{ actor: guardian, today: '2026-02-23', command: { ...asked, kind } }], opened);
      given(...other)
        .when(answer, by)
        .thenRefused('data-answer-not-carried-out');
      given(...other)
        .when({ ...answer, outcome: 'refused' }, by)
        .thenHappens('DataRequestAnswered', 'MilestoneRecorded', 'ProcedureClosed');
    },
  );

  it('mag één keer twee maanden langer duren; AVG art. 12 lid 3', () => {
    const longer = command('ExtendDataRequest');
    given(...followedBy())
      .when(longer, by)
      .thenEvents({
        ...{ type: 'LimitExtended', ...givenBy(by), limit: `T-74:${DATA_REQUEST}`, extension: 'complex' },
        reason: longer.reason,
      });
    given(...followedBy(longer))
      .when(longer, by)
      .thenRefused('data-request-extended-already');
    const limits = runningOn(fileOf(followedBy(longer)), day('2026-03-25'), DUTCH_CLOCKS);
    expect(limits.find(({ timer }) => timer === 'T-74')?.state).toBe('running');
  });
});
