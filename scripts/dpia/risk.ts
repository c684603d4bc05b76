// The shape of one risk in the data-protection impact assessment: what can go wrong for whom, what stands in the way, and what is left.

/** A measure, with the files that carry it: code first, the test that would fail without it last. */
export type Measure = { readonly says: string; readonly files: readonly string[] };

export type Risk = {
  readonly title: string;
  /** What it would do to the child. */
  readonly harm: string;
  readonly measures: readonly Measure[];
  /** What no software takes away: for the controller to weigh and fill in. */
  readonly left: readonly string[];
};
