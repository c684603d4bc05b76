// The walk of one command about a norm, on the one stream that all norms share. The steps that all streams share:
// give-once.ts. There is no row to bring up to date: whoever asks folds the stream (norm-table.ts).
import type { Actor } from '../domain/basics/actor.ts';
import { decideNorm } from '../domain/norms/decide-verification.ts';
import type { NormCommand } from '../domain/norms/verification.ts';
import { NORM_REFUSALS } from '../domain/norms/verification-refusals.ts';
import { effectChanges } from '../domain/safeguards/effect-changes.ts';
import type { Tx } from '../store/database.ts';
import type { Given } from './answer.ts';
import { giveOnce, type Order, type Stream } from './give-once.ts';
import { loadNorms, NORM_TABLE_ID } from './norm-table.ts';
import { type Office, todayOf } from './office.ts';

export type NormOrder = Omit<Order, 'streamId' | 'command'> & { readonly command: NormCommand };

export const giveNormCommand = (office: Office, actor: Actor, order: NormOrder): Promise<Given> =>
  giveOnce(office, actor, { ...order, streamId: NORM_TABLE_ID }, async (tx) => streamOf(tx, office, actor, order));

const streamOf = async (tx: Tx, office: Office, actor: Actor, { command }: NormOrder): Promise<Stream> => {
  const { state, version, table } = await loadNorms(tx);
  return {
    ...{ kind: 'table', state, version },
    // Everybody may know that the table is there; only its owners may write in it.
    involved: office.jurisdiction.organisations.map(({ id }) => id),
    decide: async () => {
      const decided = decideNorm(command, table, { today: todayOf(office), actor, effectChanges });
      if (decided.ok) return decided.value.map((event) => ({ event, category: 'rules' }));
      const { code } = decided.refusal;
      return { kind: 'refused', code, ...NORM_REFUSALS[code], details: {} };
    },
    show: async () => undefined,
  };
};
