// The child takes back that whoever decides may read what it needs because of health. From then on nobody reads it who read it by that
// assent; a decision that was taken on it stays as it was taken. Norm: GDPR 7(3); CRC 12. Giving it: assent.ts.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import type { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Paragraph } from '../basics/text.ts';
import { FACTS, type FactKey } from '../situation/facts/facts.ts';
import { hasAssent } from './assent.ts';
import { type Context, Given, type RefusalWords } from './context.ts';

const Withdrawal = z.object({
  fact: z.enum(Object.keys(FACTS) as [FactKey, ...FactKey[]]),
  childSaid: Paragraph.describe('Wat het kind zei toen het dit terugnam.'),
});
export const WithdrawAssent = Withdrawal.extend({ type: z.literal('WithdrawAssent') });
export type WithdrawAssent = z.infer<typeof WithdrawAssent>;
export const AssentWithdrawn = Given.extend({ type: z.literal('AssentWithdrawn'), ...Withdrawal.shape });
export type AssentWithdrawn = z.infer<typeof AssentWithdrawn>;

export type WithdrawalRefusal = { readonly code: 'assent-not-found' };

/** An event, as far as assent goes. */
type Recorded = {
  readonly type: string;
  readonly fact?: unknown;
  readonly on?: Day;
  readonly assent?: unknown;
  readonly sharedWithAssent?: string | undefined;
};
type Trail = readonly { readonly version: number; readonly event: Recorded }[];

/** Per fact the place in the stream of the last withdrawal: what was agreed before it counts no more. */
export const withdrawals = (trail: Trail): ReadonlyMap<unknown, number> =>
  new Map(
    trail.flatMap(({ event, version }) => (event.type === 'AssentWithdrawn' ? [[event.fact, version] as const] : [])),
  );

/** Facts that whoever decides reads because the child agreed, each with the day of the last time. */
export function sharedByAssent(trail: Trail): ReadonlyMap<FactKey, Day | undefined> {
  const taken = withdrawals(trail);
  const shared = trail.filter(
    ({ event, version }) =>
      event.type === 'FactRecorded' &&
      hasAssent(event) &&
      version > (taken.get(event.fact) ?? Number.NEGATIVE_INFINITY),
  );
  return new Map(shared.map(({ event }) => [event.fact as FactKey, event.on]));
}

/** Refuses: `assent-not-found`: nothing about this fact is shared by assent now. */
export function withdrawAssent(
  command: WithdrawAssent,
  file: { readonly trail: Trail },
  { today, actor }: Context,
): Result<AssentWithdrawn[], WithdrawalRefusal> {
  if (!sharedByAssent(file.trail).has(command.fact)) return refuse({ code: 'assent-not-found' });
  const { type: _, ...withdrawal } = command;
  return ok([{ type: 'AssentWithdrawn', on: today, by: byOf(actor), ...withdrawal }]);
}

export const WITHDRAWAL_REFUSALS = {
  'assent-not-found': {
    title: {
      nl: 'Dit wordt nu niet gedeeld met wie beslist.',
      en: 'This is not shared with whoever decides now.',
    },
    remedy: {
      nl: 'Kies een feit dat nu met toestemming van het kind wordt gedeeld. Is het al teruggenomen, dan hoeft u niets te doen.',
      en: 'Choose a fact that is shared now because the child agreed. If it was taken back already, there is nothing to do.',
    },
    norms: [],
  },
} as const satisfies Record<WithdrawalRefusal['code'], RefusalWords>;
