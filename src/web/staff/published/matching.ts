// Finding published decisions by a few words, an instance and a measure. Pure.
import type { PublishedItem } from '../../../contract/published.ts';
import { containsAll } from '../../text/contains-all.ts';
import { countryName } from '../../text/country.ts';

export type Wanted = { readonly text: string; readonly body: string; readonly measure: string };

export function matches(decision: PublishedItem, { text, body, measure }: Wanted): boolean {
  if (body !== '' && decision.body !== body) return false;
  if (measure !== '' && decision.measure !== measure) return false;
  return containsAll(
    [decision.name, decision.number, decision.respondent, countryName(decision.respondent, 'nl'), decision.body],
    text,
  );
}

export const distinct = (values: readonly string[]): string[] =>
  [...new Set(values)].toSorted((one, other) => one.localeCompare(other));
