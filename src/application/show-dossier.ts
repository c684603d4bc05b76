// Brings the rows of one dossier in the work lists, its names and the prints of its reasons to what its events say; also for building every row anew.
import { dueDaysOf } from '../domain/clocks/due-days-of.ts';
import { runningOn } from '../domain/clocks/running.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { Tx } from '../store/database.ts';
import { putDueRows } from '../store/due-store.ts';
import { putNameIndex } from '../store/name-index.ts';
import { putStreamAccess, wholeOrganisation } from '../store/stream-access.ts';
import { putWorklistRows } from '../store/view-store.ts';
import { workRowOf } from '../views/work-item.ts';
import { keepReasonPrints } from './alike-reasons.ts';
import { type Office, todayOf } from './office.ts';
import { showRights } from './show-rights.ts';

/** Shape: `updatedAt` the moment of the last event; `after` the version up to which it was shown before. */
export const showDossier = async (
  tx: Tx,
  office: Pick<Office, 'clocks' | 'now' | 'jurisdiction'>,
  dossierId: string,
  dossier: Dossier,
  { updatedAt, after }: { readonly updatedAt: string; readonly after: number },
): Promise<void> => {
  if (dossier.state === 'absent') return;
  const { file } = dossier;
  const reference = file.opened.reference ?? dossierId.slice(0, 8);
  const { involved, ...row } = workRowOf(file);
  await putStreamAccess(tx, dossierId, involved.map(wholeOrganisation));
  await putWorklistRows(
    tx,
    dossierId,
    involved.map((organisation) => ({ organisation, persons: null, reference, updatedAt, ...row })),
  );
  const { name, calledName } = file.child;
  const names = calledName === undefined ? [name] : [name, calledName];
  await putNameIndex(
    tx,
    dossierId,
    involved.map((organisation) => ({ organisation, names })),
  );
  await putDueRows(tx, dossierId, dueDaysOf(runningOn(file, todayOf(office), office.clocks), file.involved));
  await showRights(tx, office, dossierId, file);
  await keepReasonPrints(tx, dossierId, file, after);
};
