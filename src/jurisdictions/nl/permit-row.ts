// How a row of the access table is written down: a role, a purpose and lists of commands. The rows: permits.ts and
// permits-around.ts.
import type { Purpose, RoleId } from '../../domain/basics/actor.ts';
import type { PermitRow } from '../../domain/basics/jurisdiction.ts';
import type { DossierCommandType } from '../../domain/dossier/commands.ts';
import type { FamilyCommand } from '../../domain/family/family.ts';
import type { NormCommand } from '../../domain/norms/verification.ts';
import type { OrganisationCommand } from '../../domain/organisation/commands.ts';
import type { TableCommand } from '../../domain/sharing/table-commands.ts';

export type CommandName =
  | DossierCommandType
  | FamilyCommand['type']
  | NormCommand['type']
  | OrganisationCommand['type']
  | TableCommand['type'];

export const permitRow = (
  role: string,
  purpose: Purpose,
  ...commands: readonly (readonly CommandName[])[]
): PermitRow => ({
  id: `nl/${role}/${purpose}`,
  role: role as RoleId,
  purpose,
  reads: true,
  commands: [...new Set(commands.flat())],
});
