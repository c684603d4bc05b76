// The walk of one command about a family. The steps that all streams share: give-once.ts.
import type { Actor } from '../domain/basics/actor.ts';
import {
  decideFamily,
  evolveFamily,
  type Family,
  type FamilyCommand,
  FamilyEvent,
  foldFamily,
} from '../domain/family/family.ts';
import { FAMILY_REFUSALS } from '../domain/family/refusals.ts';
import type { Tx } from '../store/database.ts';
import { readStream } from '../store/event-store.ts';
import { putStreamAccess, wholeOrganisation } from '../store/stream-access.ts';
import { putFamilyRow } from '../store/view-store.ts';
import type { Given } from './answer.ts';
import { giveOnce, type Order, type Stream } from './give-once.ts';
import { type Office, todayOf } from './office.ts';
import { admittedToFamily } from './sight.ts';

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
  const { state, version, events } = await readStream(tx, familyId);
  const family = foldFamily(events.map(({ event }) => FamilyEvent.parse(event)));
  return {
    kind: 'family',
    state,
    version,
    involved: involvedIn(office, actor, family, command),
    decide: async () => {
      const context = { today: todayOf(office), actor, jurisdiction: office.jurisdiction };
      const decided = decideFamily(command, family, context);
      if (decided.ok) return decided.value.map((event) => ({ event, category: 'identity' }));
      const { code } = decided.refusal;
      return { kind: 'refused', code, ...FAMILY_REFUSALS[code], details: {} };
    },
    show: (added) =>
      showFamily(
        tx,
        familyId,
        added.reduce((now, { event }) => evolveFamily(now, event as FamilyEvent), family),
      ),
  };
};

/** Brings the row of one family to what its events say. */
export const showFamily = async (tx: Tx, familyId: string, family: Family): Promise<void> => {
  if (family.state !== 'open') return;
  const { involved, name } = family.file;
  await putStreamAccess(tx, familyId, involved.map(wholeOrganisation));
  await putFamilyRow(tx, { familyId, involved, content: { name } });
};
