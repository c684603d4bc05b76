// The shape of one fact about a child or a planned measure. The facts themselves are listed by topic in facts/*.ts.
import type { Words } from '../basics/text.ts';

/** Raw: could stand in the file before the decision. Assessed: partly a judgement. Later: known only afterwards. */
export type FactClass = 'raw' | 'assessed' | 'later';

export type FactType = 'boolean' | 'number' | 'text' | 'list';

/**
 * One fact key.
 *
 * Shape: `published` keys occur in published decisions and keep the spelling of that format (snake_case); the others are
 * supplied by dossiers only. `values` lists the codes that rules understand where the text is coded; a text that no rule
 * interprets leaves it out and may hold anything. `suppliedBy` names the roles that can put a missing fact right.
 */
export type FactSpec = {
  readonly type: FactType;
  readonly class: FactClass;
  readonly published: boolean;
  readonly meaning: Words;
};

export type ValueOf<Type extends FactType> = Type extends 'boolean'
  ? boolean
  : Type extends 'number'
    ? number
    : Type extends 'text'
      ? string
      : readonly (string | number)[];
