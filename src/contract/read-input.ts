// Reads what came in against its schema: every field that is wrong, and every field that nobody asked for. A field whose
// name was mistyped must never vanish silently from a child's file.
import type { z } from 'zod';
import { ok, type Result, refuse } from '../domain/basics/result.ts';
import { hostileIn } from './hostile.ts';
import { type FieldProblem, fieldProblems, pathOf, UNKNOWN_FIELD } from './problem/field-problems.ts';

const MOST_PROBLEMS = 100;

/** The value as the schema reads it. Refuses: every field that is wrong or unknown. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>, readonly FieldProblem[]> {
  const hostile = hostileIn(input);
  if (hostile.length > 0) return refuse(hostile);
  const read = schema.safeParse(input, { reportInput: true });
  if (!read.success) return refuse(fieldProblems(read.error.issues).slice(0, MOST_PROBLEMS));
  const unknown = unknownFields(input, read.data).slice(0, MOST_PROBLEMS);
  return unknown.length > 0 ? refuse(unknown) : ok(read.data);
}

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;

/** The fields of the input that the schema did not keep. */
function unknownFields(input: unknown, kept: unknown, path: readonly PropertyKey[] = []): readonly FieldProblem[] {
  if (!isBag(input) || !isBag(kept)) return [];
  return Object.keys(input).flatMap((key) => {
    const here = [...path, key];
    if (Object.hasOwn(kept, key)) return unknownFields(input[key], kept[key], here);
    return input[key] === undefined ? [] : [{ field: pathOf(here), message: UNKNOWN_FIELD }];
  });
}
