// What no row of the AVG table may ever say, whoever approves it. The firewall stands here for the table as a whole: a command that
// would bring about such a row is refused, and a table that holds one fails its test. Norm: JGC 3/22 para. 17; requirement D4.
import { type Jurisdiction, type Organisation, organisationOf } from '../basics/jurisdiction.ts';
import { closedness } from './compare-rows.ts';
import { DATA_CATEGORIES, type FirewallClass } from './data-categories.ts';
import type { ProposedRow } from './table-commands.ts';

export type NeverCode =
  | 'row-organisation-unknown'
  | 'row-role-elsewhere'
  | 'row-purpose-not-of-role'
  | 'row-class-too-open'
  | 'row-through-firewall'
  | 'row-notes-stay'
  | 'row-never-whole'
  | 'row-ends-before-start';

const KEPT_OUT: ReadonlySet<string> = new Set(['migration-authority', 'technical', 'policy']);

/** Who may never have what lies behind the firewall: the migration authorities, their ministry, and whoever only keeps people and machines. */
export const cannotPassFirewall = (organisation: Pick<Organisation, 'kind'> | undefined): boolean =>
  organisation !== undefined && KEPT_OUT.has(organisation.kind);

/** The administrator of an organisation keeps its people and reads nothing either. */
const isKeptOut = (jurisdiction: Jurisdiction, { receiver, purpose }: ProposedRow): boolean =>
  cannotPassFirewall(organisationOf(jurisdiction, receiver)) || purpose === 'administration';

/** Whose notes: those who stand beside the child. */
const NOTES_OF: ReadonlySet<string> = new Set(['guardianship', 'legal-aid']);

/** Why this can never be a row; undefined where it can. */
export function neverRow(row: ProposedRow, jurisdiction: Jurisdiction): NeverCode | undefined {
  if (row.validTo !== undefined && row.validTo < row.validFrom) return 'row-ends-before-start';
  return strangers(row, jurisdiction) ?? firewall(row, jurisdiction);
}

function strangers(
  { giver, receiver, roles, purpose }: ProposedRow,
  jurisdiction: Jurisdiction,
): NeverCode | undefined {
  const known = (id: string): boolean => organisationOf(jurisdiction, id) !== undefined;
  if (!known(receiver) || !(giver === 'any' || giver === 'self' || known(giver))) return 'row-organisation-unknown';
  const held = roles.map((id) => jurisdiction.roles.find((each) => each.id === id && each.organisation === receiver));
  if (held.includes(undefined)) return 'row-role-elsewhere';
  return held.every((each) => each?.purposes.includes(purpose)) ? undefined : 'row-purpose-not-of-role';
}

function firewall(row: ProposedRow, jurisdiction: Jurisdiction): NeverCode | undefined {
  const { firewall: own } = DATA_CATEGORIES[row.category];
  if (closedness(row.firewall) < closedness(own)) return 'row-class-too-open';
  const classes: readonly FirewallClass[] = [own, row.firewall];
  if (isKeptOut(jurisdiction, row)) return kept(row, classes);
  const besideChild = NOTES_OF.has(organisationOf(jurisdiction, row.receiver)?.kind ?? '');
  return classes.includes('N') && !(row.giver === 'self' && besideChild) ? 'row-notes-stay' : undefined;
}

/** What even then goes to an authority: never A or N, and B never whole. Data are of class B only with the child’s assent (sorted.ts). */
function kept(row: ProposedRow, classes: readonly FirewallClass[]): NeverCode | undefined {
  // What an authority wrote down on a protected matter stays with that authority: another one would get around the firewall.
  const elsewhere = row.category === 'authority-record' && row.giver !== 'self';
  if (classes.includes('A') || classes.includes('N') || elsewhere) return 'row-through-firewall';
  return classes.includes('B') && row.minimisation === 'full' ? 'row-never-whole' : undefined;
}
