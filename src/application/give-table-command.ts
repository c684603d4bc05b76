// The walk of one command about the AVG table, on the one stream of that table. The steps that all streams share: give-once.ts.
import type { Actor } from '../domain/basics/actor.ts';
import { rowsAhead } from '../domain/sharing/rows-on.ts';
import { decideTable } from '../domain/sharing/table-changes.ts';
import type { TableCommand, TableEvent } from '../domain/sharing/table-commands.ts';
import { TABLE_REFUSALS } from '../domain/sharing/table-refusals.ts';
import { evolveTable } from '../domain/sharing/table-state.ts';
import type { Tx } from '../store/database.ts';
import { putSharingRules } from '../store/sharing-rules.ts';
import type { Given } from './answer.ts';
import { giveOnce, type Order, type Stream } from './give-once.ts';
import { ALWAYS } from './keep-sharing.ts';
import { type Office, todayOf } from './office.ts';
import { loadTable, SHARING_TABLE_ID } from './sharing-table.ts';

export type TableOrder = Omit<Order, 'streamId' | 'command'> & { readonly command: TableCommand };

export const giveTableCommand = (office: Office, actor: Actor, order: TableOrder): Promise<Given> =>
  giveOnce(office, actor, { ...order, streamId: SHARING_TABLE_ID }, async (tx) => streamOf(tx, office, actor, order));

const streamOf = async (tx: Tx, office: Office, actor: Actor, { command }: TableOrder): Promise<Stream> => {
  const jurisdiction = { ...office.jurisdiction, sharing: office.sharing };
  const { state, version, changes } = await loadTable(tx);
  return {
    ...{ kind: 'table', state, version },
    // Everybody may know that the table is there; only its owners may write in it.
    involved: jurisdiction.organisations.map(({ id }) => id),
    decide: async () => {
      const decided = decideTable(command, changes, { today: todayOf(office), actor, jurisdiction });
      if (decided.ok) return decided.value.map((event) => ({ event, category: 'rules' }));
      const { code } = decided.refusal;
      return { kind: 'refused', code, ...TABLE_REFUSALS[code], details: {} };
    },
    // In the same transaction: the database keeps the rule from the same moment on.
    show: async (added) => {
      const after = added.map(({ event }) => event as TableEvent).reduce(evolveTable, changes);
      await putSharingRules(tx, rowsAhead(ALWAYS, office.sharing, after));
    },
  };
};
