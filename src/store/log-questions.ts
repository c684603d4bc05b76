// Questions over the access log, for oversight: each answered from one index, the latest first, one slice at a time. And the questions
// themselves with their reasons, closed. Not here: who looked into one dossier as its people may know it (access-log.ts).
import { z } from 'zod';
import { ACCESS_COLUMNS, accessOf, type LoggedAccess, type StoredAccess } from './access-log.ts';
import type { Tx } from './database.ts';
import { closeOfHouse, openOfHouse } from './house-content.ts';

export type Look = LoggedAccess & {
  readonly farBack: 'ended' | 'dormant' | null;
  readonly outsideHours: boolean;
};

/** Exactly one of these says which index answers. */
export type LookFilter =
  | { readonly kind: 'stream'; readonly streamId: string }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'far-back' }
  | { readonly kind: 'outside-hours'; readonly organisation?: string | undefined };

/** Moments: from the first, up to and without the last. */
export type Span = { readonly from: string; readonly until: string };
export type LookPlace = { readonly at: string; readonly id: number };

export const readLooks = async (
  tx: Tx,
  filter: LookFilter,
  { from, until }: Span,
  { before, limit }: { readonly before?: LookPlace | undefined; readonly limit: number },
): Promise<readonly Look[]> => {
  const values: unknown[] = [from, until];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const clauses = ['a.at >= $1', 'a.at < $2', ...clausesOf(filter, place)];
  if (before) clauses.push(`(a.at, a.id) < (${place(before.at)}, ${place(before.id)})`);
  const rows = await tx.query<StoredAccess & Pick<Look, 'farBack' | 'outsideHours'>>(
    `select ${ACCESS_COLUMNS}, a.far_back as "farBack", a.outside_hours as "outsideHours" from access_log a
     where ${clauses.join(' and ')} order by a.at desc, a.id desc limit ${place(limit)}`,
    values,
  );
  return rows.map(accessOf);
};

const clausesOf = (filter: LookFilter, place: (value: unknown) => string): readonly string[] => {
  switch (filter.kind) {
    case 'stream':
      return [`a.stream_id = ${place(filter.streamId)}`];
    case 'person':
      return [`a.person = ${place(filter.person)}`];
    case 'far-back':
      return ['a.far_back is not null'];
    case 'outside-hours':
      return [
        'a.outside_hours',
        ...(filter.organisation === undefined ? [] : [`a.organisation = ${place(filter.organisation)}`]),
      ];
  }
};

export type Refused = {
  readonly person: string;
  readonly organisation: string;
  readonly role: string;
  readonly times: number;
  readonly firstAt: string;
  readonly lastAt: string;
};
export type RefusedPlace = Pick<Refused, 'times' | 'person'>;

/** Who was refused at the door most in this span. About those who work, never about children. */
export const readRefused = (
  tx: Tx,
  { from, until }: Span,
  { after, limit }: { readonly after?: RefusedPlace | undefined; readonly limit: number },
): Promise<readonly Refused[]> =>
  tx.query<Refused>(
    `select * from (
       select person, min(organisation) as organisation, min(role) as role, count(*) as times, min(at) as "firstAt", max(at) as "lastAt"
       from access_log
       where at >= $1 and at < $2
         and refusal in ('not-involved', 'no-permit', 'no-row', 'firewall', 'migration-authority', 'not-found', 'forbidden')
       group by person) refused
     where $3::bigint is null or times < $3 or (times = $3 and person > $4)
     order by times desc, person limit $5`,
    [from, until, after?.times ?? null, after?.person ?? null, limit],
  );

/** The moment at which a day begins in the Netherlands. */
export const spanOf = async (tx: Tx, from: string, days: number): Promise<Span> => {
  const [span] = await tx.query<Span>(
    `select ($1::date)::timestamp at time zone 'Europe/Amsterdam' as from,
            ($1::date + $2::integer)::timestamp at time zone 'Europe/Amsterdam' as until`,
    [from, days],
  );
  if (!span) throw new Error('no span of time');
  return span;
};

const Content = z.object({ reason: z.string(), asked: z.record(z.string(), z.unknown()) });
export type AskedQuestion = z.infer<typeof Content> & {
  readonly id: number;
  readonly accessId: number;
  readonly at: string;
  readonly person: string;
  readonly organisation: string;
  readonly role: string;
  readonly kind: string;
};

const placeOf = (accessId: number): string => `log-question:${accessId}`;

/** Keeps what was asked and why, beside its entry in the access log. */
export const keepQuestion = async (tx: Tx, question: Omit<AskedQuestion, 'id'>): Promise<void> => {
  const { accessId, at, person, organisation, role, kind, reason, asked } = question;
  await tx.query(
    `insert into log_question (access_id, at, person, organisation, role, kind, content) values ($1, $2, $3, $4, $5, $6, $7)`,
    [accessId, at, person, organisation, role, kind, closeOfHouse(tx, { reason, asked }, placeOf(accessId))],
  );
};

/** What was asked, the latest first. */
export const listQuestions = async (
  tx: Tx,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly AskedQuestion[]> => {
  const rows = await tx.query<Omit<AskedQuestion, 'reason' | 'asked'> & { readonly content: Buffer }>(
    `select id, access_id as "accessId", at, person, organisation, role, kind, content from log_question
     where $1::bigint is null or id < $1 order by id desc limit $2`,
    [before ?? null, limit],
  );
  return rows.map(({ content, ...row }) => ({
    ...row,
    ...Content.parse(openOfHouse(tx, content, placeOf(row.accessId))),
  }));
};
