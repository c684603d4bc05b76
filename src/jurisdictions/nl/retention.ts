// How long each kind of data is kept in the Netherlands, as far as that was verified. The periods in the selection lists of IND,
// DT&V, the Board and COA were not found: they are null, and then everything is kept. Source: law.md LOG-04, NLC-11.
import type { RetentionRow } from '../../domain/basics/retention.ts';
import { DATA_CATEGORIES, DATA_CATEGORY_IDS, type DataCategory } from '../../domain/sharing/data-categories.ts';

/** Lasting records go to an archive after twenty years. Norm: Archiefwet 1995 art. 12. */
const ARCHIVE_AFTER_YEARS = 20;

const YOUTH_CARE: readonly DataCategory[] = [
  ...(['protection', 'care', 'kept-from-parent', 'health', 'functional-needs', 'signals'] as const),
];
const NOT_ARCHIVED: readonly DataCategory[] = ['working-notes', 'private-words', 'access-log', 'statistics'];

const LIST = {
  nl: 'De selectielijst van de organisatie. De termijn is niet gevonden: wij bewaren tot die bekend is.',
  en: 'The selection list of the organisation. The period was not found: we keep until it is known.',
} as const;
const CARE = {
  nl: 'Jeugdwet art. 7.3.8. De termijn van nu is niet nagegaan: wij bewaren tot die bekend is.',
  en: 'Youth Act art. 7.3.8. The period of today was not verified: we keep until it is known.',
} as const;

/** Statistics hold no persons: nothing to keep or to destroy. */
export const RETENTION: readonly RetentionRow[] = DATA_CATEGORY_IDS.filter(
  (category) => DATA_CATEGORIES[category].firewall !== 'F',
).map((category) => ({
  category,
  years: null,
  from: YOUTH_CARE.includes(category) ? 'last-entry' : 'eighteen',
  ground: YOUTH_CARE.includes(category) ? CARE : LIST,
  archiveAfterYears: NOT_ARCHIVED.includes(category) ? null : ARCHIVE_AFTER_YEARS,
}));
