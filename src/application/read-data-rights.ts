// Rights over data in one dossier, as its reader may see them: what was asked and answered, put right, restricted, held, how long it is
// kept, and which organisations received it. Out by the same door as the sheet.
import type { Actor } from '../domain/basics/actor.ts';
import type { Day } from '../domain/basics/day.ts';
import { isMigrationAuthority, type Jurisdiction } from '../domain/basics/jurisdiction.ts';
import { COMMAND_TYPES } from '../domain/dossier/commands.ts';
import { stands } from '../domain/dossier/rights/legal-hold.ts';
import { retentionOf } from '../domain/dossier/rights/retention.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { DATA_CATEGORIES, type DataCategory } from '../domain/sharing/data-categories.ts';
import { mayGive } from '../domain/sharing/permit.ts';
import type { ToldEvent } from '../domain/sharing/told.ts';
import type { Reader } from '../store/access-log.ts';
import type { DataRightsView } from '../views/data-rights.ts';
import { titleOf } from '../views/timeline.ts';
import type { Found } from './answer.ts';
import { type Office, todayOf } from './office.ts';
import { type Read, reading } from './read-dossier.ts';
import { dueOf, isExtended } from './show-rights.ts';
import { admitted } from './sight.ts';
import { whoReceived } from './who-received.ts';

export const readDataRights = (office: Office, actor: Actor, dossierId: string): Promise<Found<DataRightsView>> =>
  reading(office, actor, dossierId, 'read:data-rights', async (tx, dossier) =>
    viewOf(office, actor, dossierId, dossier, await whoReceived(tx, office, actor, dossierId, dossier)),
  );

/** Whether this person may take everything about the child along: the child, a parent, guardian and lawyer. */
export const takesData = ({ role, purpose }: Actor, { permits }: Pick<Jurisdiction, 'permits'>): boolean =>
  permits.some((row) => row.role === role && row.purpose === purpose && row.takesData === true);

type By = { readonly by: { readonly role: string; readonly organisation: string } };
const functionOf = ({ by: { role, organisation } }: By) => ({ role, organisation });
const dayOf = (moment: string): Day => moment.slice(0, 10) as Day;

function viewOf(
  office: Office,
  actor: Actor,
  dossierId: string,
  { file, whole, told: { events } }: Read,
  readers: readonly Reader[],
): DataRightsView {
  const { jurisdiction } = office;
  const today = todayOf(office);
  const { rights } = file;
  const proposed = rights.destructions.find(({ withdrawn }) => !withdrawn)?.proposed;
  return {
    dossierId,
    version: events.length,
    mayGive: mayGive(actor, COMMAND_TYPES, admitted(office, actor, whole), jurisdiction),
    mayTakeOut: takesData(actor, jurisdiction),
    requests: requestsIn(file, today, office),
    rectifications: rectificationsIn(file, events, showsTo(actor, jurisdiction)),
    restrictions: restrictionsIn(file, showsTo(actor, jurisdiction)),
    holds: rights.holds.map((hold) => ({
      ...{ holdId: hold.placed.holdId, reason: hold.placed.reason, until: hold.placed.until ?? null },
      ...{ on: hold.placed.on, by: functionOf(hold.placed), stands: stands(hold, today) },
    })),
    destruction: proposed ? { proposedOn: proposed.on, ground: proposed.ground } : null,
    retention: retentionOf(whole, jurisdiction.retention).map(({ row, until }) => ({
      ...row,
      name: DATA_CATEGORIES[row.category as DataCategory].name,
      until: until ?? null,
    })),
    entries: entriesIn(events),
    recipients: recipientsOf(readers),
  };
}

/** Which organisations received it is told to a migration authority only of itself: who works on a dossier tells of help. */
const showsTo =
  (actor: Actor, jurisdiction: Jurisdiction) =>
  (organisation: string): boolean =>
    !isMigrationAuthority(jurisdiction, actor.organisation) || organisation === actor.organisation;

type Told = readonly { readonly organisation: string; readonly toldOn: Day }[];
type Shows = (organisation: string) => boolean;

const receivers = (recipients: readonly string[], told: Told, shows: Shows) =>
  recipients.filter(shows).map((organisation) => ({
    organisation,
    toldOn: told.find((each) => each.organisation === organisation)?.toldOn ?? null,
  }));

const restrictionsIn = ({ rights }: OpenFile, shows: Shows): DataRightsView['restrictions'] =>
  rights.restrictions.map(({ restricted, told, lifted }) => {
    const { restrictionId, ground = null, reason, versions, on, recipients = [] } = restricted;
    return {
      ...{ restrictionId, ground, reason, versions, on, by: functionOf(restricted), liftedOn: lifted?.on ?? null },
      recipients: receivers(recipients, told, shows),
    };
  });

const requestsIn = (file: OpenFile, today: Day, office: Office): DataRightsView['requests'] =>
  file.rights.requests.map(({ asked, answered }) => {
    const { requestId, kind, subject, askedBy, askedOn, what } = asked;
    return {
      ...{ requestId, kind, subject, askedBy, askedOn, what },
      ...{ dueOn: answered ? null : dueOf(file, requestId, today, office), extended: isExtended(file, requestId) },
      answer: answered
        ? {
            ...{ outcome: answered.outcome, reasons: answered.reasons, on: answered.on, by: functionOf(answered) },
            remediesTold: answered.remediesTold,
          }
        : null,
    };
  });

function rectificationsIn(
  { rights }: OpenFile,
  events: readonly ToldEvent[],
  shows: Shows,
): DataRightsView['rectifications'] {
  return rights.rectifications.flatMap(({ rectified, told }) => {
    const wrong = events.find(({ version }) => version === rectified.version);
    if (!wrong) return [];
    const { rectificationId, how, wrong: was, holds, askedBy, on, recipients } = rectified;
    return [
      {
        ...{ rectificationId, how, wrong: was, holds, askedBy, on, by: functionOf(rectified) },
        ...{ version: wrong.version, title: titleOf(wrong.event.type) },
        recipients: receivers(recipients, told, shows),
      },
    ];
  });
}

const entriesIn = (events: readonly ToldEvent[]): DataRightsView['entries'] =>
  events.map(({ version, event }) => ({
    version,
    title: titleOf(event.type),
    on: event.on,
    by: functionOf(event),
  }));

function recipientsOf(readers: readonly Reader[]): DataRightsView['recipients'] {
  const found = new Map<string, DataRightsView['recipients'][number]>();
  for (const { organisation, times, firstAt, lastAt } of readers) {
    const before = found.get(organisation);
    const [first, last] = [dayOf(firstAt), dayOf(lastAt)];
    found.set(organisation, {
      organisation,
      firstOn: before && before.firstOn < first ? before.firstOn : first,
      lastOn: before && before.lastOn > last ? before.lastOn : last,
      times: times + (before?.times ?? 0),
    });
  }
  return [...found.values()];
}
