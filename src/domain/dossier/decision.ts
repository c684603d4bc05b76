// The planned decision: what somebody means to decide about this child, before it is decided. Adopting is only possible
// for what was planned; the safeguards look on from outside (domain/decide.ts).
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Page, Paragraph } from '../basics/text.ts';
import { TRAINING_STANDINGS, trainingOn } from '../organisation/trained.ts';
import { TRAINED_STEPS } from '../organisation/trained-steps.ts';
import { NOBODY_ALIKE } from './alike.ts';
import { type Context, Given } from './context.ts';
import { DECISION_KIND_IDS, type DecisionKind, directionOf, libertyOf, separationOf } from './decision-kinds.ts';
import { isNearlyTheSame } from './likeness.ts';
import type { LivingHeld } from './living.ts';
import { decisionById, type Holding, plannedDecision } from './planned.ts';
import { isStockPhrase } from './stock-phrases.ts';

const THREE = ['yes', 'no', 'unknown'] as const;

const Plan = z.object({
  decisionId: z.uuid(),
  kind: z.enum(DECISION_KIND_IDS),
  summary: Paragraph.describe('What this decision would mean for this child.'),
  takesEffectOn: Day.optional(),
  destination: Line.optional().describe('Country or place, where the child would have to go somewhere.'),
  separates: z.enum(THREE).describe('Whether it parts the child from a parent, carer, brother or sister.'),
  separationReason: Paragraph.optional(),
  takesLiberty: z.enum(THREE).describe('Whether it takes the child’s liberty, under whatever name.'),
  remedy: Paragraph.describe('Which objection or appeal is open, and within which time.'),
  remedySuspensive: z.enum(THREE).describe('Whether the child may wait for the outcome here.'),
});
export type Plan = z.infer<typeof Plan>;

export const PlanDecision = Plan.extend({ type: z.literal('PlanDecision') });
export type PlanDecision = z.infer<typeof PlanDecision>;
export const DecisionPlanned = Given.extend({
  type: z.literal('DecisionPlanned'),
  ...Plan.shape,
  trainingStanding: z.enum(TRAINING_STANDINGS).optional().describe('What the register said about whoever prepares it.'),
});
export type DecisionPlanned = z.infer<typeof DecisionPlanned>;

export const WithdrawDecision = z.object({
  type: z.literal('WithdrawDecision'),
  decisionId: z.uuid(),
  reason: Paragraph,
});
export type WithdrawDecision = z.infer<typeof WithdrawDecision>;
export const DecisionWithdrawn = Given.extend({
  type: z.literal('DecisionWithdrawn'),
  decisionId: z.uuid(),
  reason: Paragraph,
});
export type DecisionWithdrawn = z.infer<typeof DecisionWithdrawn>;

export const AdoptDecision = z.object({
  type: z.literal('AdoptDecision'),
  decisionId: z.uuid(),
  reasons: Page.describe('Why, for this child: how the interests were weighed and what the child said.'),
  likenessExplained: Paragraph.optional().describe(
    'Where nearly the same was written for other children: why the same words hold for this child.',
  ),
});
export type AdoptDecision = z.infer<typeof AdoptDecision>;
export const DecisionAdopted = Given.extend({
  type: z.literal('DecisionAdopted'),
  decisionId: z.uuid(),
  reasons: Page,
  likenessExplained: Paragraph.optional(),
  /** For how many other children nearly the same reasons had been written by then. */
  alikeOthers: z.number().int().min(1).optional(),
});
export type DecisionAdopted = z.infer<typeof DecisionAdopted>;

/** One decision of the dossier, as far as these commands go. */
type Decision = {
  readonly plan: DecisionPlanned;
  readonly adopted?: DecisionAdopted;
  readonly withdrawn?: DecisionWithdrawn;
};

export type DecisionRefusal =
  | { readonly code: 'decision-exists' | 'decision-already-planned' | 'separation-not-explained' }
  | { readonly code: 'placement-not-first' }
  | { readonly code: 'decision-not-found' | 'decision-closed' | 'decision-stock-phrase' }
  | { readonly code: 'liberty-not-known' | 'separation-not-known' }
  | { readonly code: 'not-your-decision'; readonly kind: DecisionKind }
  | { readonly code: 'reasons-near-identical'; readonly others: number; readonly references: readonly string[] };

const takes = ({ jurisdiction, actor }: Context, kind: DecisionKind): boolean =>
  jurisdiction.decisionTakers[kind]?.includes(actor.organisation) === true;

type Housed = { readonly living: readonly Pick<LivingHeld, 'topic' | 'kind' | 'until'>[] };
/** Whoever lives in one of these has a place that is meant to last. Out of emergency reception a place is always welcome. */
const LASTING: readonly LivingHeld['kind'][] = [
  'reception-centre',
  'family-location',
  'small-scale-home',
  'foster-family',
];
const hasPlace = ({ living }: Housed): boolean =>
  living.some(({ topic, kind, until }) => topic === 'accommodation' && until === undefined && LASTING.includes(kind));

/** Refuses: `decision-exists`, `decision-already-planned`, `not-your-decision`, `placement-not-first`, `separation-not-explained`, `decision-stock-phrase`. */
export function planDecision(
  command: PlanDecision,
  file: Holding<Decision> & Housed,
  context: Context,
): Result<DecisionPlanned[], DecisionRefusal> {
  if (decisionById(file, command.decisionId)) return refuse({ code: 'decision-exists' });
  // Help, release and protection do not wait for what is planned against the child.
  if (directionOf(command) === 'adverse' && plannedDecision(file)) return refuse({ code: 'decision-already-planned' });
  if (!takes(context, command.kind)) return refuse({ code: 'not-your-decision', kind: command.kind });
  // A move under the name of a first place would pass every safeguard on moving.
  if (command.kind === 'placement' && hasPlace(file)) return refuse({ code: 'placement-not-first' });
  if (separationOf(command) === 'yes' && !command.separationReason) return refuse({ code: 'separation-not-explained' });
  if ([command.summary, command.separationReason ?? ''].some(isStockPhrase))
    return refuse({ code: 'decision-stock-phrase' });
  const { type: _, ...plan } = command;
  const trainingStanding = trainingOn(context.trainings, TRAINED_STEPS.PlanDecision.topic, context.today);
  const said = { ...plan, ...(trainingStanding && { trainingStanding }) };
  return ok([{ type: 'DecisionPlanned', on: context.today, by: byOf(context.actor), ...said }]);
}

/** Refuses: `decision-not-found`, `decision-closed`, `not-your-decision`. */
export function withdrawDecision(
  command: WithdrawDecision,
  file: Holding<Decision>,
  context: Context,
): Result<DecisionWithdrawn[], DecisionRefusal> {
  const refusal = notOpenToYou(command.decisionId, file, context);
  if (refusal) return refuse(refusal);
  const { decisionId, reason } = command;
  return ok([{ type: 'DecisionWithdrawn', on: context.today, by: byOf(context.actor), decisionId, reason }]);
}

/** Refuses: what is closed or not yours, `liberty-not-known`, `separation-not-known`, `decision-stock-phrase`, `reasons-near-identical`. Safeguards: domain/decide.ts. */
export function adoptDecision(
  command: AdoptDecision,
  file: Holding<Decision>,
  context: Context,
): Result<DecisionAdopted[], DecisionRefusal> {
  const refusal = notOpenToYou(command.decisionId, file, context);
  if (refusal) return refuse(refusal);
  const { decisionId, reasons, likenessExplained } = command;
  const { plan } = decisionById(file, decisionId) ?? {};
  if ([reasons, likenessExplained ?? ''].some(isStockPhrase)) return refuse({ code: 'decision-stock-phrase' });
  const stopped = plan && directionOf(plan) === 'adverse' ? whyNotAdverse(plan, command, context) : undefined;
  if (stopped) return refuse(stopped);
  const { others } = context.alike ?? NOBODY_ALIKE;
  const alike = { ...(likenessExplained && { likenessExplained }), ...(others > 0 && { alikeOthers: others }) };
  return ok([{ type: 'DecisionAdopted', on: context.today, by: byOf(context.actor), decisionId, reasons, ...alike }]);
}

/** Only what works against a child is held up: what helps never waits for an answer or for how it was written. */
function whyNotAdverse(
  plan: Plan,
  { reasons, likenessExplained }: AdoptDecision,
  { alike }: Context,
): DecisionRefusal | undefined {
  // Not knowing whether a child will be locked up or lose its family is no ground to go on.
  const unknown = unknownIn(plan);
  if (unknown) return { code: unknown };
  if (!alike || alike.others === 0 || explains(likenessExplained, reasons)) return undefined;
  return { code: 'reasons-near-identical', others: alike.others, references: alike.references };
}

const FEWEST_WORDS = 5;
/** A word or two, or the reasons once more, explain nothing. Whether what is left is true is for people to read. */
const explains = (explained: string | undefined, reasons: string): boolean =>
  explained !== undefined &&
  explained.split(/[^\p{L}]+/u).filter(Boolean).length >= FEWEST_WORDS &&
  !isNearlyTheSame(explained, reasons);

function unknownIn(plan: Plan): 'liberty-not-known' | 'separation-not-known' | undefined {
  if (libertyOf(plan) === 'unknown') return 'liberty-not-known';
  return separationOf(plan) === 'unknown' ? 'separation-not-known' : undefined;
}

function notOpenToYou(decisionId: string, file: Holding<Decision>, context: Context): DecisionRefusal | undefined {
  const decision = decisionById(file, decisionId);
  if (!decision) return { code: 'decision-not-found' };
  if (decision.adopted || decision.withdrawn) return { code: 'decision-closed' };
  const { kind } = decision.plan;
  return takes(context, kind) ? undefined : { code: 'not-your-decision', kind };
}
