// Opening a dossier in danger by its exact reference, and the list of openings of one's own organisation. The command itself walks
// as every command does (give-command.ts); here is only the finding, which tells nothing to whoever guesses.
import type { GlassEntry, GlassOpening } from '../contract/glass.ts';
import type { Actor } from '../domain/basics/actor.ts';
import type { BreakGlass } from '../domain/dossier/break-glass.ts';
import { permit } from '../domain/sharing/permit.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { dossierWithReference, listGlass, readGlass, type StoredGlass, triesSince } from '../store/glass-store.ts';
import { glassView } from '../views/glass.ts';
import { log } from './access.ts';
import type { Found, Given } from './answer.ts';
import { giveDossierCommand } from './give-command.ts';
import type { Office } from './office.ts';
import { dossierOf, loadDossier } from './stored-dossier.ts';

export type GlassOrder = {
  readonly commandId: string;
  readonly command: BreakGlass & { readonly reference: string };
};

const SEARCH = 'search:reference';
/** More than this in an hour is trying numbers. */
const TRIES_AN_HOUR = 5;
const HOUR_MS = 3_600_000;
const LONGEST_LIST = 50;

const may = ({ jurisdiction }: Office, actor: Actor) =>
  permit(actor, { command: 'BreakGlass' }, 'nobody-yet', jurisdiction);

export const breakGlassAt = async (office: Office, actor: Actor, order: GlassOrder): Promise<Given> => {
  const { commandId } = order;
  const { reference, ...command } = order.command;
  const found = await find(office, actor, reference);
  if (found.kind !== 'found') return found;
  return giveDossierCommand(office, actor, { dossierId: found.value, commandId, command });
};

/** Every search is written down, and which dossier it found only together with what was opened. */
const find = (office: Office, actor: Actor, reference: string): Promise<Found<string>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<string>> => {
      const request = { actor, streamId: null, action: SEARCH, door: 'search' as const };
      const asked = may(office, actor);
      if (!asked.allowed) {
        await log(tx, office, request, { refusal: 'no-permit' });
        return { kind: 'forbidden' };
      }
      const since = new Date(office.now().getTime() - HOUR_MS).toISOString();
      const tooOften = (await triesSince(tx, actor.person, SEARCH, since)) >= TRIES_AN_HOUR;
      const dossierId = tooOften ? undefined : await dossierWithReference(tx, reference);
      await log(tx, office, request, dossierId ? { allowedBy: asked.row } : { refusal: 'not-found' });
      return dossierId ? { kind: 'found', value: dossierId } : { kind: 'not-found' };
    },
    { as: { kind: 'system', task: 'break-glass' } },
  );

export const listGlassOf = (office: Office, actor: Actor): Promise<Found<readonly GlassEntry[]>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<readonly GlassEntry[]>> => {
      const request = { actor, streamId: null, action: 'read:glass-list', door: 'list' as const };
      const asked = may(office, actor);
      if (!asked.allowed) {
        await log(tx, office, request, { refusal: 'no-permit' });
        return { kind: 'forbidden' };
      }
      const rows = await listGlass(tx, actor.organisation, LONGEST_LIST);
      await log(tx, office, { ...request, subjects: rows.map((row) => row.dossierId) }, { allowedBy: asked.row });
      return { kind: 'found', value: rows.map((row) => entryOf(row, office, actor)) };
    },
    { as: { kind: 'system', task: 'break-glass' } },
  );

/** Why somebody of one's own organisation opened it: what a second person has to judge. */
export const readGlassOpening = (office: Office, actor: Actor, glassId: string): Promise<Found<GlassOpening>> =>
  inTransaction(
    office.db,
    async (tx): Promise<Found<GlassOpening>> => {
      const request = { actor, action: 'read:glass' };
      const asked = may(office, actor);
      if (!asked.allowed) {
        await log(tx, office, { ...request, streamId: null }, { refusal: 'no-permit' });
        return { kind: 'forbidden' };
      }
      const opening = await ownOpening(tx, office, actor, glassId);
      const outcome = opening ? { allowedBy: asked.row } : { refusal: 'not-found' };
      await log(tx, office, { ...request, streamId: opening?.dossierId ?? null }, outcome);
      return opening ? { kind: 'found', value: opening } : { kind: 'not-found' };
    },
    { as: { kind: 'system', task: 'break-glass' } },
  );

const ownOpening = async (tx: Tx, office: Office, actor: Actor, glassId: string): Promise<GlassOpening | undefined> => {
  const row = await readGlass(tx, glassId, actor.organisation);
  if (!row) return undefined;
  const dossier = dossierOf(await loadDossier(tx, row.dossierId));
  if (dossier.state === 'absent') return undefined;
  const held = dossier.file.glass.find(({ broken }) => broken.glassId === glassId);
  return held && { ...entryOf(row, office, actor), ...glassView(held) };
};

const entryOf = (row: StoredGlass, { now }: Office, actor: Actor): GlassEntry => {
  const { glassId, dossierId, reference, person, confirmedBy, openedAt, until } = row;
  const state = until > now().toISOString() ? 'open' : 'over';
  const mine = person === actor.person;
  return {
    ...{ glassId, dossierId, reference, openedAt, until, state, mine, confirmed: confirmedBy !== null },
    mayRead: state === 'open' && (mine || confirmedBy === actor.person),
    mayConfirm: state === 'open' && !mine && confirmedBy === null,
  };
};
