// Brings what hangs on one dossier to what its events say: whom it lets in, its rows in the work lists, its names and the prints of its
// reasons. What stands in a list: listed.ts. Also for building every row anew.

import type { PersonId } from '../domain/basics/ids.ts';
import { roleOfPeopleIn } from '../domain/basics/jurisdiction.ts';
import { accessRowsOf } from '../domain/dossier/involvements.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { conditionsOf } from '../domain/sharing/conditions.ts';
import { hiddenFrom } from '../domain/sharing/kept-apart.ts';
import type { Tx } from '../store/database.ts';
import { putDueRows } from '../store/due-store.ts';
import { putGlassRows } from '../store/glass-store.ts';
import { putNameIndex } from '../store/name-index.ts';
import { putStreamAccess, type StreamAccess } from '../store/stream-access.ts';
import { putWorklistRows } from '../store/view-store.ts';
import { keepReasonPrints } from './alike-reasons.ts';
import { glassRowOf, letInByGlass } from './glass-access.ts';
import { listedIn } from './listed.ts';
import type { Office } from './office.ts';
import { showRights } from './show-rights.ts';
import { dossierOf, type StoredDossier } from './stored-dossier.ts';

type Parts = Pick<Office, 'clocks' | 'now' | 'jurisdiction' | 'sharing'>;
type Events = Pick<StoredDossier, 'events'>;

/** Shape: `after` the version up to which it was shown before. */
export const showDossier = async (
  tx: Tx,
  office: Parts,
  dossierId: string,
  stored: Events,
  after: number,
): Promise<void> => {
  const dossier = dossierOf(stored);
  if (dossier.state === 'absent') return;
  const { file } = dossier;
  await putStreamAccess(tx, dossierId, [...letIn(office, file), ...letInByGlass(file)]);
  const shown = listedIn(office, dossierId, stored, file);
  await putWorklistRows(
    tx,
    dossierId,
    shown.map(({ row }) => row),
  );
  await putNameIndex(
    tx,
    dossierId,
    shown.map(({ names }) => names),
  );
  await putDueRows(
    tx,
    dossierId,
    shown.flatMap(({ due }) => due),
  );
  await showRights(tx, office, dossierId, file);
  await putGlassRows(
    tx,
    dossierId,
    file.glass.map((held) => glassRowOf(held, file.opened.reference ?? dossierId.slice(0, 8))),
  );
  await keepReasonPrints(tx, dossierId, file, after);
};

const letIn = ({ jurisdiction }: Parts, file: OpenFile): readonly StreamAccess[] => {
  const conditions = [...conditionsOf(file)];
  return accessRowsOf(file).map(({ organisation, person, from, until = null }) => {
    const role = roleOfPeopleIn(jurisdiction, organisation);
    const hidden =
      role && person !== undefined ? hiddenFrom(file, { person: person as PersonId, role }, jurisdiction) : [];
    return {
      ...{ organisation, person: person ?? null, fromOn: from, untilOn: until, conditions },
      ...(hidden.length > 0 && { hidden }),
    };
  });
};
