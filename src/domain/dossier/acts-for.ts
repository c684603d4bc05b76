// For whom a lawyer acts on a dossier. Whom the child’s side brought in acts for the child; whom only a migration authority named,
// for nobody yet; whom anybody else named as a parent’s lawyer stays that, whatever he says himself. Norm: JGC 3/22, 17 and 36.
import { isMigrationAuthority, type Jurisdiction } from '../basics/jurisdiction.ts';
import type { Involvement } from './involvements.ts';

export const ACTS_FOR = ['child', 'parent', 'nobody-yet'] as const;
export type ActsFor = (typeof ACTS_FOR)[number];

type Named = Pick<Involvement, 'person' | 'capacity'>;
/** An event, as far as it lets somebody in by name. */
type Naming = {
  readonly type: string;
  readonly by: { readonly organisation: string };
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

/** Shape: `file` the whole dossier. */
export function actsFor({ trail, representations }: Represented, person: string, jurisdiction: Jurisdiction): ActsFor {
  const named = trail.flatMap(({ event }) =>
    isMigrationAuthority(jurisdiction, event.by.organisation)
      ? []
      : namedBy(event).filter((each) => each.person === person),
  );
  if (named.some(({ capacity }) => capacity === 'lawyer-of-parent')) return 'parent';
  const said = representations.get(person)?.of;
  if (said !== undefined) return said;
  return named.length > 0 ? 'child' : 'nobody-yet';
}
