import { byOf } from '../../basics/actor.ts';
import { ok, type Result, refuse } from '../../basics/result.ts';
import type { Context } from '../context.ts';
import type { RightsHeld } from './held.ts';
import type { RecordTransfer, TransferredToArchive } from './transfer-record.ts';

export type TransferRefusal = { readonly code: 'transfer-exists' | 'transfer-in-the-future' };

/** Refuses: one that is there, and one that still has to happen. */
export function recordTransfer(
  command: RecordTransfer,
  { rights: { transfers } }: { readonly rights: RightsHeld },
  { today, actor }: Context,
): Result<TransferredToArchive[], TransferRefusal> {
  const { type: _, ...transfer } = command;
  if (transfers.some(({ transferId }) => transferId === transfer.transferId))
    return refuse({ code: 'transfer-exists' });
  if (transfer.transferredOn > today) return refuse({ code: 'transfer-in-the-future' });
  return ok([{ type: 'TransferredToArchive', on: today, by: byOf(actor), ...transfer }]);
}
