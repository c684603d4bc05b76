// How long each kind of data is kept in the Netherlands, as far as that was verified. The periods in the selection lists of IND,
// DT&V, the Board and COA were not found: they are null, and then everything is kept. What public pages of the government say stands
// in the ground as text, still to be verified: a number is only counted with when somebody did. Source: law.md LOG-04, NLC-11.
import type { RetentionRow } from '../../domain/basics/retention.ts';
import { DATA_CATEGORIES, DATA_CATEGORY_IDS, type DataCategory } from '../../domain/sharing/data-categories.ts';

/** Lasting records go to an archive after twenty years. Norm: Archiefwet 1995 art. 12. */
const ARCHIVE_AFTER_YEARS = 20;

const NOT_ARCHIVED: readonly DataCategory[] = ['working-notes', 'private-words', 'access-log', 'statistics'];

type Ground = RetentionRow['ground'];

const LIST: Ground = {
  nl: 'De selectielijst van de organisatie. De termijn is niet gevonden: wij bewaren tot die bekend is.',
  en: 'The selection list of the organisation. The period was not found: we keep until it is known.',
};
const CARE: Ground = {
  nl: 'Jeugdhulp: ten minste twintig jaar nadat de hulp is geëindigd (rijksoverheid.nl, Jeugdwet art. 7.3.8; nog na te gaan). Tot dat is nagegaan, bewaren wij.',
  en: 'Youth care: at least twenty years after the care ended (rijksoverheid.nl, Youth Act 7.3.8; still to be verified). Until that was verified, we keep.',
};
const MEASURE: Ground = {
  nl: 'Na ondertoezichtstelling of voogdij bewaart een gecertificeerde instelling tot dertig jaar na de meerderjarigheid. De Raad bewaart bij bescherming, gezag en omgang honderd jaar vanaf de geboorte, bij alleen een strafzaak tot de 24e verjaardag, en bij beëindiging van gezag en adoptie altijd (rijksoverheid.nl; nog na te gaan). Tot dat is nagegaan, bewaren wij.',
  en: 'After supervision or guardianship a certified institution keeps until thirty years after majority. The Board keeps a hundred years from birth for protection, authority and contact, until the 24th birthday where there was only a criminal case, and always where authority was ended or a child adopted (rijksoverheid.nl; still to be verified). Until that was verified, we keep.',
};
const HEALTH: Ground = {
  nl: 'Het dossier van een hulpverlener in de zorg: BW art. 7:454 (nog na te gaan). Tot dat is nagegaan, bewaren wij.',
  en: 'The file of somebody who gives health care: BW 7:454 (still to be verified). Until that was verified, we keep.',
};

/** Where a page of the government says something of a kind of data; every other kind waits for a selection list. */
const GROUNDS: Readonly<Partial<Record<DataCategory, Ground>>> = {
  care: CARE,
  'kept-from-parent': CARE,
  signals: CARE,
  protection: MEASURE,
  'measure-in-force': MEASURE,
  health: HEALTH,
  'functional-needs': HEALTH,
};

/** Statistics hold no persons: nothing to keep or to destroy. */
export const RETENTION: readonly RetentionRow[] = DATA_CATEGORY_IDS.filter(
  (category) => DATA_CATEGORIES[category].firewall !== 'F',
).map((category) => ({
  category,
  years: null,
  from: category in GROUNDS ? 'last-entry' : 'eighteen',
  ground: GROUNDS[category] ?? LIST,
  archiveAfterYears: NOT_ARCHIVED.includes(category) ? null : ARCHIVE_AFTER_YEARS,
}));
