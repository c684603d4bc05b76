// Alerts for oversight, and what named persons answered to them. Raised by write_down and never changed; the latest first, one slice
// at a time. Row security shows them to oversight and the data-protection officer only.
import { z } from 'zod';
import type { Tx } from './database.ts';
import { closeOfHouse, openOfHouse } from './house-content.ts';

export type StoredAlert = {
  readonly id: number;
  readonly at: string;
  readonly rule: string;
  readonly streamId: string | null;
  readonly person: string;
  readonly organisation: string;
  readonly role: string;
  /** What was asked or done. */
  readonly what: string;
  /** Where it stands in the list of handled ones; null while nobody handled it. */
  readonly handledAs: number | null;
};

export type AlertPage = {
  readonly state: 'open' | 'handled';
  readonly before?: number | undefined;
  readonly limit: number;
};

const COLUMNS = 'a.id, a.at, a.rule, a.stream_id as "streamId", a.person, a.organisation, a.role, a.what';

/** Latest first. `before`: the place of the last one of the slice before: its number, or where it stands among the handled ones. */
export const listAlerts = (tx: Tx, { state, before, limit }: AlertPage): Promise<readonly StoredAlert[]> =>
  state === 'open'
    ? tx.query<StoredAlert>(
        `select ${COLUMNS}, null::bigint as "handledAs" from alert_open o join alert a on a.id = o.alert_id
         where not o.quiet and ($1::bigint is null or o.alert_id < $1) order by o.alert_id desc limit $2`,
        [before ?? null, limit],
      )
    : tx.query<StoredAlert>(
        `select ${COLUMNS}, h.id as "handledAs" from alert_answer h join alert a on a.id = h.alert_id
         where h.answer = 'handled' and ($1::bigint is null or h.id < $1) order by h.id desc limit $2`,
        [before ?? null, limit],
      );

/** How many wait, as far as is counted. */
export const countOpenAlerts = async (tx: Tx, most: number): Promise<number> => {
  const [row] = await tx.query<{ waiting: number }>(
    'select count(*) as waiting from (select from alert_open where not quiet limit $1) o',
    [most],
  );
  return row?.waiting ?? 0;
};

export const readAlert = async (tx: Tx, id: number): Promise<StoredAlert | undefined> => {
  const [row] = await tx.query<StoredAlert>(
    `select ${COLUMNS}, h.id as "handledAs" from alert a left join alert_answer h on h.alert_id = a.id and h.answer = 'handled'
     where a.id = $1 and a.rule <> 'nothing-there'`,
    [id],
  );
  return row;
};

export const ANSWERS = ['seen', 'handled'] as const;
export type AlertAnswer = {
  readonly alertId: number;
  readonly commandId: string;
  readonly at: string;
  readonly person: string;
  readonly organisation: string;
  readonly answer: (typeof ANSWERS)[number];
  readonly name: string;
  readonly note?: string | undefined;
};

const Content = z.object({ name: z.string(), note: z.string().optional() });
const placeOf = (commandId: string): string => `alert-answer:${commandId}`;

/** Adds an answer, once under its number. False: somebody handled it in the meantime. */
export const answerAlert = async (tx: Tx, answer: AlertAnswer): Promise<boolean> => {
  const { alertId, commandId, at, person, organisation, name, note } = answer;
  const added = await tx.query(
    `insert into alert_answer (alert_id, command_id, at, person, organisation, answer, content)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    [
      ...[alertId, commandId, at, person, organisation, answer.answer],
      closeOfHouse(tx, { name, ...(note !== undefined && { note }) }, placeOf(commandId)),
    ],
  );
  if (added.length === 0) return false;
  if (answer.answer === 'handled') await tx.query('delete from alert_open where alert_id = $1', [alertId]);
  return true;
};

/** What was answered to these, first to last. */
export const answersTo = async (tx: Tx, alertIds: readonly number[]): Promise<readonly AlertAnswer[]> => {
  const rows = await tx.query<Omit<AlertAnswer, 'name' | 'note'> & { readonly content: Buffer }>(
    `select alert_id as "alertId", command_id as "commandId", at, person, organisation, answer, content
     from alert_answer where alert_id = any($1::bigint[]) order by alert_id, id`,
    [alertIds],
  );
  return rows.map(({ content, ...row }) => ({
    ...row,
    ...Content.parse(openOfHouse(tx, content, placeOf(row.commandId))),
  }));
};

/** Raises what is over and was never confirmed. Looks back so many days. */
export const raiseUnconfirmed = async (tx: Tx, now: string, days: number): Promise<void> => {
  await tx.query('select raise_unconfirmed($1, $2)', [now, days]);
};
