// What a country brings along: its organisations, roles, who takes which decision and who may do what. The data live in
// src/jurisdictions; the domain receives them as an argument, so that another country is another data set.

import type { Watching } from '../oversight/watching.ts';
import type { Route } from '../routes/route.ts';
import type { SharingRow } from '../sharing/row.ts';
import type { OrganisationId, Purpose, RoleId } from './actor.ts';
import type { RetentionRow } from './retention.ts';
import type { Words } from './text.ts';

/**
 * Migration authorities can never author a best-interests assessment. `rules` owns the rules themselves, `policy` prepares
 * policy, `data-protection` guards personal data and `technical` keeps people and access: none of them works on a dossier.
 */
export const ORGANISATION_KINDS = [
  'migration-authority',
  'child-protection',
  'guardianship',
  'reception',
  'legal-aid',
  'oversight',
  'rules',
  'policy',
  'police',
  'health',
  'education',
  'court',
  'data-protection',
  'technical',
  'family',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/**
 * How its people get at a dossier. `organisation`: everybody there who has the role, once the organisation works on it.
 * `named`: only persons who were named on that dossier, one by one.
 */
export type DossierAccess = 'organisation' | 'named';

export type Organisation = {
  readonly id: OrganisationId;
  readonly name: Words;
  readonly kind: OrganisationKind;
  readonly access: DossierAccess;
  /** Roles of other organisations whose people enrol here; without any, its own administrator does. */
  readonly enrolledBy?: readonly RoleId[];
  /** The only organisations that can bring this one onto a dossier, one child at a time and by name. */
  readonly broughtInBy?: readonly string[];
};

export type Role = {
  readonly id: RoleId;
  readonly name: Words;
  readonly organisation: OrganisationId;
  readonly purposes: readonly [Purpose, ...Purpose[]];
};

/**
 * Doors that can stay closed to somebody who reads. `letter`: motivation and letters, made of more than most may see. `chain`: a file
 * with the whole chain, which shows how much there is that the reader does not see.
 */
export type ClosableDoor = 'letter' | 'chain';

/** One row of the access table: this role, for this purpose, may read and may give these commands. */
export type PermitRow = {
  readonly id: string;
  readonly role: RoleId;
  readonly purpose: Purpose;
  readonly reads: boolean;
  readonly commands: readonly string[];
  /** May ask what other numbers in the rules would mean: counts under disclosure control, of no child in particular. */
  readonly asksWhatIf?: boolean;
  /** Gets what is for oversight alone: checkpoints over all dossiers, of no child in particular. */
  readonly oversees?: boolean;
  /** Is alerted, and may put questions to the access log: who looked, of no child's content. */
  readonly watches?: boolean;
  /** Reads the processing log, which holds no person and no name. */
  readonly readsProcessings?: boolean;
  /** Those of the commands that it may give on every dossier, without working on it. Never together with reading. */
  readonly everywhere?: readonly string[];
  /** May take everything that it sees of a child along, as a document and as data. */
  readonly takesData?: boolean;
  /** Doors that stay closed although it reads. */
  readonly closed?: readonly ClosableDoor[];
};

export type Jurisdiction = {
  readonly code: string;
  readonly name: Words;
  readonly organisations: readonly Organisation[];
  readonly roles: readonly Role[];
  readonly permits: readonly PermitRow[];
  /** The first rows of the AVG table; what was changed since lives in the database. */
  readonly sharing: readonly SharingRow[];
  /** The routes by which a child may get a secure status here. */
  readonly routes: readonly Route[];
  /** Per time limit: the cases in which the law gives more time. */
  readonly extensions: Readonly<Record<string, readonly string[]>>;
  /** Per kind of data how long it is kept, as far as that is known. */
  /** Units: years. From this age a child exercises its rights over data itself; youth and medical files: from `ownFilesFrom`. */
  readonly ownExerciseFrom: number;
  readonly ownFilesFrom: number;
  readonly retention: readonly RetentionRow[];
  /** By which numbers oversight is alerted. */
  readonly watching: Watching;
  /** Per kind of decision: the organisations that take it. A kind without a row is taken by nobody here. */
  readonly decisionTakers: Readonly<Record<string, readonly OrganisationId[]>>;
};

export const organisationOf = (jurisdiction: Jurisdiction, organisation: string): Organisation | undefined =>
  jurisdiction.organisations.find(({ id }) => id === organisation);

/** The role in which people of this organisation are named on a dossier: the first of its roles. */
export const roleOfPeopleIn = (
  { roles }: Jurisdiction,
  organisation: string,
): Jurisdiction['roles'][number]['id'] | undefined => roles.find((role) => role.organisation === organisation)?.id;

const AWAY_FROM_DOSSIERS: ReadonlySet<OrganisationKind> = new Set([
  'rules',
  'policy',
  'data-protection',
  'technical',
  'family',
]);

/** Whether an organisation of this kind can be involved in a dossier as such; parents and children are named in it instead. */
export const canBeInvolved = (kind: OrganisationKind): boolean => !AWAY_FROM_DOSSIERS.has(kind);

export const isMigrationAuthority = (jurisdiction: Jurisdiction, organisation: string): boolean =>
  organisationOf(jurisdiction, organisation)?.kind === 'migration-authority';

export const isReception = (jurisdiction: Jurisdiction, organisation: string): boolean =>
  organisationOf(jurisdiction, organisation)?.kind === 'reception';

/**
 * May author an assessment: child protection and guardianship. Reception only contributes facts, and legal aid speaks for the
 * child. A report of others can be registered; the safeguards then say what it is worth. Norm: JGC 3/22 para. 31.
 */
export const mayAuthorAssessment = (jurisdiction: Jurisdiction, organisation: string): boolean => {
  const kind = organisationOf(jurisdiction, organisation)?.kind;
  return kind === 'child-protection' || kind === 'guardianship';
};
