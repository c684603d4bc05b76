// Small schemas and types that many answers share. Not here: what belongs to one topic (routes/) or to problems (problem/).
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';

export const Words = z
  .object({ nl: z.string(), en: z.string() })
  .describe('Dezelfde tekst in het Nederlands en Engels.');
export const Named = z.object({ id: z.string(), name: Words });
export type Named = z.infer<typeof Named>;

/** An identifier in a path or envelope: the same one, however it was capitalised. */
export const Uuid = z.uuid().toLowerCase();

/** A day on which something can stand in a log. The edges of the calendar are no days that a clock knows. */
export const LogDay = Day.refine((day) => day >= '1900-01-01' && day <= '2199-12-31');

/** One slice of a list. */
export const sliceOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.string().optional().describe('Geef dit mee als `na` voor het volgende deel. Ontbreekt op het einde.'),
  });

export const listOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) });

const LARGEST_SLICE = 200;

/** How many entries one slice holds. */
export const Limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(LARGEST_SLICE)
  .default(50)
  .describe('Hoeveel regels dit deel hoogstens heeft.');

/** The `next` of the slice before, for lists that are numbered. */
export const NumberedPlace = z.coerce
  .number()
  .int()
  .min(1)
  .max(Number.MAX_SAFE_INTEGER)
  .optional()
  .describe('De waarde van `next` uit het vorige deel.');
