// Throws every read model away and builds it again from the events: they hold nothing that the events do not.
import { clearPeople } from '../store/contact-store.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { clearViews, hasOldRows } from '../store/view-store.ts';
import { loadFamily } from './family-file.ts';
import { showFamily } from './give-family-command.ts';
import type { Office } from './office.ts';
import { loadOrganisation, showOrganisation } from './organisation-file.ts';
import { sharingNow } from './sharing-now.ts';
import { showDossier } from './show-dossier.ts';
import { loadDossier } from './stored-dossier.ts';

/** Units: the number of dossiers and families that were built again. All in one transaction: nobody sees half a list. */
export const rebuildViews = (
  office: Pick<Office, 'db' | 'clocks' | 'now' | 'jurisdiction' | 'sharing'>,
): Promise<{ readonly dossiers: number; readonly families: number }> =>
  inTransaction(
    office.db,
    async (tx) => {
      await clearViews(tx);
      const table = { ...office, sharing: await sharingNow(tx, office) };
      await rebuildOrganisations(tx, office);
      const heads = await tx.query<{ id: string; kind: string }>(
        `select stream_id as id, stream_kind as kind from stream_head where stream_kind in ('dossier', 'family')`,
      );
      for (const { id, kind } of heads) {
        if (kind === 'family') {
          const { state, events } = await loadFamily(tx, id);
          if (state === 'readable') await showFamily(tx, office, id, events);
          continue;
        }
        const stored = await loadDossier(tx, id);
        await showDossier(tx, table, id, stored, 0);
      }
      const dossiers = heads.filter(({ kind }) => kind === 'dossier').length;
      return { dossiers, families: heads.length - dossiers };
    },
    { as: { kind: 'system', task: 'rebuild' }, statementTimeoutMs: 0 },
  );

/** After a new version: rows from before it are seen by nobody, so they are made again. */
export const rebuildOldViews = async (office: Parameters<typeof rebuildViews>[0]): Promise<void> => {
  if (await inTransaction(office.db, hasOldRows, { as: { kind: 'system', task: 'rebuild' } }))
    await rebuildViews(office);
};

const rebuildOrganisations = async (tx: Tx, { jurisdiction }: Pick<Office, 'jurisdiction'>): Promise<void> => {
  await clearPeople(tx);
  for (const { id } of jurisdiction.organisations) {
    const { file, events } = await loadOrganisation(tx, id);
    await showOrganisation(tx, id, file, events);
  }
};
