// What somebody is still writing: kept on the server with every pause, for that person alone, so that a closed tab, a lost connection or
// another device loses nothing. Nothing here is part of a dossier, and no oversight reads it.
import type { Actor } from '../domain/basics/actor.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import {
  countDrafts,
  deviceKeyOf,
  draftOf,
  draftsOf,
  putDraft,
  removeDraft,
  type StoredDraft,
  sweepDrafts,
} from '../store/draft-store.ts';
import { asReader } from './acting.ts';
import type { Office } from './office.ts';

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
/** More forms at once than anybody works on; beyond it nothing new is kept, and nothing old goes. */
export const MOST_DRAFTS = 200;

type Desk = Pick<Office, 'db' | 'now'>;
export type DraftToKeep = { readonly form: string; readonly basedOn: number; readonly content: object };
export type KeptDraft =
  | { readonly kind: 'kept'; readonly version: number; readonly keptAt: string }
  /** Elsewhere the same form was typed in meanwhile. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'full' };

const as = <Value>(desk: Desk, actor: Actor, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  inTransaction(desk.db, work, { as: asReader(desk, actor) });

/** The moment before which a draft is thrown away. */
export const draftsKeptSince = (now: Date): string => new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();

/** The latest first. */
export const listDrafts = (desk: Desk, actor: Actor): Promise<readonly StoredDraft[]> =>
  as(desk, actor, async (tx) => {
    await sweepDrafts(tx, draftsKeptSince(desk.now()));
    return draftsOf(tx, actor.person, MOST_DRAFTS);
  });

export const readDraft = (desk: Desk, actor: Actor, form: string): Promise<StoredDraft | undefined> =>
  as(desk, actor, (tx) => draftOf(tx, actor.person, form));

export const keepDraft = (desk: Desk, actor: Actor, { form, basedOn, content }: DraftToKeep): Promise<KeptDraft> =>
  as(desk, actor, async (tx): Promise<KeptDraft> => {
    const { person } = actor;
    if (basedOn === 0 && (await countDrafts(tx, person)) >= MOST_DRAFTS) return { kind: 'full' };
    const keptAt = desk.now().toISOString();
    const version = await putDraft(tx, { person, form, about: aboutIn(form), basedOn, keptAt, content });
    return version === undefined ? { kind: 'changed' } : { kind: 'kept', version, keptAt };
  });

export const dropDraft = (desk: Desk, actor: Actor, form: string): Promise<boolean> =>
  as(desk, actor, (tx) => removeDraft(tx, actor.person, form));

/** A form names what it is about: `hearing/<dossierId>`. */
const aboutIn = (form: string): string | null => /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/.exec(form)?.[0] ?? null;

/** For the browser of somebody who is signed in: what a shared device keeps opens for nobody else. Shape: 32 bytes in base64. */
export const deviceKey = ({ db }: Pick<Office, 'db'>, person: string): string =>
  db.masterKey ? deviceKeyOf(db.masterKey, person).toString('base64') : '';
