// How the rows of the Dutch AVG table are written down: one reader with a purpose, and per group of data why and how much. First
// rows of this system, to be replaced by the official table, which is not public. Source: domain.md 5.13, 7.4.
import type { OrganisationId, Purpose, RoleId } from '../../../domain/basics/actor.ts';
import type { Day } from '../../../domain/basics/day.ts';
import type { Words } from '../../../domain/basics/text.ts';
import { DATA_CATEGORIES, type DataCategory } from '../../../domain/sharing/data-categories.ts';
import type { Condition, Minimisation, SharingRow } from '../../../domain/sharing/row.ts';

export type Reader = {
  readonly receiver: string;
  readonly roles: readonly string[];
  readonly purpose: Purpose;
  readonly ground: readonly string[];
};

export type Gift = {
  readonly data: readonly DataCategory[];
  readonly why: Words;
  readonly minimisation?: Minimisation;
  readonly giver?: 'any' | 'self' | (string & {});
  readonly condition?: Condition;
  readonly informs?: Words;
  readonly subject?: SharingRow['subject'];
};

const FROM = '2026-01-01' as Day;

/** Whom to tell, where a row does not say otherwise. */
const INFORMS: Words = {
  nl: 'Het kind, de voogd en de advocaat zien elke inzage in het dossier.',
  en: 'The child, the guardian and the lawyer see every access in the dossier.',
};

const idOf = ({ receiver, purpose }: Reader, category: DataCategory, { giver = 'any', condition }: Gift): string =>
  ['nl', receiver, purpose, category, ...(giver === 'any' ? [] : [giver]), ...(condition ? [condition] : [])].join('/');

const rowOf = (reader: Reader, gift: Gift, category: DataCategory): SharingRow => ({
  id: idOf(reader, category, gift),
  category,
  subject: gift.subject ?? (category === 'family' ? 'family' : 'child'),
  giver: (gift.giver ?? 'any') as SharingRow['giver'],
  receiver: reader.receiver as OrganisationId,
  roles: reader.roles as readonly RoleId[] as RoleId[],
  purpose: reader.purpose,
  process: 'any',
  ground: [...reader.ground],
  necessity: gift.why,
  minimisation: gift.minimisation ?? 'full',
  ...(gift.condition && { condition: gift.condition }),
  informs: gift.informs ?? INFORMS,
  onwardUse: 'no',
  retentionYears: null,
  firewall: DATA_CATEGORIES[category].firewall,
  validFrom: FROM,
  approvedBy: [],
});

/** The rows of one reader for one purpose. */
export const rows = (reader: Reader, ...gifts: readonly Gift[]): readonly SharingRow[] =>
  gifts.flatMap((gift) => gift.data.map((category) => rowOf(reader, gift, category)));

/** What everybody needs who does anything for this child. */
export const BASIS: readonly DataCategory[] = ['identity', 'protectors', 'procedure', 'information'];
/** What was weighed, decided and explained. */
export const DECIDED: readonly DataCategory[] = ['decision', 'routes'];
/** Everything that lies behind the firewall, but working notes. */
export const PROTECTED: readonly DataCategory[] = [
  'private-words',
  'place',
  'protection',
  'care',
  'health',
  'signals',
  'kept-from-parent',
  'biometrics',
  'care-decisions',
];
export const INTERESTS: readonly DataCategory[] = ['views', 'interests', 'determination', 'living-figures'];
/** What an organisation wrote itself of a complaint or a request about data. Somebody else’s can be about that very organisation. */
export const OWN_COMPLAINTS: Gift = {
  data: ['complaints'],
  giver: 'self',
  why: {
    nl: 'Wat een organisatie zelf over een klacht of verzoek vastlegde, kan zij teruglezen. Een klacht kan over haarzelf gaan.',
    en: 'What an organisation recorded itself of a complaint or request, it can read again. A complaint can be about itself.',
  },
};
