// What a safeguard may look at: the facts of one child (or of the children of one published decision) and one planned
// measure. Every fact is known or unknown; an absent key is unknown, and unknown is never read as satisfied.
import type { ValueOf } from './fact.ts';
import type { FACTS, FactKey } from './facts/facts.ts';

/** The measures of published decisions, under the names of that format. */
export const PUBLISHED_MEASURES = [
  'age_assessment',
  'border_detention',
  'collective_expulsion',
  'detention',
  'dublin_transfer',
  'education_access',
  'expulsion',
  'family_reunification_refusal',
  'guardianship',
  'identification',
  'other',
  'pushback',
  'reception_placement',
  'refusal_of_residence',
  'separation',
  'withdrawal',
] as const;

/** The measures that can be checked: those of published decisions, and those that only a dossier has. */
export const MEASURES = [
  ...PUBLISHED_MEASURES,
  'consular_contact',
  'procedure_track',
  'resettlement',
  'social_rights',
  'statelessness',
] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * Which way a decision works for the child. Only an adverse one can be stopped by a safeguard; for the others a gap
 * becomes a task afterwards.
 */
export const DIRECTIONS = ['adverse', 'favourable', 'releasing', 'urgent-protective'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type FactValue<Key extends FactKey> = ValueOf<(typeof FACTS)[Key]['type']>;

export type Facts = { readonly [Key in FactKey]?: FactValue<Key> };

export type Situation = {
  readonly measure: Measure;
  readonly direction: Direction;
  readonly facts: Facts;
};
