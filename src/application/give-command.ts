// THE WALK of one command about a child: events, dossier, permit, decision of the core with every safeguard, events and
// rows. One command writes one stream. The steps that all streams share: give-once.ts.
import type { Actor } from '../domain/basics/actor.ts';
import { type CoreContext, type CoreRefusal, decideWithSafeguards } from '../domain/decide.ts';
import type { DossierCommand, DossierEvent } from '../domain/dossier/commands.ts';
import { REFUSALS } from '../domain/dossier/refusals.ts';
import type { Dossier, OpenFile } from '../domain/dossier/state.ts';
import { FAMILY_REFUSALS } from '../domain/family/refusals.ts';
import { asksTraining } from '../domain/organisation/trained-steps.ts';
import { enclosed } from '../domain/sharing/enclosed.ts';
import { givesEverywhere, permit } from '../domain/sharing/permit.ts';
import { withStoredVersions } from '../domain/sharing/places.ts';
import { sorter } from '../domain/sharing/sorted.ts';
import { dossierToActOn } from '../domain/sharing/told.ts';
import type { Tx } from '../store/database.ts';
import { type NewEvent, readStream } from '../store/event-store.ts';
import { nextReference } from '../store/reference.ts';
import { letsIn } from '../store/stream-access.ts';
import { asCore } from './acting.ts';
import { alikeTo } from './alike-reasons.ts';
import type { Given, Refused } from './answer.ts';
import { destroyWhenConfirmed } from './destroy-dossier.ts';
import { familyOf, NO_STORED_FAMILY } from './family-file.ts';
import { giveOnce, type Order, type Stream } from './give-once.ts';
import { type Office, todayOf } from './office.ts';
import { trainingsOf } from './people.ts';
import { rightsContext } from './rights-context.ts';
import { rulesNow } from './rules-now.ts';
import { withTableNow } from './sharing-now.ts';
import { showDossier } from './show-dossier.ts';
import { admitted, admittedToFamily, seen } from './sight.ts';
import { dossierOf, loadDossier, NOT_THERE, type StoredDossier } from './stored-dossier.ts';
import { versionsNow } from './versions-now.ts';
import { letterFiles } from './write-letter.ts';

export type DossierOrder = Omit<Order, 'streamId' | 'command'> & {
  readonly dossierId: string;
  readonly command: DossierCommand;
};

export const giveDossierCommand = (office: Office, actor: Actor, order: DossierOrder): Promise<Given> =>
  giveOnce(office, actor, { ...order, streamId: order.dossierId }, async (tx) => {
    const stored = (await isReached(tx, office, actor, order)) ? await loadDossier(tx, order.dossierId) : NOT_THERE;
    return streamOf(tx, await withTableNow(tx, office), actor, order, stored);
  });

/** Of a dossier that lets somebody not in, nothing is read: how long an answer takes would tell that it exists. */
const isReached = async (tx: Tx, office: Office, actor: Actor, { command, dossierId }: DossierOrder) =>
  command.type === 'OpenDossier' ||
  givesEverywhere(actor, command.type, office.jurisdiction) ||
  isForDanger(office, actor, command.type) ||
  letsIn(tx, dossierId, { ...actor, on: todayOf(office) });

const streamOf = (tx: Tx, office: Office, actor: Actor, order: DossierOrder, stored: StoredDossier): Stream => {
  const { command, dossierId } = order;
  const acting = actingOn(office, actor, stored, order.command);
  return {
    kind: 'dossier',
    state: stored.state,
    version: stored.version,
    seenVersion: acting.seenVersion,
    involved: involvedIn(office, actor, stored, command),
    decide: async () => {
      const stranger = await strangeFamily(tx, office, actor, order);
      if (stranger) return stranger;
      const decided = decideWithSafeguards(
        acting.command,
        acting.dossier,
        await contextFor(tx, office, actor, { stored, ...acting }, order),
      );
      if (!decided.ok) return refusalOf(decided.refusal);
      return closedIn(office, stored, decided.value);
    },
    after: (added) => destroyWhenConfirmed(tx, office, dossierId, acting.whole, added),
    show: (added, recordedAt) => {
      const events = [
        ...stored.events,
        ...added.map(({ event }, index) => ({
          version: stored.version + index + 1,
          recordedAt,
          event: event as DossierEvent,
        })),
      ];
      return showDossier(tx, office, dossierId, { events }, stored.version);
    },
  };
};

/** People act on what they see; what they may not see can only stop them. */
type Acting = {
  readonly dossier: Dossier;
  readonly whole?: OpenFile;
  readonly seenVersion: number;
  readonly command: DossierCommand;
};

const actingOn = (office: Office, actor: Actor, stored: StoredDossier, command: DossierCommand): Acting => {
  const dossier = dossierOf(stored);
  if (dossier.state === 'absent') return { dossier, seenVersion: stored.version, command };
  // Whoever answers on every dossier sees none: what is decided there rests on the whole of it.
  if (givesEverywhere(actor, command.type, office.jurisdiction))
    return { dossier, whole: dossier.file, seenVersion: stored.version, command };
  const sees = seen(office, actor, stored, dossier.file);
  return {
    dossier: dossierToActOn(sees),
    whole: dossier.file,
    seenVersion: sees.events.length,
    command: withStoredVersions(command, sees),
  };
};

/** Each new event with the kind of data it holds, by the same sorting as when it is read, and where it lies closed. */
const closedIn = (
  { jurisdiction }: Office,
  { events }: StoredDossier,
  added: readonly DossierEvent[],
): readonly NewEvent[] => {
  const categoryOf = sorter(jurisdiction);
  for (const { event } of events) categoryOf(event);
  return added.map((event) => ({ event, ...enclosed(event, categoryOf(event), jurisdiction) }));
};

/** A dossier that is not there yet has nobody on it; a command other than opening it meets a stranger's answer. */
const involvedIn = (
  office: Office,
  actor: Actor,
  stored: StoredDossier,
  { type }: DossierCommand,
): readonly string[] | 'nobody-yet' => {
  const dossier = dossierOf(stored);
  if (dossier.state === 'open')
    return inDanger(office, actor, dossier.file, type) ?? admitted(office, actor, dossier.file);
  return type === 'OpenDossier' && stored.state === 'absent' ? 'nobody-yet' : [];
};

/** Who may open a dossier in danger is let in for that alone; to everybody else it stays what it was. */
const inDanger = (office: Office, actor: Actor, file: OpenFile, type: string): readonly string[] | undefined => {
  const own = file.glass.some(({ broken }) => broken.by.organisation === actor.organisation);
  return (own || type === 'BreakGlass') && isForDanger(office, actor, type) ? [actor.organisation] : undefined;
};

const ABOUT_DANGER: ReadonlySet<string> = new Set(['BreakGlass', 'ConfirmBreakGlass', 'CloseBreakGlass']);

/** Whether this person may give such a command on a dossier that they do not work on. */
const isForDanger = ({ jurisdiction }: Office, actor: Actor, type: string): boolean =>
  ABOUT_DANGER.has(type) && permit(actor, { command: type }, 'nobody-yet', jurisdiction).allowed;

const contextFor = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  { stored, dossier, whole }: Acting & { readonly stored: StoredDossier },
  { command, dossierId }: DossierOrder,
): Promise<CoreContext> => {
  const { type } = command;
  const today = todayOf(office);
  const rules = await rulesNow(tx);
  const more = await rightsContext(tx, office, type, dossierId, whole);
  const moment = office.now().toISOString();
  const trainings = asksTraining(type) ? await trainingsOf(tx, actor.person) : undefined;
  const known = { ...(whole && { whole }), ...(trainings && { trainings }), ...more };
  const context = { today, moment, actor, jurisdiction: office.jurisdiction, rules, ...known };
  // Only a receipt keeps them, and they take a few milliseconds.
  if (type === 'AdoptDecision') {
    const alike = await alikeTo(tx, office.jurisdiction, actor, { dossierId, text: command.reasons, today });
    return { ...context, alike, versions: versionsNow(office, rules) };
  }
  if (type === 'IssueLetter') {
    if (dossier.state === 'absent') return context;
    const { decisionId, language } = command;
    return { ...context, letter: await letterFiles(office, rules, dossier.file, { dossierId, decisionId, language }) };
  }
  if (type !== 'OpenDossier' || stored.state !== 'absent') return context;
  return { ...context, reference: await nextReference(tx, Number(today.slice(0, 4))) };
};

/** A child is only put under a family that this person is let in to today. */
const strangeFamily = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  { command, dossierId }: DossierOrder,
): Promise<Refused | undefined> => {
  if (command.type !== 'OpenDossier' || command.familyId === undefined) return undefined;
  tx.actAs(asCore(office, actor, command.familyId));
  const known = await letsIn(tx, command.familyId, { ...actor, on: todayOf(office) });
  const stream = known ? await readStream(tx, command.familyId) : undefined;
  // What somebody names as a family can be a stream of another kind.
  const isFamily = stream?.events[0]?.type === 'FamilyOpened';
  const { family } = stream && isFamily ? await familyOf(tx, command.familyId, stream) : NO_STORED_FAMILY;
  tx.actAs(asCore(office, actor, dossierId));
  if (family.state === 'open' && admittedToFamily(office, actor, family.file).length > 0) return undefined;
  return { kind: 'refused', code: 'no-family', ...FAMILY_REFUSALS['no-family'], details: {} };
};

const refusalOf = (refused: CoreRefusal): Exclude<Given, { kind: 'done' }> => {
  if (refused.kind === 'safeguards') {
    const { findings, stopping } = refused.judged;
    return { kind: 'stopped', findings, stopping: stopping.map(({ safeguard }) => safeguard) };
  }
  const { code, ...details } = refused.refusal;
  return { kind: 'refused', code, ...REFUSALS[code], details };
};
