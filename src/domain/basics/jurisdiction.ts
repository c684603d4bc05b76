// What a country brings along: its organisations, roles and who may do what. The data live in src/jurisdictions; the
// domain receives them as an argument, so that another country is another data set.
import type { OrganisationId, Purpose, RoleId } from './actor.ts';
import type { Words } from './text.ts';

/** Migration authorities can never author a best-interests assessment. */
export type OrganisationKind =
  | 'migration-authority'
  | 'child-protection'
  | 'guardianship'
  | 'reception'
  | 'legal-aid'
  | 'oversight'
  | 'policy';

export type Organisation = { readonly id: OrganisationId; readonly name: Words; readonly kind: OrganisationKind };

export type Role = {
  readonly id: RoleId;
  readonly name: Words;
  readonly organisation: OrganisationId;
  readonly purposes: readonly [Purpose, ...Purpose[]];
};

/** One row of the access table: this role, for this purpose, may read and may give these commands. */
export type PermitRow = {
  readonly id: string;
  readonly role: RoleId;
  readonly purpose: Purpose;
  readonly reads: boolean;
  readonly commands: readonly string[];
};

export type Jurisdiction = {
  readonly code: string;
  readonly name: Words;
  readonly organisations: readonly Organisation[];
  readonly roles: readonly Role[];
  readonly permits: readonly PermitRow[];
};

export const isMigrationAuthority = (jurisdiction: Jurisdiction, organisation: string): boolean =>
  jurisdiction.organisations.some(({ id, kind }) => id === organisation && kind === 'migration-authority');
