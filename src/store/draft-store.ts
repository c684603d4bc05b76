// What somebody is still writing, closed with a key for that person. Row security shows each person only their own. Moments in UTC.
import type { Tx } from './database.ts';
import { closeJson, derived, openJson } from './keys.ts';
import { masterKeyOf } from './stream-keys.ts';

/** A draft without what was typed. */
export type DraftRow = { readonly form: string; readonly version: number; readonly keptAt: string };
export type StoredDraft = DraftRow & {
  readonly content: unknown;
  /** Whether whoever acts is let in to what it is about; where it is about nothing, they are. */
  readonly letIn: boolean;
};
export type NewDraft = {
  readonly person: string;
  readonly form: string;
  /** The dossier or family that it is about, where it is about one. */
  readonly about: string | null;
  /** The version that the writer saw; 0 for a first one. */
  readonly basedOn: number;
  readonly keptAt: string;
  readonly content: object;
};

const COLUMNS = `form, version, kept_at as "keptAt", content,
  stream_id is null or exists (select from stream_access a where a.stream_id = draft.stream_id) as "letIn"`;
type ClosedRow = Omit<StoredDraft, 'content'> & { readonly content: Buffer };
const keyOf = (tx: Tx, person: string): Buffer => derived(masterKeyOf(tx).bytes, `draft:${person}`);
const placeOf = (form: string): string => `draft:${form}`;

/** The key with which a device of this person closes what it keeps itself; another one than that of the server. */
export const deviceKeyOf = (master: { readonly bytes: Buffer }, person: string): Buffer =>
  derived(master.bytes, `device:${person}`);

/** The latest first. */
export const draftsOf = async (tx: Tx, person: string, most: number): Promise<readonly StoredDraft[]> => {
  const rows = await tx.query<ClosedRow>(
    `select ${COLUMNS} from draft where person = $1 order by kept_at desc, form limit $2`,
    [person, most],
  );
  return rows.map((row) => opened(tx, person, row));
};

export const draftOf = async (tx: Tx, person: string, form: string): Promise<StoredDraft | undefined> => {
  const [row] = await tx.query<ClosedRow>(`select ${COLUMNS} from draft where person = $1 and form = $2`, [
    person,
    form,
  ]);
  return row && opened(tx, person, row);
};

const opened = (tx: Tx, person: string, { content, ...row }: ClosedRow): StoredDraft => ({
  ...row,
  content: openJson(keyOf(tx, person), content, placeOf(row.form)),
});

export const countDrafts = async (tx: Tx, person: string): Promise<number> => {
  const [row] = await tx.query<{ held: number }>('select count(*) as held from draft where person = $1', [person]);
  return row?.held ?? 0;
};

/** Keeps it over what its writer saw. Undefined: there is a newer one, kept elsewhere; nothing is overwritten. */
export const putDraft = async (tx: Tx, draft: NewDraft): Promise<number | undefined> => {
  const { person, form, about, basedOn, keptAt } = draft;
  const content = closeJson(keyOf(tx, person), draft.content, placeOf(form));
  const [row] = await tx.query<{ version: number }>(
    `insert into draft (person, form, stream_id, version, kept_at, content) values ($1, $2, $3, 1, $5, $6)
     on conflict (person, form) do update set version = draft.version + 1, stream_id = $3, kept_at = $5, content = $6
     where draft.version = $4 returning version`,
    [person, form, about, basedOn, keptAt, content],
  );
  return row?.version;
};

export const removeDraft = async (tx: Tx, person: string, form: string): Promise<boolean> =>
  (await tx.query('delete from draft where person = $1 and form = $2 returning form', [person, form])).length > 0;

/** Throws away what was last kept before this moment, of whomever whoever acts may reach. */
export const sweepDrafts = async (tx: Tx, before: string): Promise<void> => {
  await tx.query('delete from draft where kept_at < $1', [before]);
};
