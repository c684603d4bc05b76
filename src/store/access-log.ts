// Who asked for what in which dossier, why, and which row of the sharing table allowed it, or why not. Added to, never
// changed. The child and the representative read it too, so it names persons by their id only.
import type { Tx } from './database.ts';

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
  readonly outcome: { readonly allowedBy: string } | { readonly refusal: string };
};
export type LoggedAccess = Access & { readonly id: number };

/** Writes one access down, in the transaction that gives or refuses it. */
export const logAccess = async (tx: Tx, access: Access): Promise<void> => {
  const { at, streamId, person, organisation, role, purpose, action, outcome } = access;
  await tx.query(
    `insert into access_log (at, stream_id, person, organisation, role, purpose, action, allowed_by, refusal)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[at, streamId, person, organisation, role, purpose, action],
      ...('allowedBy' in outcome ? [outcome.allowedBy, null] : [null, outcome.refusal]),
    ],
  );
};

/** Who looked into one dossier, latest first. `before`: the id of the last one on the page before. */
export const readAccesses = async (
  tx: Tx,
  streamId: string,
  page: { readonly before?: number; readonly limit: number },
): Promise<readonly LoggedAccess[]> => {
  const rows = await tx.query<Omit<LoggedAccess, 'outcome'> & { allowed_by: string | null; refusal: string | null }>(
    `select id, at, stream_id as "streamId", person, organisation, role, purpose, action, allowed_by, refusal
     from access_log where stream_id = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`,
    [streamId, page.before ?? null, page.limit],
  );
  return rows.map(({ allowed_by, refusal, ...row }) => ({
    ...row,
    outcome: allowed_by === null ? { refusal: refusal ?? '' } : { allowedBy: allowed_by },
  }));
};
