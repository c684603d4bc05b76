// The shape of one provision in the norm register. The law itself is data in the packs under crc/, un/, europe/, eu/ and
// nl/ and in advocacy.ts; register.ts joins them.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import type { Topics } from './decision-topics.ts';

/** What a provision is worth: three things that must never be mixed up on a screen. */
export type Authority = 'binding-law' | 'authoritative-guidance' | 'advocacy';

/** How a provision works in a decision: a bar, an act that must be done, a term, something to weigh, or how to go about it. */
export const NORM_KINDS = ['prohibition', 'requirement', 'time-limit', 'weighing', 'guidance'] as const;
export type NormKind = (typeof NORM_KINDS)[number];

/** Another day that a text names for the same provision: shown beside `inForce`, never chosen. */
export type OtherDate = { readonly from: Day; readonly source: string; readonly words: Words };

/** The languages in which the text itself counts, and where the Dutch translation says something else. */
export type Authentic = { readonly languages: readonly string[]; readonly differs?: Words };

/** What a state said when it bound itself, as far as it bears on this provision. */
export type Declaration = {
  readonly state: string;
  readonly kind: 'reservation' | 'declaration' | 'not-a-party';
  readonly words: Words;
  readonly source: string;
};

/**
 * One provision, in our own words.
 *
 * Shape: `id` is kebab-case instrument and provision, `crc-12-1`; `verified` says who read which text and when, as a
 * citation that needs no translation. Only a text that was really read counts; recalled, summarised or outdated does not. A norm that is not verified is shown as such and, outside the mandate of this system, only warns.
 */
export type Norm = {
  readonly id: string;
  readonly instrument: string;
  readonly provision: string;
  readonly paraphrase: Words;
  readonly authority: Authority;
  readonly kind: NormKind;
  readonly bindingIn: readonly string[];
  readonly inForce: { readonly from: Day; readonly until?: Day };
  readonly decisions: Topics;
  readonly otherDates?: readonly OtherDate[];
  readonly authentic?: Authentic;
  readonly declarations?: readonly Declaration[];
  readonly source: string;
  readonly verified: { readonly by: string; readonly on: Day } | 'not-verified';
};
