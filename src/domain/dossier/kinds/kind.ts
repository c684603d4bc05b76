// The shape of one kind of decision: what it is to a safeguard, which way it works for the child, and what it is about.
import type { Words } from '../../basics/text.ts';
import type { DecisionTopic } from '../../norms/decision-topics.ts';
import type { Direction, Measure } from '../../situation/situation.ts';

export type Kind = {
  readonly measure: Measure;
  readonly direction: Direction;
  readonly name: Words;
  /** Norms about these topics bear on it. */
  readonly topics: readonly [DecisionTopic, ...DecisionTopic[]];
  /** `parent`: the decision is addressed to a parent or carer, and touches the child all the same. */
  readonly addressee?: 'parent';
};
