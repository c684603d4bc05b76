// The shape of a proof obligation: one of the eighteen things that must be shown before anybody can say that the child
// came first. It leans on the findings of the safeguards and judges nothing a second time. The list: obligations.ts.
import type { Day } from '../../basics/day.ts';
import type { Words } from '../../basics/text.ts';
import type { DossierEventType } from '../../dossier/commands.ts';
import type { DecisionHeld, OpenFile } from '../../dossier/state.ts';
import type { NormId } from '../../norms/register.ts';
import type { Finding } from '../../safeguards/safeguard.ts';
import type { ObligationId } from './ids.ts';

/** A finding as it is now, or as a receipt kept it. */
export type Found = Pick<Finding, 'outcome'> & {
  readonly safeguard: string;
  readonly because: readonly { readonly fact: string }[];
};

/** What an obligation looks at. `answered`: the safeguards to which a person gave an answer that still speaks. */
export type Seen = {
  readonly file: OpenFile;
  readonly decision: DecisionHeld;
  readonly findings: readonly Found[];
  readonly answered: ReadonlySet<string>;
  readonly today: Day;
};

/** One part of the answer. What lacks goes before what is to come, and that before what holds. */
export type Part =
  | { readonly says: 'lacks' | 'to-come' | 'not-applicable'; readonly words: Words }
  | { readonly says: 'holds'; readonly words?: Words };

export type Obligation = {
  readonly id: ObligationId;
  readonly norms: readonly [NormId, ...NormId[]];
  /** The safeguards that judge the same, or a part of it. */
  readonly safeguards: readonly string[];
  /** The kinds of event that show it. Facts and answers that the safeguards used are added. */
  readonly shownBy: readonly DossierEventType[];
  /** Facts that show it whatever a safeguard made of them. */
  readonly shownByFacts?: (seen: Seen) => readonly string[];
  /** What the dossier shows beside the findings of the safeguards. */
  readonly also: (seen: Seen) => readonly Part[];
};

export const holds = (words?: Words): Part => ({ says: 'holds', ...(words && { words }) });
export const lacks = (words: Words): Part => ({ says: 'lacks', words });
export const toCome = (words: Words): Part => ({ says: 'to-come', words });
export const doesNotApply = (words: Words): Part => ({ says: 'not-applicable', words });

/** This part, or nothing. */
export const when = (condition: boolean, part: Part): readonly Part[] => (condition ? [part] : []);
