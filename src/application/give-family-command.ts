// The walk of one command about a family. The steps that all streams share: give-once.ts.
import type { Actor } from '../domain/basics/actor.ts';
import type { PersonId } from '../domain/basics/ids.ts';
import { roleOfPeopleIn } from '../domain/basics/jurisdiction.ts';
import { accessRowsOf } from '../domain/dossier/involvements.ts';
import {
  decideFamily,
  type Family,
  type FamilyCommand,
  type FamilyEvent,
  foldFamily,
} from '../domain/family/family.ts';
import { FAMILY_REFUSALS } from '../domain/family/refusals.ts';
import { familyHiddenFrom } from '../domain/sharing/kept-apart.ts';
import type { Tx } from '../store/database.ts';
import { letsIn, putStreamAccess } from '../store/stream-access.ts';
import { listFamilyChildren, putFamilyRow } from '../store/view-store.ts';
import { asCore, asReader } from './acting.ts';
import type { Given } from './answer.ts';
import { closedForChildren, loadFamily, NO_STORED_FAMILY } from './family-file.ts';
import { giveOnce, type Order, type Stream } from './give-once.ts';
import { type Office, todayOf } from './office.ts';
import { withTableNow } from './sharing-now.ts';
import { admittedToFamily, familySeen } from './sight.ts';

export type FamilyOrder = Omit<Order, 'streamId' | 'command'> & {
  readonly familyId: string;
  readonly command: FamilyCommand;
};

export const giveFamilyCommand = (office: Office, actor: Actor, order: FamilyOrder): Promise<Given> =>
  giveOnce(office, actor, { ...order, streamId: order.familyId }, async (tx) => streamOf(tx, office, actor, order));

const involvedIn = (
  office: Office,
  actor: Actor,
  family: Family,
  { type }: FamilyCommand,
): readonly string[] | 'nobody-yet' => {
  if (family.state === 'open') return admittedToFamily(office, actor, family.file);
  return type === 'OpenFamily' ? 'nobody-yet' : [];
};

const streamOf = async (tx: Tx, office: Office, actor: Actor, { familyId, command }: FamilyOrder): Promise<Stream> => {
  // Of a family that lets somebody not in, nothing is read: how long an answer takes would tell that it exists.
  const reached = command.type === 'OpenFamily' || (await letsIn(tx, familyId, { ...actor, on: todayOf(office) }));
  const { state, version, events, family } = reached ? await loadFamily(tx, familyId) : NO_STORED_FAMILY;
  // People act on what they see, as on a dossier.
  const sees = await seenOf(tx, office, actor, familyId, events);
  const said: FamilyEvent[] = [];
  return {
    kind: 'family',
    state,
    version,
    seenVersion: sees.length,
    involved: involvedIn(office, actor, family, command),
    decide: async () => {
      const context = { today: todayOf(office), actor, jurisdiction: office.jurisdiction };
      const decided = decideFamily(command, foldFamily(sees), context);
      if (decided.ok) {
        said.push(...decided.value);
        return (await closedForChildren(tx, familyId, decided.value, office.jurisdiction)) ?? { kind: 'gone' };
      }
      const { code } = decided.refusal;
      return { kind: 'refused', code, ...FAMILY_REFUSALS[code], details: {} };
    },
    show: () => showFamily(tx, office, familyId, [...events, ...said]),
  };
};

const seenOf = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  familyId: string,
  events: readonly FamilyEvent[],
): Promise<readonly FamilyEvent[]> => {
  if (events.length === 0) return [];
  tx.actAs(asReader(office, actor));
  const children = await listFamilyChildren(tx, familyId, actor.organisation, actor.person);
  tx.actAs(asCore(office, actor, familyId));
  const known = children.map(({ dossierId }) => dossierId);
  return familySeen(await withTableNow(tx, office), actor, events, known);
};

/** Brings the row of one family to what its events say. */
export const showFamily = async (
  tx: Tx,
  { jurisdiction }: Pick<Office, 'jurisdiction'>,
  familyId: string,
  events: readonly FamilyEvent[],
): Promise<void> => {
  const family = foldFamily(events);
  if (family.state !== 'open') return;
  const { involved, name } = family.file;
  const letIn = accessRowsOf(family.file).map(({ organisation, person, from, until = null }) => {
    const role = roleOfPeopleIn(jurisdiction, organisation);
    const named = role !== undefined && person !== undefined && { person: person as PersonId, role };
    return {
      ...{ organisation, person: person ?? null, fromOn: from, untilOn: until, conditions: [] },
      hidden: named ? familyHiddenFrom(events, named, jurisdiction) : [],
    };
  });
  await putStreamAccess(tx, familyId, letIn);
  await putFamilyRow(tx, { familyId, involved, content: { name } });
};
