// Words in which the documents of the AVG table speak of rows: for a jurist who reads no code. Not here: the documents themselves.
import { organisationOf } from '../../src/domain/basics/jurisdiction.ts';
import type { Condition, Minimisation, SharingRow } from '../../src/domain/sharing/row.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';

export const AMOUNT = { full: 'geheel', extract: 'uittreksel', 'yes-no': 'ja/nee' } as const satisfies Record<
  Minimisation,
  string
>;
export const CONDITION = {
  'departure-planned': 'als een vertrek of scheiding is gepland',
  'transfer-planned': 'als een overdracht is gepland',
  danger: 'als het kind in gevaar is',
} as const satisfies Record<Condition, string>;

export const organisationName = (id: string): string => organisationOf(NETHERLANDS, id)?.name.nl ?? id;

export const giverName = (id: string): string =>
  id === 'any' ? 'iedere gever' : id === 'self' ? 'alleen wat de ontvanger zelf vastlegde' : organisationName(id);

export const roleName = (id: string, organisation: string): string =>
  NETHERLANDS.roles.find((each) => each.id === id && each.organisation === organisation)?.name.nl ?? id;

export const kept = (years: number | null): string => (years === null ? 'niet bekend: bewaren' : `${years} jaar`);

/** The rows as they come with the system; what was changed at one place since stands on its own page. */
export const FIRST_ROWS: readonly SharingRow[] = NETHERLANDS.sharing;
