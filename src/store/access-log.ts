// Who asked for what in which dossier, why, through which door, and which rows of the AVG table allowed it, or why not. Added to,
// never changed. Holds persons by their id only. Not here: writing one (write-down.ts), questions over many dossiers (log-questions.ts).
import type { Tx } from './database.ts';

/** Through which door something came out, or a command or question came in. */
export const DOORS = [
  'list',
  'read',
  'search',
  'count',
  'export',
  'letter',
  'notification',
  'report',
  'command',
  'question',
] as const;
export type Door = (typeof DOORS)[number];

export type AccessOutcome = { readonly allowedBy: string } | { readonly refusal: string };

export type Access = {
  readonly at: string;
  /** The dossier (or family) it was about; null where it was about none. */
  readonly streamId: string | null;
  readonly person: string;
  readonly organisation: string;
  readonly role: string;
  readonly purpose: string;
  /** What was asked: a command, a view, a letter, an export. */
  readonly action: string;
  readonly door: Door;
  /** The rows of the AVG table by which something of the child was given. */
  readonly rows: readonly string[];
  readonly outcome: AccessOutcome;
};
export type LoggedAccess = Access & { readonly id: number };

export type StoredAccess = Omit<LoggedAccess, 'outcome'> & {
  readonly allowed_by: string | null;
  readonly refusal: string | null;
};
export const ACCESS_COLUMNS = `a.id, a.at, a.stream_id as "streamId", a.person, a.organisation, a.role, a.purpose, a.action, a.door,
  a.rows, a.allowed_by, a.refusal`;
export const accessOf = <Row extends StoredAccess>({ allowed_by, refusal, ...row }: Row) => ({
  ...row,
  outcome: allowed_by === null ? { refusal: refusal ?? '' } : { allowedBy: allowed_by },
});

/** Whose accesses a reader gets: only these organisations, or all but these; what `self` asked is never left out. */
export type Lookers = {
  readonly only?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
  readonly self: string;
};

export type AccessQuery = Lookers & {
  readonly streamId: string;
  readonly organisation?: string | undefined;
  /** First and last day, as they are in the Netherlands. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** The id of the last one on the page before. */
  readonly before?: number | undefined;
  readonly limit: number;
};

/** Who looked into one dossier, latest first. */
export const readAccesses = async (tx: Tx, query: AccessQuery): Promise<readonly LoggedAccess[]> => {
  const { clauses, values } = chosen(query);
  if (query.before !== undefined) clauses.push(`a.id < $${values.push(query.before)}`);
  const rows = await tx.query<StoredAccess>(
    `select ${ACCESS_COLUMNS} from access_log a where ${clauses.join(' and ')} order by a.id desc limit $${values.push(query.limit)}`,
    values,
  );
  return rows.map(accessOf);
};

/** Whether anything was ever asked of this dossier and given: opening it is the first. */
export const hasAccesses = async (tx: Tx, streamId: string): Promise<boolean> =>
  (await tx.query('select 1 from access_log where stream_id = $1 and allowed_by is not null limit 1', [streamId]))
    .length > 0;

export type LooksPerMonth = { readonly month: string; readonly organisation: string; readonly times: number };

/** How often each organisation looked, per month of the Netherlands, latest month first. What was refused does not count. */
export const countLooks = (tx: Tx, query: Omit<AccessQuery, 'limit' | 'before'>): Promise<readonly LooksPerMonth[]> => {
  const { clauses, values } = chosen(query);
  return tx.query<LooksPerMonth>(
    `select to_char(a.at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, a.organisation, count(*) as times
     from access_log a where ${[...clauses, 'a.allowed_by is not null'].join(' and ')}
     group by month, a.organisation order by month desc, a.organisation limit 600`,
    values,
  );
};

/** The moment at which a day begins in the Netherlands. */
const START_OF = (place: string, plus = 0): string =>
  `(${place}::date + ${plus})::timestamp at time zone 'Europe/Amsterdam'`;

function chosen({ streamId, only, without, self, organisation, from, until }: Omit<AccessQuery, 'limit' | 'before'>) {
  const values: unknown[] = [streamId];
  const clauses = ['a.stream_id = $1'];
  const place = (value: unknown): string => `$${values.push(value)}`;
  if (only) clauses.push(`a.organisation = any(${place(only)}::text[])`);
  if (without) clauses.push(`(a.organisation <> all(${place(without)}::text[]) or a.person = ${place(self)})`);
  if (organisation !== undefined) clauses.push(`a.organisation = ${place(organisation)}`);
  if (from !== undefined) clauses.push(`a.at >= ${START_OF(place(from))}`);
  if (until !== undefined) clauses.push(`a.at < ${START_OF(place(until), 1)}`);
  return { values, clauses };
}

export type Reader = {
  readonly organisation: string;
  readonly role: string;
  readonly purpose: string;
  readonly times: number;
  /** Moments of the first and the last time. */
  readonly firstAt: string;
  readonly lastAt: string;
};

/** Who received something of one dossier, by function and never by name; what was refused does not count. */
export const countReaders = (tx: Tx, streamId: string): Promise<readonly Reader[]> =>
  tx.query<Reader>(
    `select organisation, role, purpose, count(*) as times, min(at) as "firstAt", max(at) as "lastAt"
     from access_log where stream_id = $1 and allowed_by is not null
     group by organisation, role, purpose order by organisation, role, purpose limit 500`,
    [streamId],
  );
