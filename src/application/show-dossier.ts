// Brings what hangs on one dossier to what its events say: whom it lets in, its rows in the work lists, its names and the prints of its
// reasons. Each organisation gets its own row, made of what that organisation sees; also for building every row anew.
import type { Actor } from '../domain/basics/actor.ts';
import type { PersonId } from '../domain/basics/ids.ts';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import { dueDaysOf } from '../domain/clocks/due-days-of.ts';
import { runningOn } from '../domain/clocks/running.ts';
import { accessRowsOf } from '../domain/dossier/involvements.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { conditionsOf } from '../domain/sharing/conditions.ts';
import { hiddenFrom } from '../domain/sharing/kept-apart.ts';
import { told } from '../domain/sharing/told.ts';
import { isWithheld } from '../domain/sharing/withheld-word.ts';
import type { Tx } from '../store/database.ts';
import { type DueRow, putDueRows } from '../store/due-store.ts';
import { putGlassRows } from '../store/glass-store.ts';
import { type NamesOf, putNameIndex } from '../store/name-index.ts';
import { putStreamAccess, type StreamAccess } from '../store/stream-access.ts';
import { putWorklistRows, type WorklistRow } from '../store/view-store.ts';
import { workRowOf } from '../views/work-item.ts';
import { keepReasonPrints } from './alike-reasons.ts';
import { glassRowOf, letInByGlass } from './glass-access.ts';
import { type Office, todayOf } from './office.ts';
import { showRights } from './show-rights.ts';
import { seen } from './sight.ts';
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
  const shown = [...new Set(accessRowsOf(file).map(({ organisation }) => organisation))].flatMap((organisation) =>
    shownTo(office, dossierId, organisation, stored, file),
  );
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
    const role = jurisdiction.roles.find((each) => each.organisation === organisation)?.id;
    const hidden = role && person !== undefined ? hiddenFrom(file, { person: person as PersonId, role }) : [];
    return {
      ...{ organisation, person: person ?? null, fromOn: from, untilOn: until, conditions },
      ...(hidden.length > 0 && { hidden }),
    };
  });
};

type Shown = { readonly row: Omit<WorklistRow, 'dossierId'>; readonly names: NamesOf; readonly due: readonly DueRow[] };

/** What one organisation sees of it in lists; none where no row of the table lets it see who the child is. */
const shownTo = (
  office: Parts,
  dossierId: string,
  organisation: string,
  stored: Events,
  whole: OpenFile,
): readonly Shown[] => {
  const reader = readerOf(office.jurisdiction, organisation, whole);
  if (!reader) return [];
  const { dossier, events } = told(seen(office, reader, stored, whole));
  if (dossier.state === 'absent') return [];
  const { file } = dossier;
  const recordedAt = new Map(stored.events.map((each) => [each.version, each.recordedAt]));
  const { involved: _, ...row } = workRowOf(file);
  const { name, calledName } = file.child;
  return [
    {
      row: {
        ...row,
        organisation,
        persons: personsOf(whole, organisation),
        reference: file.opened.reference ?? dossierId.slice(0, 8),
        updatedAt: recordedAt.get(events.at(-1)?.stored ?? 0) ?? '',
      },
      names: { organisation, names: findable(name, calledName) },
      due: dueDaysOf(runningOn(file, todayOf(office), office.clocks), [organisation]),
    },
  ];
};

/** Under which names it is found: not under the word for a name that is kept back. */
const findable = (...names: readonly (string | undefined)[]): readonly string[] =>
  names.filter((name) => name !== undefined).filter((name) => !isWithheld(name));

/** Who of that organisation: null for everybody. */
const personsOf = (file: OpenFile, organisation: string): readonly string[] | null => {
  const rows = accessRowsOf(file).filter((each) => each.organisation === organisation);
  if (rows.some(({ person }) => person === undefined)) return null;
  return [...new Set(rows.flatMap(({ person }) => (person === undefined ? [] : [person])))];
};

/**
 * A list is made for the first purpose of the first role of the organisation. Parents share one row: where the child is protected from one
 * of them, it says no more than that one may see.
 */
const readerOf = (
  { roles }: Jurisdiction,
  organisation: string,
  { conflicts }: Pick<OpenFile, 'conflicts'>,
): Actor | undefined => {
  const kept = conflicts.find(({ marked, ended }) => !ended && marked.person !== undefined);
  const role = roles.find((each) => each.organisation === organisation);
  return (
    role && {
      ...{ person: kept?.marked.person ?? ('list' as PersonId), name: 'list', organisation: role.organisation },
      ...{ role: role.id, purpose: role.purposes[0] },
    }
  );
};
