// Other children for whom nearly the same reasons were written. How likeness is told: likeness.ts.

/** Shape: references only of dossiers that the reader works on. */
export type Alike = { readonly others: number; readonly references: readonly string[] };
export const NOBODY_ALIKE: Alike = { others: 0, references: [] };
