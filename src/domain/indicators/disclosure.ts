// Disclosure control: which counts of children may be told, and how. Zero to four is one and the same answer, everything else
// is rounded to five, a total is rounded on its own, and of fewer than ten children nothing is told at all.

/** `<5`: nobody, or up to four children. Zero is no answer of its own: it would say of each child that it is not among them. */
export type Figure = number | '<5';

const BASE = 5;
/** Counts below this are never told. */
export const HIDDEN_BELOW = 5;
/** Of fewer children than this nothing is told. Also: so many dossiers must differ before the picture is taken anew. */
export const SMALLEST_POPULATION = 10;

/** One count as it may be told. */
export const figureOf = (count: number): Figure => (count < HIDDEN_BELOW ? '<5' : BASE * Math.round(count / BASE));

const FARTHEST = Math.floor(BASE / 2);
/** The smallest count that gives this figure. */
const leastOf = (figure: Figure): number => (figure === '<5' ? 0 : Math.max(HIDDEN_BELOW, figure - FARTHEST));
/** The largest count that gives this figure. */
const mostOf = (figure: Figure): number => (figure === '<5' ? HIDDEN_BELOW - 1 : figure + FARTHEST);

/**
 * A total with the parts that may be told; of a part that is not listed nothing is known but that it may be small. The total
 * is `<5` where no part reaches five.
 */
export type Told<Part extends string> = {
  readonly total: Figure;
  readonly parts: readonly { readonly part: Part; readonly figure: Figure }[];
};

/**
 * A total and its parts as they may be told together. Where the total less the told parts would say something about the
 * rest, the smallest told part is hidden as well, until it no longer does: so no small part can be worked out.
 */
export function told<Part extends string>(counts: ReadonlyMap<Part, number>): Told<Part> {
  const large = [...counts]
    .filter(([, count]) => count >= HIDDEN_BELOW)
    .sort(([, one], [, other]) => other - one)
    .map(([part, count]) => ({ part, figure: figureOf(count) }));
  // A total of small parts alone would say that every one of them is small and none is empty.
  if (large.length === 0) return { total: '<5', parts: [] };
  const total = figureOf([...counts.values()].reduce((sum, count) => sum + count, 0));
  while (large.length > 0 && narrowsTheRest(total, large)) large.pop();
  return { total, parts: large.sort((one, other) => (one.part < other.part ? -1 : 1)) };
}

/** Whether the total, with what is told of it, says more of the rest than that every part in it may be zero to four. */
function narrowsTheRest(total: Figure, parts: Told<string>['parts']): boolean {
  const sumOf = (each: (figure: Figure) => number): number => parts.reduce((sum, { figure }) => sum + each(figure), 0);
  return leastOf(total) > sumOf(mostOf) || mostOf(total) - sumOf(leastOf) < HIDDEN_BELOW - 1;
}
