// Brings what hangs on one dossier to what its events say: whom it lets in, its rows in the work lists, its names and the prints of its
// reasons. Each circle of people (list-circles.ts) gets its own row, made of what they see; also for building every row anew.
import type { PersonId } from '../domain/basics/ids.ts';
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
import { type Circle, circlesOf } from './list-circles.ts';
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
  const organisations = [...new Set(accessRowsOf(file).map(({ organisation }) => organisation))];
  const shown = organisations
    .flatMap((organisation) => circlesOf(office, organisation, file))
    .flatMap((circle) => shownTo(office, dossierId, circle, stored, file));
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

/** What these people see of it in lists; nothing where no row of the table lets them see who the child is. */
const shownTo = (
  office: Parts,
  dossierId: string,
  { actor, persons, capacities }: Circle,
  stored: Events,
  whole: OpenFile,
): readonly Shown[] => {
  const { organisation } = actor;
  const { dossier, events } = told(seen(office, actor, stored, whole));
  if (dossier.state === 'absent') return [];
  const { file } = dossier;
  const recordedAt = new Map(stored.events.map((each) => [each.version, each.recordedAt]));
  const { involved: _, ...row } = workRowOf(file);
  return [
    {
      row: {
        ...{ ...row, organisation, persons, capacities },
        reference: file.opened.reference ?? dossierId.slice(0, 8),
        updatedAt: recordedAt.get(events.at(-1)?.stored ?? 0) ?? '',
      },
      names: { organisation, persons, ...namesOf(file) },
      due: dueDaysOf(runningOn(file, todayOf(office), office.clocks), [organisation]).map((day) => ({
        ...day,
        capacities,
      })),
    },
  ];
};

/** A name that is kept from these people is none that they find it by. */
const namesOf = ({ child: { name, calledName, birthDate } }: OpenFile): Pick<NamesOf, 'names' | 'bornOn'> => ({
  names: [name, calledName].filter((each) => each !== undefined).filter((each) => !isWithheld(each)),
  ...(birthDate !== undefined && !isWithheld(name) && { bornOn: birthDate }),
});
