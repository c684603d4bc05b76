// A named legal owner verifies a provision against the text itself, or doubts it. Both stay in the public log for ever.
// A doubt that would take effect away from a safeguard needs a second legal owner, so that nobody weakens a rule alone.
// What it makes of the table: verification-table.ts. Which safeguards change: handed in, since norms know no safeguard.
import { z } from 'zod';
import { type Actor, By, byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { isCitation, isReason } from './citation.ts';
import { isNormId, type NormId, normOf } from './register.ts';
import { type Standing, verifiedOf } from './standing.ts';
import { type NormTable, standingOf } from './verification-table.ts';

const NormName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64)
  .describe('The norm, by its id in the register.');

const Reading = z.object({
  normId: NormName,
  readText: Line.describe('Which text was read: publication and version, as a citation.'),
  textDate: Day.describe('The date of the text that was read.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .describe('The language in which it was read, as a code of two letters.'),
  evidence: Paragraph.describe('Where another person finds that text and passage: number, page or address.'),
  reading: Paragraph.optional().describe('What the provision says according to the reader, in own words.'),
  remarks: Paragraph.optional().describe('What the paraphrase leaves out, or what is still uncertain.'),
});
const Reason = z.object({ normId: NormName, reason: Paragraph });

export const VerifyNorm = Reading.extend({ type: z.literal('VerifyNorm') });
export const DoubtNorm = Reason.extend({ type: z.literal('DoubtNorm') });
export const ConfirmDoubt = Reason.extend({ type: z.literal('ConfirmDoubt') });
export const RejectDoubt = Reason.extend({ type: z.literal('RejectDoubt') });
export const NORM_COMMANDS = [VerifyNorm, DoubtNorm, ConfirmDoubt, RejectDoubt] as const;
export const NormCommand = z.discriminatedUnion('type', NORM_COMMANDS);
export type NormCommand = z.infer<typeof NormCommand>;
export const NORM_COMMAND_TYPES: readonly NormCommand['type'][] = NORM_COMMANDS.map(({ shape }) => shape.type.value);

/** A safeguard whose effect became another one. Shape: the words of `Effect` in safeguards/safeguard.ts. */
export const EffectChange = z.object({ safeguard: z.string(), from: z.string(), to: z.string(), weaker: z.boolean() });
export type EffectChange = z.infer<typeof EffectChange>;

const Given = z.object({ on: Day, by: By });
const Effects = z.object({ effects: z.array(EffectChange) });
export const NormVerified = Given.extend({
  type: z.literal('NormVerified'),
  ...Reading.shape,
  ...Effects.shape,
});
export const DoubtProposed = Given.extend({ type: z.literal('DoubtProposed'), ...Reason.shape, ...Effects.shape });
export const NormDoubted = Given.extend({
  type: z.literal('NormDoubted'),
  ...Reason.shape,
  ...Effects.shape,
  proposedBy: By.optional().describe('Who proposed it, where a second person was needed.'),
});
export const DoubtRejected = Given.extend({ type: z.literal('DoubtRejected'), ...Reason.shape });
export const NormEvent = z.discriminatedUnion('type', [NormVerified, DoubtProposed, NormDoubted, DoubtRejected]);
export type NormEvent = z.infer<typeof NormEvent>;

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
function verify(
  command: z.infer<typeof VerifyNorm>,
  normId: NormId,
  table: NormTable,
  context: NormContext,
): Decided {
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
