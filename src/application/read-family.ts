// The one door out for a family: its members and bonds, and the dossiers of its children that the reader works on.
import type { Actor } from '../domain/basics/actor.ts';
import { organisationOf } from '../domain/basics/jurisdiction.ts';
import { FAMILY_COMMAND_TYPES, foldFamily } from '../domain/family/family.ts';
import { mayGive } from '../domain/sharing/permit.ts';
import { inTransaction } from '../store/database.ts';
import { letsIn } from '../store/stream-access.ts';
import { listFamilyChildren } from '../store/view-store.ts';
import { type FamilySheet, familySheetOf } from '../views/family-sheet.ts';
import { bareRow, isOutdated, workItemOf } from '../views/work-item.ts';
import { log, pass, refuse, stranger } from './access.ts';
import { asCore, asReader } from './acting.ts';
import type { Found } from './answer.ts';
import { loadFamily } from './family-file.ts';
import { rowsNaming, rulesPrint } from './list-circles.ts';
import { type Office, todayOf } from './office.ts';
import { withTableNow } from './sharing-now.ts';
import { admittedToFamily, familySeen } from './sight.ts';

export const readFamily = (office: Office, actor: Actor, familyId: string): Promise<Found<FamilySheet>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<FamilySheet>> => {
      const request = { actor, streamId: familyId, action: 'read:family' };
      if (!(await letsIn(tx, familyId, { ...actor, on: todayOf(office) }))) return stranger(tx, office, request);
      const { events, family } = await loadFamily(tx, familyId);
      const admitted = family.state === 'open' ? admittedToFamily(office, actor, family.file) : [];
      const passed = await pass(tx, office, request, { read: true }, admitted);
      if ('kind' in passed) return passed;
      if (family.state === 'absent') return { kind: 'not-found' };
      const { jurisdiction } = office;
      tx.actAs(asReader(office, actor));
      const rows = await listFamilyChildren(tx, familyId, actor.organisation, actor.person);
      const today = todayOf(office);
      const table = await withTableNow(tx, office);
      const rules = rulesPrint(table, actor);
      const sees = familySeen(
        table,
        actor,
        events,
        rows.map(({ dossierId }) => dossierId),
      );
      const told = foldFamily(sees);
      if (told.state === 'absent') return refuse(tx, office, request);
      const value = familySheetOf(told.file, {
        familyId,
        version: sees.length,
        involved: told.file.involved.map((id) => ({
          id,
          name: organisationOf(jurisdiction, id)?.name ?? { nl: id, en: id },
        })),
        children: rows.map((row) => workItemOf(isOutdated(row, rules) ? bareRow(row) : row, today)),
        mayGive: [...mayGive(actor, [...FAMILY_COMMAND_TYPES, 'OpenDossier'], admitted, jurisdiction)],
      });
      const subjects = [familyId, ...rows.map(({ dossierId }) => dossierId)];
      const allowing = rowsNaming(table, actor, 'family');
      await log(tx, office, { ...request, subjects }, { allowedBy: passed.row, rows: allowing });
      return { kind: 'found', value };
    },
    { as: asCore(office, actor, familyId) },
  );
