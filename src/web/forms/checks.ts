// Checks before sending: only what saves somebody a round trip. The domain decides. Pure.
import { isDay } from './day-text.ts';

type Checked<Values> = { [Field in keyof Values]?: string };

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The fields that were left empty, each with this message. */
export const emptyFields = <Values extends object>(
  values: Values,
  fields: readonly (keyof Values)[],
  message: string,
): Checked<Values> => {
  const wrong: Checked<Values> = {};
  for (const field of fields) if (isEmpty(values[field])) wrong[field] = message;
  return wrong;
};

/** The fields that hold text which is no existing day. An empty field is not this check's business. */
export const wrongDays = <Values extends object>(
  values: Values,
  fields: readonly (keyof Values)[],
  message: string,
): Checked<Values> => {
  const wrong: Checked<Values> = {};
  for (const field of fields) {
    const value: unknown = values[field];
    if (typeof value === 'string' && value !== '' && !isDay(value)) wrong[field] = message;
  }
  return wrong;
};

/** A command without the fields that were left empty: an absent field says “not given”, an empty text says nothing. */
export function withoutEmpty<Values extends object>(values: Values): Partial<Values> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(given) as Partial<Values>;
}
