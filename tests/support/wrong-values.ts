// Values that mean harm, and putting one in each place of something well-formed: for tests that try every field of every request.

const DEEP = JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`) as unknown;

/** Of every kind that JSON knows, at and past the edges of what code expects. */
export const WRONG_VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 1, 2_147_483_648],
  ...[
    '',
    ' ',
    'x',
    '\u00a0',
    'toString',
    'constructor',
    'a\u0000b',
    '\ud800',
    '2026-02-30',
    '9999-12-31',
    '0000-01-01',
  ],
  ...["'; drop table voorop.event; --", '%', '../../etc/passwd', '{{7*7}}', '-1', '1e999', 'x'.repeat(5_000)],
  ...[[], {}, [null], [[]], { toString: 1 }, { length: -1 }, DEEP],
];

type Place = readonly (string | number)[];

/** Every place in it, the deepest last. */
export const placesIn = (value: unknown, path: Place = []): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))];
};

/** The same, with this in that place. */
export const put = (value: unknown, [key, ...rest]: Place, into: unknown): unknown => {
  if (key === undefined) return into;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = put(copy[key], rest, into);
  return copy;
};
