// For whom a lawyer acts on a dossier. Whom the child’s side brought in acts for the child; whom only a migration authority named,
// for nobody yet; whom anybody else named as a parent’s lawyer stays that, whatever he says himself. Norm: JGC 3/22, 17 and 36.
import { isMigrationAuthority, type Jurisdiction } from '../basics/jurisdiction.ts';
import type { Involvement } from './involvements.ts';

export const ACTS_FOR = ['child', 'parent', 'nobody-yet'] as const;
export type ActsFor = (typeof ACTS_FOR)[number];

const LAWYER = 'lawyer';
const OPENINGS: ReadonlySet<string> = new Set(['DossierOpened', 'FamilyOpened']);

type Named = Pick<Involvement, 'person' | 'capacity'>;
/** An event, as far as it lets somebody in by name. */
type Naming = {
  readonly type: string;
  readonly by: { readonly organisation: string; readonly person: string; readonly role: string };
  readonly involvement?: Named;
  readonly involvements?: readonly Named[] | undefined;
  readonly account?: { readonly person: Involvement['person'] } | undefined;
};
export type Represented = {
  readonly trail: readonly { readonly event: Naming }[];
  readonly representations: ReadonlyMap<string, { readonly of: 'child' | 'parent' }>;
};

const namedBy = ({ involvement, involvements = [], account }: Naming): readonly Named[] => [
  ...involvements,
  ...(involvement ? [involvement] : []),
  ...(account ? [{ person: account.person, capacity: 'lawyer' as const }] : []),
];

/** Shape: `file` the whole dossier. Nobody lets himself in by naming himself, nor by a lawyer who is not the child’s. */
export function actsFor(
  file: Represented,
  person: string,
  jurisdiction: Jurisdiction,
  asking: readonly string[] = [],
): ActsFor {
  const counts = ({ type, by }: Naming): boolean => {
    if (isMigrationAuthority(jurisdiction, by.organisation)) return false;
    if (by.role !== LAWYER || OPENINGS.has(type)) return true;
    const known = by.person === person || asking.includes(by.person);
    return !known && actsFor(file, by.person, jurisdiction, [...asking, person]) === 'child';
  };
  const named = file.trail.flatMap(({ event }) => {
    const here = namedBy(event).filter((each) => each.person === person);
    return here.length > 0 && counts(event) ? here : [];
  });
  if (named.some(({ capacity }) => capacity === 'lawyer-of-parent')) return 'parent';
  const said = file.representations.get(person)?.of;
  if (said !== undefined) return said;
  return named.length > 0 ? 'child' : 'nobody-yet';
}

/** Whether this lawyer does not stand beside the child in what is decided here: for a parent, or for nobody yet. */
export const isOtherLawyer = (
  file: Represented,
  { person, role }: { readonly person: string; readonly role: string },
  jurisdiction: Jurisdiction,
): boolean => role === LAWYER && actsFor(file, person, jurisdiction) !== 'child';
