// One and only one spelling of data as text, so that equal data have equal fingerprints on every machine: keys in
// alphabetical order, nothing that JSON does not know.

/** Shape: JSON without spaces; keys sorted at every depth; what is undefined is left out. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'null';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** Whether two pieces of data are the same as JSON sees them. */
export const sameData = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
