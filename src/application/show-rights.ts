// Brings what is asked of the data-protection officer about one dossier to what its events say: open requests, holds, a proposal to
// destroy, and the days on which a period ends or an archive waits. Without a word of the dossier itself.
import type { Day } from '../domain/basics/day.ts';
import { addMonths } from '../domain/clocks/civil-day.ts';
import { runningOn } from '../domain/clocks/running.ts';
import { stands } from '../domain/dossier/rights/legal-hold.ts';
import { keptUntil, startOf } from '../domain/dossier/rights/retention.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import type { Tx } from '../store/database.ts';
import { putRightsItems, type RightsItem } from '../store/rights-items.ts';
import { type Office, todayOf } from './office.ts';

type Desk = Pick<Office, 'clocks' | 'now' | 'jurisdiction'>;

export const showRights = (tx: Tx, office: Desk, dossierId: string, file: OpenFile): Promise<void> => {
  const reference = file.opened.reference ?? dossierId.slice(0, 8);
  const today = todayOf(office);
  const items = [
    ...requests(file, today, office),
    ...restrictions(file),
    ...holds(file, today),
    ...destructions(file),
    ...periods(file, office),
  ];
  return putRightsItems(
    tx,
    dossierId,
    items.map(({ content, ...item }) => ({ ...item, content: { reference, ...content } })),
  );
};

type Item = Omit<RightsItem, 'content'> & { readonly content: object };

/** The day on which the limit of this request ends; the clocks know whether it was made longer. */
export const dueOf = (
  file: OpenFile,
  requestId: string,
  today: Day,
  { clocks }: Pick<Office, 'clocks'>,
): string | null => runningOn(file, today, clocks).find(({ key }) => key === `T-74:${requestId}`)?.warnOn ?? null;

export const isExtended = ({ extensions }: OpenFile, requestId: string): boolean =>
  extensions.some(({ limit }) => limit === `T-74:${requestId}`);

const requests = (file: OpenFile, today: Day, office: Desk): readonly Item[] =>
  file.rights.requests.flatMap(({ asked, answered }) => {
    if (answered) return [];
    const { requestId, kind, subject, askedBy, askedOn, what, aboutVersion } = asked;
    return [
      {
        ...{ kind: 'request', itemId: requestId, dueOn: dueOf(file, requestId, today, office) },
        content: {
          request: {
            ...{ kind, subject, askedBy, askedOn, what, extended: isExtended(file, requestId) },
            ...(aboutVersion !== undefined && { aboutVersion }),
          },
        },
      } as const,
    ];
  });

const functionOf = ({ by }: { readonly by: { readonly role: string; readonly organisation: string } }) => ({
  role: by.role,
  organisation: by.organisation,
});

const restrictions = (file: OpenFile): readonly Item[] =>
  file.rights.restrictions
    .filter(({ lifted }) => !lifted)
    .map(({ restricted }) => ({
      ...{ kind: 'restriction', itemId: restricted.restrictionId, dueOn: null },
      content: {
        restriction: {
          ...{ ground: restricted.ground, reason: restricted.reason, on: restricted.on, by: functionOf(restricted) },
        },
      },
    }));

const holds = (file: OpenFile, today: Day): readonly Item[] =>
  file.rights.holds
    .filter((hold) => stands(hold, today))
    .map(({ placed }) => ({
      ...{ kind: 'hold', itemId: placed.holdId, dueOn: placed.until ?? null },
      content: { hold: { reason: placed.reason, on: placed.on, by: functionOf(placed) } },
    }));

const destructions = (file: OpenFile): readonly Item[] =>
  file.rights.destructions
    .filter(({ withdrawn, confirmed }) => !withdrawn && !confirmed)
    .map(({ proposed }) => {
      const { destructionId, ground, selection, reasons, on } = proposed;
      return {
        ...{ kind: 'destruction', itemId: destructionId, dueOn: on },
        content: { destruction: { ground, selection, reasons, proposedOn: on, by: functionOf(proposed) } },
      };
    });

/** A period that is not known asks nothing of anybody: it is kept. */
function periods(file: OpenFile, { jurisdiction }: Desk): readonly Item[] {
  const until = keptUntil(file, jurisdiction.retention);
  const archived = file.rights.transfers.length > 0;
  const archives = jurisdiction.retention.flatMap(({ archiveAfterYears, from }) => {
    const start = startOf(file, from);
    return start && archiveAfterYears !== null ? [addMonths(start, archiveAfterYears * 12)] : [];
  });
  const archiveOn = archives.reduce<Day | undefined>((last, day) => (last && last > day ? last : day), undefined);
  return [
    ...(until === 'unknown' ? [] : [{ kind: 'retention', itemId: 'retention', dueOn: until, content: {} } as const]),
    ...(archived || !archiveOn ? [] : [{ kind: 'archive', itemId: 'archive', dueOn: archiveOn, content: {} } as const]),
  ];
}
