// The shape of one time limit. The limits themselves are data: of European law in eu/, of a country in its jurisdiction.
// How a limit is computed: due.ts.
import type { Words } from '../basics/text.ts';
import type { NormId } from '../norms/register.ts';

/** Shape: the identifier of the master table of limits, `T-04`. */
export type TimerId = `T-${number}`;

export type Unit = 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';
export type Length = { readonly amount: number; readonly unit: Unit };

/** What the law fixes. In a range it leaves the choice between two lengths to somebody else. */
export type Limit =
  | { readonly kind: 'within'; readonly length: Length; readonly atLeast?: true }
  | { readonly kind: 'maximum'; readonly length: Length }
  | { readonly kind: 'range'; readonly shortest: Length; readonly longest: Length }
  /** Counts back from the start: not later than `latest`, and not earlier than `earliest` where the law says so. */
  | { readonly kind: 'before'; readonly latest: Length; readonly earliest?: Length }
  /** Begins on the day after the wait and lasts at most so long. */
  | { readonly kind: 'waits-then-runs'; readonly wait: Length; readonly longest: Length }
  | { readonly kind: 'no-number'; readonly why: Words };

/** Which rule says how days are counted and what a closed last day does. */
export type Rule = 'awb-termijnenwet' | 'reg-1182-71' | 'own-article' | 'none';

export type ConsequenceKind =
  | 'release'
  | 'responsibility-shifts'
  | 'deemed-acceptance'
  | 'flag'
  | 'inadmissible'
  | 'ends'
  | 'none';

/** How sure we are of the text: read now, read in a text of May 2017, remembered, or a rule of this system. */
export type Status = 'verified' | 'verified-2017' | 'recalled' | 'own';

/** Another length in a named case. `longer` comes on top of the ordinary one; `start` where it runs from another event. */
export type Variant = {
  readonly when: Words;
  readonly limit: Limit | { readonly kind: 'longer'; readonly by: Length };
  readonly start?: Words;
  readonly status?: Status;
};

type DayText = `${number}-${number}-${number}`;

/** From and until when the provision applies. `orFrom`: another text gives this earlier day; both are shown. */
export type Applies = { readonly from?: DayText; readonly orFrom?: DayText; readonly supersededFrom?: DayText };

/**
 * One time limit.
 *
 * Shape: `start` names the event whose own day is not counted; `liberty` marks limits on taking liberty, where no weekend
 * may cost a child a day unnoticed; `otherStates` marks limits that another state must keep, with holidays of its own.
 */
export type Timer = {
  readonly id: TimerId;
  readonly what: Words;
  readonly start: Words;
  readonly limit: Limit;
  readonly variants?: Readonly<Record<string, Variant>>;
  /** No variant is the ordinary one: it has to be named. */
  readonly nameNeeded?: true;
  readonly consequence: { readonly kind: ConsequenceKind } & Words;
  readonly basis: string;
  readonly norms?: readonly NormId[];
  readonly rule: Rule;
  readonly ruleBasis: string;
  readonly status: Status;
  readonly applies: Applies;
  readonly liberty?: true;
  readonly otherStates?: true;
  readonly doubt?: Words;
};

export const length = (amount: number, unit: Unit): Length => ({ amount, unit });
export const within = (amount: number, unit: Unit): Limit => ({ kind: 'within', length: { amount, unit } });
export const atMost = (amount: number, unit: Unit): Limit => ({ kind: 'maximum', length: { amount, unit } });
export const longerBy = (amount: number, unit: Unit): Variant['limit'] => ({ kind: 'longer', by: { amount, unit } });
export const noNumber = (nl: string, en: string): Limit => ({ kind: 'no-number', why: { nl, en } });
