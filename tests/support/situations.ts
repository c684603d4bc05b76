// A situation in one line, so that a test of a safeguard shows only the facts that matter.
import { AS_SET } from '../../src/domain/safeguards/parameters.ts';
import type { Judgement, Safeguard } from '../../src/domain/safeguards/safeguard.ts';
import type { Direction, Facts, Measure, Situation } from '../../src/domain/situation/situation.ts';

export const situation = (measure: Measure, facts: Facts = {}, direction: Direction = 'adverse'): Situation => ({
  measure,
  direction,
  facts,
});

/** The conclusion of one safeguard on these facts. */
export const outcomeOf = (
  { check }: Pick<Safeguard, 'check'>,
  measure: Measure,
  facts: Facts = {},
): Judgement['outcome'] => check(situation(measure, facts), AS_SET).outcome;
