import { byOf } from '../../basics/actor.ts';
import { ok, type Result, refuse } from '../../basics/result.ts';
import type { Context } from '../context.ts';
import { type Barrier, type BarrierFile, barriersTo } from './barriers.ts';
import type {
  ConfirmDestruction,
  DestructionConfirmed,
  DestructionProposed,
  DestructionWithdrawn,
  ProposeDestruction,
  WithdrawDestruction,
} from './destruction-record.ts';
import type { DestructionHeld, RightsHeld } from './held.ts';
import { type AboutChild, unrepresented } from './represented.ts';

export type DestructionRefusal =
  | {
      readonly code:
        | 'destruction-proposed-already'
        | 'destruction-without-request'
        | 'destruction-request-of-another'
        | 'destruction-child-unasked'
        | 'destruction-without-court'
        | 'destruction-not-found'
        | 'destruction-asks-another';
    }
  | { readonly code: 'destruction-barred'; readonly barriers: readonly Barrier[] };

type File = BarrierFile & AboutChild & { readonly rights: RightsHeld };

/** Refuses: one that waits already, a ground without its paper, and everything that stands in the way. */
export function proposeDestruction(
  command: ProposeDestruction,
  file: File,
  context: Context,
): Result<DestructionProposed[], DestructionRefusal> {
  const { type: _, ...proposal } = command;
  if (file.rights.destructions.some(({ withdrawn }) => !withdrawn))
    return refuse({ code: 'destruction-proposed-already' });
  const unasked = proposal.ground === 'own-request' ? unaskedFor(proposal, file, context) : undefined;
  if (unasked) return refuse({ code: unasked });
  if (proposal.ground === 'court-order' && proposal.courtOrder === undefined)
    return refuse({ code: 'destruction-without-court' });
  const barriers = barriersTo(proposal, file, context);
  if (barriers.length > 0) return refuse({ code: 'destruction-barred', barriers });
  return ok([{ type: 'DestructionProposed', on: context.today, by: byOf(context.actor), ...proposal }]);
}

/** The dossier is the child’s: no parent and no stranger can have it destroyed, and nobody without asking the child. Norm: CRC 12. */
function unaskedFor({ requestId, childWants }: Omit<ProposeDestruction, 'type'>, file: File, context: Context) {
  const asked = file.rights.requests.find((held) => held.asked.requestId === requestId)?.asked;
  if (asked?.kind !== 'erasure') return 'destruction-without-request';
  if (asked.subject !== 'child' || unrepresented(asked, file, context)) return 'destruction-request-of-another';
  return childWants === undefined ? 'destruction-child-unasked' : undefined;
}

/** Refuses: none that waits. */
export function withdrawDestruction(
  command: WithdrawDestruction,
  { rights }: File,
  { today, actor }: Context,
): Result<DestructionWithdrawn[], DestructionRefusal> {
  const { type: _, ...withdrawal } = command;
  if (!waiting(rights, withdrawal.destructionId)) return refuse({ code: 'destruction-not-found' });
  return ok([{ type: 'DestructionWithdrawn', on: today, by: byOf(actor), ...withdrawal }]);
}

/** Refuses: none that waits, the same person or office, and everything that stands in the way by now. */
export function confirmDestruction(
  command: ConfirmDestruction,
  file: File,
  context: Context,
): Result<DestructionConfirmed[], DestructionRefusal> {
  const { type: _, ...confirmation } = command;
  const held = waiting(file.rights, confirmation.destructionId);
  if (!held) return refuse({ code: 'destruction-not-found' });
  const { actor, today } = context;
  const { by, ...proposal } = held.proposed;
  if (by.person === actor.person || by.organisation === actor.organisation)
    return refuse({ code: 'destruction-asks-another' });
  const barriers = barriersTo({ ...proposal, confirming: true }, file, context);
  if (barriers.length > 0) return refuse({ code: 'destruction-barred', barriers });
  return ok([{ type: 'DestructionConfirmed', on: today, by: byOf(actor), ...confirmation }]);
}

const waiting = ({ destructions }: RightsHeld, id: string): DestructionHeld | undefined =>
  destructions.find(({ proposed, withdrawn, confirmed }) => proposed.destructionId === id && !withdrawn && !confirmed);
