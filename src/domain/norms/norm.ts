// The shape of one provision in the norm register. The law itself is data in the packs under crc/, un/, europe/, eu/ and
// nl/ and in advocacy.ts; register.ts joins them.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';

/** What a provision is worth: three things that must never be mixed up on a screen. */
export type Authority = 'binding-law' | 'authoritative-guidance' | 'advocacy';

/** How a provision works in a decision: an absolute bar, an act that must be done, or something to weigh. */
export type NormKind = 'absolute' | 'procedural' | 'weighing';

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
  readonly source: string;
  readonly verified: { readonly by: string; readonly on: Day } | 'not-verified';
};
