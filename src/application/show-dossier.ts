// Brings the row of one dossier in the work list to what its events say; also for building every row anew.
import type { Dossier } from '../domain/dossier/state.ts';
import type { Tx } from '../store/database.ts';
import { putWorklistRow } from '../store/view-store.ts';
import { workRowOf } from '../views/work-item.ts';

/** Shape: `updatedAt` the moment of the last event. */
export const showDossier = async (tx: Tx, dossierId: string, dossier: Dossier, updatedAt: string): Promise<void> => {
  if (dossier.state === 'absent') return;
  const { file } = dossier;
  const reference = file.opened.reference ?? dossierId.slice(0, 8);
  await putWorklistRow(tx, { dossierId, reference, updatedAt, ...workRowOf(file) });
};
