// Changes one thing somewhere in a JSON document, as somebody would who hopes that nobody looks.
import fc from 'fast-check';

type Path = readonly (string | number)[];
const places = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key])),
  ];
};

/** One change of a document: a value, a character, an entry taken away, doubled or swapped with the next. */
export const anyChange = (document: unknown): fc.Arbitrary<{ readonly at: string; readonly changed: unknown }> =>
  fc.constantFrom(...places(document)).chain((path) =>
    fc.tuple(fc.nat(1_000_000), fc.constantFrom('change', 'remove', 'double', 'swap')).map(([seed, how]) => {
      const copy = structuredClone(document);
      return { at: `${how} ${path.join('.')}`, changed: applied(copy, path, seed, how as How) };
    }),
  );
type How = 'change' | 'remove' | 'double' | 'swap';

function applied(copy: unknown, path: Path, seed: number, how: How): unknown {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  const key = path.at(-1) as string;
  const holder = parent as Record<string, unknown>;
  if (Array.isArray(parent) && how !== 'change') {
    const at = Number(key);
    if (how === 'remove') parent.splice(at, 1);
    else if (how === 'double') parent.splice(at, 0, structuredClone(parent[at]));
    else parent.splice(at, 2, ...parent.slice(at, at + 2).toReversed());
  } else if (how === 'remove') delete holder[key];
  else holder[key] = other(holder[key], seed);
  return copy;
}

function other(value: unknown, seed: number): unknown {
  if (typeof value === 'number') return value + 1 + (seed % 3);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string' && value.length > 0) {
    const at = seed % value.length;
    const letter = value[at] === 'a' ? 'b' : 'a';
    return `${value.slice(0, at)}${letter}${value.slice(at + 1)}`;
  }
  if (value === null) return 'a';
  return Array.isArray(value) ? [] : {};
}
