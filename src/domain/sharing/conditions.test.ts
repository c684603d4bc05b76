// Every condition that a row of the AVG table can ask for can hold: a row that never gives anything would only look like one.
import { expect, it } from 'vitest';
import { openingSteps, play, type Step } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { fileOf, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, guardian } from '../../../tests/support/people.ts';
import { conditionsOf } from './conditions.ts';
import { CONDITIONS, type Condition } from './row.ts';

const opened = play(openingSteps);
const step = (given: Step['command'], actor = guardian): Step => ({ actor, today: TODAY, command: given });
const HOLDS: Readonly<Record<Condition, Step>> = {
  'departure-planned': step(command('PlanDecision', { kind: 'return-decision' }), decisionOfficer),
  'transfer-planned': step(command('PlanDecision', { kind: 'member-state-transfer' }), decisionOfficer),
  danger: step(command('ReferToChildProtection', { urgent: true })),
};

it.each(CONDITIONS)('%s houdt pas in als het is gebeurd; AVG 5 lid 1 onder c', (condition) => {
  expect(conditionsOf(fileOf(opened)).has(condition)).toBe(false);
  expect(conditionsOf(fileOf(play([HOLDS[condition]], opened))).has(condition)).toBe(true);
});
