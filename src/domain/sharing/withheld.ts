// How an event is shown without any of its texts: that it happened, and when.
import { z } from 'zod';
import { By } from '../basics/actor.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import { DossierEvent as AnyDossierEvent } from '../dossier/commands.ts';
import { WITHHELD } from './withheld-word.ts';

/** How to blank one kind of value. Undefined: nothing in it is text. */
type Blank = ((value: unknown) => unknown) | undefined;

const isText = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodString && schema.format === null && schema.maxLength !== null && schema.maxLength >= 200;

/** Built once a schema: which fields are free text. Ids, days, choices and numbers stay. */
const blankOf = (schema: z.core.$ZodType): Blank => {
  if (isText(schema)) return () => WITHHELD;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    const inner = blankOf(schema.unwrap());
    return inner && ((value) => (value === undefined || value === null ? value : inner(value)));
  }
  if (schema instanceof z.ZodArray) {
    const inner = blankOf(schema.element);
    return inner && ((value) => (value as unknown[]).map(inner));
  }
  if (schema instanceof z.ZodUnion) {
    if (schema.options.some((option) => isText(option))) return blankTexts;
    return blankChoice(schema.options);
  }
  if (schema instanceof z.ZodObject) return isSomebody(schema) ? blankSomebody : blankFields(schema);
  return blankLoose(schema);
};

/** What can be anything can be a text; so can what stands under a key of its own. */
const blankLoose = (schema: z.core.$ZodType): Blank => {
  if (schema instanceof z.ZodUnknown) return () => WITHHELD;
  if (!(schema instanceof z.ZodRecord)) return undefined;
  const inner = blankOf(schema.valueType);
  return (
    inner && ((value) => Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, inner(each)])))
  );
};

/** One of several shapes: whatever text any of them holds. */
const blankChoice = (options: readonly z.core.$ZodType[]): Blank => {
  const blanks = options.flatMap((option) => blankOf(option) ?? []);
  return blanks.length === 0 ? undefined : (value) => blanks.reduce((left, blank) => blank(left), value);
};

/** A text, or texts in a list. */
const blankTexts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(blankTexts);
  return typeof value === 'string' ? WITHHELD : value;
};

/** Somebody by name, in a function: what `By` is. */
const isSomebody = ({ shape }: z.ZodObject): boolean => Object.keys(By.shape).every((field) => field in shape);
const blankSomebody = (value: unknown): unknown => ({ ...(value as object), person: WITHHELD, name: WITHHELD });

/** The fields of an object. Whoever wrote the event is no part of it: that is for whoever shows it. */
const blankFields = (schema: z.ZodObject, except?: string): Blank => {
  const fields = Object.entries(schema.shape).flatMap(([name, field]) => {
    const blank = name === except ? undefined : blankOf(field);
    return blank ? [[name, blank] as const] : [];
  });
  if (fields.length === 0) return undefined;
  return (value) => {
    // Of a choice between shapes, this one may be another.
    if (typeof value !== 'object' || value === null) return value;
    const seen = value as Record<string, unknown>;
    return {
      ...seen,
      ...Object.fromEntries(fields.flatMap(([name, blank]) => (name in seen ? [[name, blank(seen[name])]] : []))),
    };
  };
};

const BLANKS: ReadonlyMap<string, Blank> = new Map(
  AnyDossierEvent.options.map((schema) => [schema.shape.type.value, blankFields(schema, 'by')]),
);

/** The same event with every free text kept back: that it happened, and when. */
export const withoutTexts = (event: DossierEvent): DossierEvent =>
  (BLANKS.get(event.type)?.(event) as DossierEvent | undefined) ?? event;
