// Puts a dossier that was told without a database into one, event by event, each closed as the application closes it.
import { randomUUID } from 'node:crypto';
import type { Office } from '../../src/application/office.ts';
import type { DossierEvent } from '../../src/domain/dossier/commands.ts';
import { enclosed } from '../../src/domain/sharing/enclosed.ts';
import { sorter } from '../../src/domain/sharing/sorted.ts';
import { inTransaction } from '../../src/store/database.ts';
import { append } from '../../src/store/event-store.ts';

export const keepDossier = (
  { db, jurisdiction, now }: Office,
  streamId: string,
  trail: readonly { readonly event: DossierEvent }[],
): Promise<void> =>
  inTransaction(
    db,
    async (tx) => {
      const categoryOf = sorter(jurisdiction);
      for (const [expectedVersion, { event }] of trail.entries()) {
        const actorFunction = `${event.by.role}@${event.by.organisation}`;
        const meta = { recordedAt: now().toISOString(), actorFunction, commandId: randomUUID() };
        const closed = { event, ...enclosed(event, categoryOf(event), jurisdiction) };
        await append(tx, { streamId, kind: 'dossier', expectedVersion, events: [closed], meta });
      }
    },
    { as: { kind: 'system', task: 'plant' } },
  );
