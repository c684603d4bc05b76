// What is asked of the data-protection officer, one row an item: requests, holds, proposals to destroy, periods that end. Sorted by
// day and by nothing else. Which items a dossier has is said by the application.
import type { Tx } from './database.ts';
import { closeJson, openJson } from './keys.ts';
import { keyOfStream, openKey, type WrappedKey } from './stream-keys.ts';

export const ITEM_KINDS = ['request', 'restriction', 'hold', 'destruction', 'retention', 'archive'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export type RightsItem = {
  readonly kind: ItemKind;
  readonly itemId: string;
  /** A day, as `2026-01-31`; null where no period is known. */
  readonly dueOn: string | null;
  /** Parse before use. */
  readonly content: unknown;
};
export type ListedItem = RightsItem & { readonly dossierId: string };

/** Puts these items in the place of those that a dossier had. */
export const putRightsItems = async (tx: Tx, dossierId: string, items: readonly RightsItem[]): Promise<void> => {
  await tx.query('delete from rights_item where dossier_id = $1', [dossierId]);
  if (items.length === 0) return;
  const key = await keyOfStream(tx, dossierId);
  if (!key) throw new Error(`no key for stream ${dossierId}: a destroyed dossier has no items`);
  await tx.query(
    `insert into rights_item (dossier_id, kind, item_id, due_on, content)
     select $1, k, i, d, c from unnest($2::text[], $3::text[], $4::date[], $5::bytea[]) as given(k, i, d, c)`,
    [
      ...[dossierId, items.map(({ kind }) => kind), items.map(({ itemId }) => itemId), items.map(({ dueOn }) => dueOn)],
      items.map(({ kind, itemId, content }) => closeJson(key, content, placeOf(dossierId, kind, itemId))),
    ],
  );
};

export type ItemPlace = Pick<ListedItem, 'dueOn' | 'dossierId' | 'itemId'>;
export type ItemQuery = {
  readonly kind: ItemKind;
  /** Only what is asked for up to and with this day. */
  readonly upTo?: string | undefined;
  readonly after?: ItemPlace | undefined;
  readonly limit: number;
};

/** Items of one kind, the earliest day first; those without a day last. */
export const listRightsItems = async (tx: Tx, query: ItemQuery): Promise<readonly ListedItem[]> => {
  const { kind, upTo, after, limit } = query;
  const rows = await tx.query<Omit<ListedItem, 'content'> & WrappedKey & { readonly content: Buffer }>(LIST, [
    ...[kind, upTo ?? null, after?.dossierId ?? null, after?.itemId ?? null, after?.dueOn ?? null, limit],
  ]);
  return rows.flatMap(({ wrapped, key_at, content, ...row }) => {
    const key = openKey(tx, row.dossierId, { wrapped, key_at });
    return key ? [{ ...row, content: openJson(key, content, placeOf(row.dossierId, row.kind, row.itemId)) }] : [];
  });
};

const placeOf = (dossierId: string, kind: string, itemId: string): string => `rights:${dossierId}:${kind}:${itemId}`;

const LIST = `
  select r.dossier_id as "dossierId", r.kind, r.item_id as "itemId", r.due_on as "dueOn", r.content, k.wrapped, k.created_at as key_at
  from rights_item r left join subject_key k on k.stream_id = r.dossier_id
  where r.kind = $1 and ($2::date is null or r.due_on <= $2)
    and ($3::uuid is null
      or (coalesce(r.due_on, 'infinity'), r.dossier_id, r.item_id) > (coalesce($5::date, 'infinity'), $3, $4))
  order by coalesce(r.due_on, 'infinity'), r.dossier_id, r.item_id limit $6`;
