// Why something was not done, in words, by the code that the access log keeps: a refusal of the dossier or of the family,
// or the safeguards that stood in the way. Pure.
import type { Words } from '../../../domain/basics/text.ts';
import { REFUSALS } from '../../../domain/dossier/refusals.ts';
import { FAMILY_REFUSALS } from '../../../domain/family/refusals.ts';

const TITLES: ReadonlyMap<string, Words> = new Map<string, Words>([
  ...Object.entries({ ...FAMILY_REFUSALS, ...REFUSALS }).map(([code, { title }]) => [code, title] as const),
  ['stopped', { nl: 'een waarborg stond in de weg', en: 'a safeguard stood in the way' }],
]);

/** The words of this code; the code itself where it is new here. */
export const refusalWords = (code: string): Words | string => TITLES.get(code) ?? code;
