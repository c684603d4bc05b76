// What the norm table says to one command of a legal owner: events, or a refusal by name. Which safeguards change is
// handed in as an argument, since norms know no safeguard.
import type { z } from 'zod';
import { type Actor, byOf } from '../basics/actor.ts';
import type { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { isCitation, isReason } from './citation.ts';
import { isNormId, type NormId, normOf } from './register.ts';
import { type Standing, verifiedOf } from './standing.ts';
import type { ConfirmDoubt, DoubtNorm, EffectChange, NormCommand, NormEvent, VerifyNorm } from './verification.ts';
import { type NormTable, standingOf } from './verification-table.ts';

export type NormRefusal = {
  readonly code:
    | 'norm-unknown'
    | 'norm-is-advocacy'
    | 'norm-evidence-no-citation'
    | 'norm-text-in-the-future'
    | 'norm-text-not-authentic'
    | 'norm-not-verified-now'
    | 'norm-doubt-without-reason'
    | 'norm-doubt-pending'
    | 'norm-no-doubt-pending'
    | 'norm-second-person-needed';
};

export type NormContext = {
  readonly today: Day;
  readonly actor: Actor;
  /** Which safeguards get another effect when the register goes from one standing to the other. */
  readonly effectChanges: (before: Standing, after: Standing) => readonly EffectChange[];
};

type Decided = Result<readonly NormEvent[], NormRefusal>;

/** The events that this command brings about, or why not. */
export function decideNorm(command: NormCommand, table: NormTable, context: NormContext): Decided {
  const { normId } = command;
  if (!isNormId(normId)) return refuse({ code: 'norm-unknown' });
  switch (command.type) {
    case 'VerifyNorm':
      return verify(command, normId, table, context);
    case 'DoubtNorm':
      return doubt(command, normId, table, context);
    case 'ConfirmDoubt':
      return confirm(command, normId, table, context);
    case 'RejectDoubt':
      if (!table.get(normId)?.pending) return refuse({ code: 'norm-no-doubt-pending' });
      if (!isReason(command.reason)) return refuse({ code: 'norm-doubt-without-reason' });
      return ok([{ ...given(context), ...command, type: 'DoubtRejected' }]);
  }
}

const given = ({ today, actor }: NormContext) => ({ on: today, by: byOf(actor) });

/** What would change if this provision were verified, or no longer. */
export const effectsOf = (
  normId: NormId,
  verified: boolean,
  table: NormTable,
  { today, effectChanges }: Pick<NormContext, 'today' | 'effectChanges'>,
): EffectChange[] => {
  const before = standingOf(table);
  return [...effectChanges(before, { ...before, [normId]: verified ? { by: '', on: today } : 'not-verified' })];
};

/** Refuses: advocacy, evidence that cannot be found, a text of the future, a text that does not count. */
function verify(command: z.infer<typeof VerifyNorm>, normId: NormId, table: NormTable, context: NormContext): Decided {
  const { authority, authentic } = normOf(normId);
  if (authority === 'advocacy') return refuse({ code: 'norm-is-advocacy' });
  if (![command.evidence, command.readText].every(isCitation)) return refuse({ code: 'norm-evidence-no-citation' });
  if (command.textDate > context.today) return refuse({ code: 'norm-text-in-the-future' });
  if (authentic && !authentic.languages.includes(command.language)) return refuse({ code: 'norm-text-not-authentic' });
  const effects = effectsOf(normId, true, table, context);
  return ok([{ ...given(context), ...command, type: 'NormVerified', effects }]);
}

/** Refuses: what is not verified, a doubt that waits already, a doubt without a reason. */
function doubt(command: z.infer<typeof DoubtNorm>, normId: NormId, table: NormTable, context: NormContext): Decided {
  if (verifiedOf(normId, standingOf(table)) === 'not-verified') return refuse({ code: 'norm-not-verified-now' });
  if (table.get(normId)?.pending) return refuse({ code: 'norm-doubt-pending' });
  if (!isReason(command.reason)) return refuse({ code: 'norm-doubt-without-reason' });
  const effects = effectsOf(normId, false, table, context);
  const type = effects.some(({ weaker }) => weaker) ? 'DoubtProposed' : 'NormDoubted';
  return ok([{ ...given(context), ...command, type, effects }]);
}

/** Refuses: where nothing waits, and whoever proposed it. */
function confirm(
  command: z.infer<typeof ConfirmDoubt>,
  normId: NormId,
  table: NormTable,
  context: NormContext,
): Decided {
  const pending = table.get(normId)?.pending;
  if (!pending) return refuse({ code: 'norm-no-doubt-pending' });
  if (pending.by.person === context.actor.person) return refuse({ code: 'norm-second-person-needed' });
  if (!isReason(command.reason)) return refuse({ code: 'norm-doubt-without-reason' });
  const effects = effectsOf(normId, false, table, context);
  return ok([{ ...given(context), ...command, type: 'NormDoubted', effects, proposedBy: pending.by }]);
}
