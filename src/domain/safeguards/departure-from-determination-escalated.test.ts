import { describe, expect, it } from 'vitest';
import { play, returnReady, type Step } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { given, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, departureOfficer, investigator, person } from '../../../tests/support/people.ts';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { PersonId } from '../basics/ids.ts';
import { departureFromDeterminationEscalated } from './departure-from-determination-escalated.ts';

const escalating = command('DepartFromDetermination');
const colleague = { ...person('decision-officer'), person: PersonId.parse('decision-officer-2'), name: 'T. Weede' };
const stayIsBest: readonly Step[] = returnReady.map((each) =>
  each.command.type === 'Determine' ? { ...each, command: { ...each.command, bestOption: 'stay' } } : each,
);
const outcome = (escalated?: boolean) =>
  outcomeOf(departureFromDeterminationEscalated, 'expulsion', {
    departs_from_determination: true,
    ...(escalated !== undefined && { departure_from_determination_escalated: escalated }),
  });

describe('afwijken van de determinatie is voorgelegd', () => {
  it('is vervuld met redenen, een naam en toezicht, en anders geschonden — eis E2', () => {
    expect(outcome(true)).toBe('met');
    expect(outcome(false)).toBe('breached');
    expect(outcome()).toBe('breached');
  });

  it('gaat niet over een besluit dat de determinatie volgt, of waarover zij niets zegt', () => {
    expect(outcomeOf(departureFromDeterminationEscalated, 'expulsion', { departs_from_determination: false })).toBe(
      'not-applicable',
    );
    expect(outcomeOf(departureFromDeterminationEscalated, 'expulsion')).toBe('not-applicable');
  });

  it('houdt een terugkeer tegen waar blijven het beste was, tot een leidinggevende ervoor instaat — eis E2', () => {
    given(...play(stayIsBest))
      .when(command('AdoptDecision'))
      .thenStoppedOnlyBy('departure-from-determination-escalated');
    given(...play([...stayIsBest, { actor: colleague, today: TODAY, command: escalating }]))
      .when(command('AdoptDecision'))
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });

  it('geldt voor de uitkomst van toen en niet voor een nieuwe — eis E2', () => {
    const steps = [
      command('CompareOptions'),
      command('DiscussWithChild'),
      command('Determine', { bestOption: 'stay' }),
    ];
    const anew = [command('ReviewDetermination'), ...steps, command('TellDetermination', { toldOn: TODAY })];
    const again = anew.map((each) => ({ actor: investigator, today: TODAY, command: each }));
    given(...play([...stayIsBest, { actor: colleague, today: TODAY, command: escalating }, ...again]))
      .when(command('AdoptDecision'))
      .thenStoppedOnlyBy('departure-from-determination-escalated');
  });

  it('kan alleen wie het besluit voorbereidt, met een ander als leidinggevende', () => {
    given(...play(stayIsBest))
      .when(escalating, { actor: departureOfficer })
      .thenRefused('departure-not-your-decision');
    given(...play(stayIsBest))
      .when(escalating)
      .thenRefused('departure-second-person');
    for (const { name } of [decisionOfficer, colleague])
      given(...play(stayIsBest))
        .when({ ...escalating, seniorOfficial: { name, position: 'hoofd' } }, { actor: colleague })
        .thenRefused('departure-official-is-yourself');
    given(...play(stayIsBest))
      .when({ ...escalating, oversightTold: { ...escalating.oversightTold, on: '2026-03-03' } }, { actor: colleague })
      .thenRefused('determination-day-in-the-future');
  });
});
