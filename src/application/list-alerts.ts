// Alerts for oversight and the data-protection officer: the list, and answering one. An answer is added and never changed.
import type { AlertAnswerRequest, AlertSlice, AlertView } from '../contract/oversight.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { ALERT_REFUSALS } from '../domain/oversight/alert-refusals.ts';
import { alertRule } from '../domain/oversight/alert-rules.ts';
import {
  type AlertAnswer,
  type AlertPage,
  answerAlert,
  answersTo,
  countOpenAlerts,
  listAlerts,
  raiseUnconfirmed,
  readAlert,
  type StoredAlert,
} from '../store/alerts.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import type { Found, Refused } from './answer.ts';
import type { Office } from './office.ts';
import { type Teller, tellerFor, watching } from './watching-desk.ts';

/** More than this is “many”. */
const MOST_COUNTED = 100;

export const listOversightAlerts = (office: Office, actor: Actor, page: AlertPage): Promise<Found<AlertSlice>> =>
  watching(office, actor, { action: 'read:alerts', door: 'list' }, async (tx) => {
    await raiseUnconfirmed(tx, office.now().toISOString(), office.jurisdiction.watching.unconfirmedDays);
    const found = await listAlerts(tx, { ...page, limit: page.limit + 1 });
    const rows = found.slice(0, page.limit);
    const items = await shown(tx, office, actor, rows);
    const last = rows.at(-1);
    const next = last && found.length > rows.length ? { next: String(last.handledAs ?? last.id) } : {};
    const waiting = page.before === undefined ? { waiting: await countOpenAlerts(tx, MOST_COUNTED) } : {};
    return { value: { items, ...next, ...waiting }, about: aboutOf(items) };
  });

/** The dossiers that this list named. */
const aboutOf = (items: readonly AlertView[]) => ({
  streamId: null,
  subjects: items.flatMap(({ dossier }) => dossier?.dossierId ?? []),
});

const shown = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  alerts: readonly StoredAlert[],
): Promise<readonly AlertView[]> => {
  const answers = await answersTo(
    tx,
    alerts.map(({ id }) => id),
  );
  const tell = await tellerFor(tx, office, actor, {
    persons: alerts.map(({ person }) => person),
    streams: alerts.map(({ streamId }) => streamId),
  });
  return alerts.map((alert) => viewOf(alert, answers, tell));
};

const viewOf = (alert: StoredAlert, answers: readonly AlertAnswer[], tell: Teller): AlertView => {
  const { id, at, rule, streamId, person, organisation, role, what, handledAs } = alert;
  const { name, means } = alertRule(rule);
  return {
    ...{ number: id, at, rule: { id: rule, name, means }, action: what },
    ...{ person: tell.person(person), organisation: tell.organisation(organisation), role: tell.role(role) },
    ...tell.dossier(streamId),
    state: handledAs === null ? 'open' : 'handled',
    answers: answers
      .filter(({ alertId }) => alertId === id)
      .map((each) => ({
        ...{ at: each.at, answer: each.answer, name: each.name, organisation: tell.organisation(each.organisation) },
        ...(each.note !== undefined && { note: each.note }),
      })),
  };
};

type Answered = Found<AlertView | Refused>;

/** Refuses: an alert that somebody handled already. */
export const answerOversightAlert = (
  office: Office,
  actor: Actor,
  number: number,
  { commandId, command }: AlertAnswerRequest,
): Promise<Answered> =>
  watching<AlertView | Refused>(office, actor, { action: `command:${command.type}` }, async (tx) => {
    const alert = await readAlert(tx, number);
    if (!alert) return undefined;
    const before = (await answersTo(tx, [number])).some((each) => each.commandId === commandId);
    if (!before) {
      const added =
        alert.handledAs === null &&
        (await answerAlert(tx, {
          ...{ alertId: number, commandId, at: office.now().toISOString(), person: actor.person },
          ...{ organisation: actor.organisation, name: actor.name, note: command.note },
          answer: command.type === 'HandleAlert' ? 'handled' : 'seen',
        }));
      if (!added) return { value: HANDLED };
    }
    const now = await readAlert(tx, number);
    const [view] = await shown(tx, office, actor, now ? [now] : []);
    return view && { value: view, about: aboutOf([view]) };
  });

const HANDLED: Refused = {
  ...{ kind: 'refused', code: 'alert-handled', norms: [], details: {} },
  ...ALERT_REFUSALS['alert-handled'],
};

/** Looks for openings in danger that ended unconfirmed: a running server does so at a fixed rhythm. */
export const lookForUnconfirmed = (office: Office): Promise<void> =>
  inTransaction(
    office.db,
    (tx) => raiseUnconfirmed(tx, office.now().toISOString(), office.jurisdiction.watching.unconfirmedDays),
    { as: { kind: 'system', task: 'oversight' } },
  );
