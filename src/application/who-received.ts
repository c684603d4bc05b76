// Which organisations received something of a dossier, as this person may know it: by the same rules as who looked. Where no row of the
// table gives who looked, nobody is named here either.
import type { Actor } from '../domain/basics/actor.ts';
import { logSightOf } from '../domain/sharing/who-looked.ts';
import { countReaders, type Reader } from '../store/access-log.ts';
import type { Tx } from '../store/database.ts';
import type { Office } from './office.ts';
import type { Read } from './read-dossier.ts';
import { withTableNow } from './sharing-now.ts';
import { rowGiving } from './sight.ts';

export const whoReceived = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  dossierId: string,
  { whole }: Pick<Read, 'whole'>,
): Promise<readonly Reader[]> => {
  if (!rowGiving(await withTableNow(tx, office), actor, whole, 'access-log')) return [];
  const { only, without } = logSightOf(actor, office.jurisdiction);
  const readers = await countReaders(tx, dossierId);
  return readers.filter(
    ({ organisation }) =>
      (only?.includes(organisation) ?? true) &&
      (organisation === actor.organisation || !(without?.includes(organisation) ?? false)),
  );
};
