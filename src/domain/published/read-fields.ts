// Reads the fields of one object against a closed table of shapes, one by one: a wrong field is reported and left out.
import type { z } from 'zod';
import { oneOf, shown, UNKNOWN_FIELD, WRONG_VALUE, wrongType } from './problem.ts';
import type { Report } from './read-facts.ts';

type Shape = { readonly [field: string]: z.ZodType };
type Read<Fields extends Shape> = { -readonly [Field in keyof Fields]?: z.infer<Fields[Field]> };

const words = (problem: z.core.$ZodIssue | undefined) => {
  if (problem?.code === 'invalid_value') return oneOf(problem.values.map(String));
  if (problem?.code !== 'invalid_type') return WRONG_VALUE;
  return problem.expected === 'boolean' ? wrongType('boolean') : wrongType('text');
};

/** The fields of `object` that fit `shape`. `apart` are fields that somebody else reads. */
export function readFields<Fields extends Shape>(
  shape: Fields,
  object: object,
  { line, errors }: Report,
  { path = '', apart = [] }: { readonly path?: string; readonly apart?: readonly string[] } = {},
): Read<Fields> {
  const read: Read<Fields> = {};
  for (const [field, value] of Object.entries(object)) {
    if (apart.includes(field)) continue;
    const key = `${path}${shown(field)}`;
    const wanted = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (wanted === undefined) {
      errors.push({ line, key, message: UNKNOWN_FIELD });
      continue;
    }
    const parsed = wanted.safeParse(value);
    if (parsed.success) Object.assign(read, { [field]: parsed.data });
    else errors.push({ line, key, message: words(parsed.error.issues[0]) });
  }
  return read;
}
