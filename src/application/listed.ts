// What stands in lists of one dossier, for each circle of people (list-circles.ts) made of what they see, and of nothing else. No database:
// a function of what goes in, so that a test can ask whether anything that is hidden changes a byte of it.
import { dueDaysOf } from '../domain/clocks/due-days-of.ts';
import { runningOn } from '../domain/clocks/running.ts';
import { accessRowsOf } from '../domain/dossier/involvements.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { told } from '../domain/sharing/told.ts';
import { isWithheld } from '../domain/sharing/withheld-word.ts';
import type { DueRow } from '../store/due-store.ts';
import type { NamesOf } from '../store/name-index.ts';
import type { WorklistRow } from '../store/view-store.ts';
import { workRowOf } from '../views/work-item.ts';
import { type Circle, circlesOf } from './list-circles.ts';
import { type Office, todayOf } from './office.ts';
import { seen } from './sight.ts';
import type { StoredDossier } from './stored-dossier.ts';

type Parts = Pick<Office, 'clocks' | 'now' | 'jurisdiction' | 'sharing'>;
type Events = Pick<StoredDossier, 'events'>;

/** For everybody who works on it. */
export const listedIn = (office: Parts, dossierId: string, stored: Events, file: OpenFile): readonly Listed[] =>
  [...new Set(accessRowsOf(file).map(({ organisation }) => organisation))]
    .flatMap((organisation) => circlesOf(office, organisation, file))
    .flatMap((circle) => listedFor(office, dossierId, circle, stored, file));

/** A row of the work list, with under what it is found and on which days a limit asks something. */
export type Listed = {
  readonly row: Omit<WorklistRow, 'dossierId'>;
  readonly names: NamesOf;
  readonly due: readonly DueRow[];
};

/** What these people see of it in lists; nothing where no row of the table lets them see who the child is. */
const listedFor = (
  office: Parts,
  dossierId: string,
  { actor, persons, capacities, rules }: Circle,
  stored: Events,
  whole: OpenFile,
): readonly Listed[] => {
  const { organisation } = actor;
  const { dossier, events } = told(seen(office, actor, stored, whole));
  if (dossier.state === 'absent') return [];
  const { file } = dossier;
  const recordedAt = new Map(stored.events.map((each) => [each.version, each.recordedAt]));
  const { involved: _, ...row } = workRowOf(file, { today: todayOf(office), jurisdiction: office.jurisdiction });
  return [
    {
      row: {
        ...{ ...row, organisation, persons, capacities, content: { ...row.content, rules } },
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
