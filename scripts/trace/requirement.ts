// The shape of one row of the trace: what a requirement rests on, and what the product makes of it.
export const STATES = ['built', 'part', 'to-come'] as const;

/**
 * One requirement.
 *
 * Shape: `built` works for a person, a program and a test; `part` works in part, and `lacks` says what does not;
 * `to-come` is not there, and `lacks` says what it will be. Paths start at the root of the repository.
 */
export type Requirement = {
  readonly title: string;
  readonly state: (typeof STATES)[number];
  readonly sources: readonly string[];
  readonly safeguards?: readonly string[];
  readonly norms?: readonly string[];
  readonly screens?: readonly string[];
  readonly tests?: readonly string[];
  readonly lacks?: string;
};
