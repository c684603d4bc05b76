// The light assessment of a move within reception: why, why nothing else, when, what happens to school, care and friends, what
// the child was told and said. Somebody outside the deciding organisation writes it or signs beside it. A move that separates
// or leaves the country is no light matter, and asks for everything.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { isMigrationAuthority, type Jurisdiction, mayAuthorAssessment } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Paragraph } from '../basics/text.ts';
import { type Context, Given } from './context.ts';
import { type DecisionKind, directionOf, libertyOf, measureOf, separationOf } from './decision-kinds.ts';
import { MOVE_REASONS } from './living.ts';
import { decisionById, type Holding } from './planned.ts';
import { isStockPhrase } from './stock-phrases.ts';

const THREE = ['yes', 'no', 'unknown'] as const;

const Assessment = z.object({
  decisionId: z.uuid(),
  reasonCode: z.enum(MOVE_REASONS),
  whyNeeded: Paragraph.describe('Why this child has to move, now.'),
  alternatives: Paragraph.describe('What else was looked at, and why it will not do.'),
  forParentConduct: z.enum(THREE).describe('Whether something a parent did is a reason for it.'),
  leavesCountry: z.enum(THREE).describe('Whether the child would leave the country.'),
  timing: Paragraph.describe('How the day fits the school year and exams.'),
  school: Paragraph.describe('How school goes on, from which day, and who hands over.'),
  care: Paragraph.describe('How care and treatment go on, and who hands over.'),
  bonds: Paragraph.describe('Brothers, sisters and friends: what stays, and how.'),
  childToldOn: Day,
  childSaid: Paragraph.describe('What the child said about it, in own words where possible.'),
});
export const AssessMove = Assessment.extend({ type: z.literal('AssessMove') });
export type AssessMove = z.infer<typeof AssessMove>;
export const MoveAssessed = Given.extend({ type: z.literal('MoveAssessed'), ...Assessment.shape });
export type MoveAssessed = z.infer<typeof MoveAssessed>;

/** Who signs beside it: somebody independent; and at a third move in a year, a senior person and a child-rights officer. */
export const COUNTERSIGNERS = ['independent', 'senior', 'child-rights-officer'] as const;
export type Countersigner = (typeof COUNTERSIGNERS)[number];

const Signature = z.object({
  decisionId: z.uuid(),
  as: z.enum(COUNTERSIGNERS),
  agrees: z.boolean(),
  reasons: Paragraph,
});
export const CountersignMove = Signature.extend({ type: z.literal('CountersignMove') });
export type CountersignMove = z.infer<typeof CountersignMove>;
export const MoveCountersigned = Given.extend({ type: z.literal('MoveCountersigned'), ...Signature.shape });
export type MoveCountersigned = z.infer<typeof MoveCountersigned>;

/** The assessment of one move, and who signed beside it since. A new assessment asks for new signatures. */
export type MoveHeld = { readonly assessed: MoveAssessed; readonly signed: readonly MoveCountersigned[] };

export type MoveRefusal = {
  readonly code:
    | 'move-not-planned'
    | 'move-stock-phrase'
    | 'move-told-in-the-future'
    | 'move-not-assessed'
    | 'move-signer-not-independent'
    | 'move-signer-not-senior'
    | 'move-signer-decides'
    | 'move-signed-by-author';
};

type Plan = {
  readonly decisionId: string;
  readonly kind: DecisionKind;
  readonly separates: (typeof THREE)[number];
  readonly takesLiberty: (typeof THREE)[number];
};
type Decision = { readonly plan: Plan; readonly adopted?: object | undefined; readonly withdrawn?: object | undefined };
type Held = Holding<Decision> & { readonly moves: ReadonlyMap<string, MoveHeld> };

/** Whether this decision moves a child from one place in reception to another. */
export const isMove = (plan: Plan): boolean =>
  measureOf(plan) === 'reception_placement' && directionOf(plan) === 'adverse';

/** Whether the light assessment will do: within reception, together, in freedom, in this country. Norm: JGC 3/22 para. 32(f). */
export const isLightMove = (plan: Plan, held: MoveHeld | undefined): boolean =>
  plan.kind === 'relocation' &&
  separationOf(plan) === 'no' &&
  libertyOf(plan) === 'no' &&
  (held === undefined || held.assessed.leavesCountry === 'no');

/** Somebody who may author an assessment wrote it, or signed beside it. */
export const isIndependent = ({ assessed, signed }: MoveHeld, jurisdiction: Jurisdiction): boolean =>
  mayAuthorAssessment(jurisdiction, assessed.by.organisation) ||
  signed.some(({ as, by }) => as === 'independent' && mayAuthorAssessment(jurisdiction, by.organisation));

/** Both a senior person and a child-rights officer looked at it. */
export const isEscalated = ({ signed }: MoveHeld): boolean =>
  (['senior', 'child-rights-officer'] as const).every((as) => signed.some((each) => each.as === as));

const openMove = (file: Held, decisionId: string): Plan | undefined => {
  const decision = decisionById(file, decisionId);
  return decision && !decision.adopted && !decision.withdrawn && isMove(decision.plan) ? decision.plan : undefined;
};

/** Refuses: `move-not-planned`, `move-stock-phrase`, `move-told-in-the-future`. Norm: Reception Directive 20(7), JGC 3/22 para. 32(f). */
export function assessMove(
  command: AssessMove,
  file: Held,
  { today, actor }: Context,
): Result<MoveAssessed[], MoveRefusal> {
  const { type: _, ...assessment } = command;
  if (!openMove(file, assessment.decisionId)) return refuse({ code: 'move-not-planned' });
  const { whyNeeded, alternatives, timing, school, care, bonds, childSaid, childToldOn } = assessment;
  if ([whyNeeded, alternatives, timing, school, care, bonds, childSaid].some(isStockPhrase))
    return refuse({ code: 'move-stock-phrase' });
  if (childToldOn > today) return refuse({ code: 'move-told-in-the-future' });
  return ok([{ type: 'MoveAssessed', on: today, by: byOf(actor), ...assessment }]);
}

/** Refuses: an unknown move, and who cannot sign in this place. */
export function countersignMove(
  command: CountersignMove,
  file: Held,
  context: Context,
): Result<MoveCountersigned[], MoveRefusal> {
  const { type: _, ...signature } = command;
  const plan = openMove(file, signature.decisionId);
  const held = file.moves.get(signature.decisionId);
  if (!plan || !held) return refuse({ code: 'move-not-assessed' });
  if (isStockPhrase(signature.reasons)) return refuse({ code: 'move-stock-phrase' });
  const others = [held.assessed, ...held.signed.filter(({ as }) => as !== signature.as)];
  if (others.some(({ by }) => by.person === context.actor.person)) return refuse({ code: 'move-signed-by-author' });
  const code = notFor(signature.as, plan.kind, context);
  if (code) return refuse({ code });
  return ok([{ type: 'MoveCountersigned', on: context.today, by: byOf(context.actor), ...signature }]);
}

function notFor(
  as: Countersigner,
  kind: DecisionKind,
  { actor, jurisdiction }: Context,
): MoveRefusal['code'] | undefined {
  const decides = jurisdiction.decisionTakers[kind]?.includes(actor.organisation) === true;
  switch (as) {
    case 'independent':
      return mayAuthorAssessment(jurisdiction, actor.organisation) ? undefined : 'move-signer-not-independent';
    case 'senior':
      return decides ? undefined : 'move-signer-not-senior';
    case 'child-rights-officer':
      if (isMigrationAuthority(jurisdiction, actor.organisation)) return 'move-signer-not-independent';
      return decides ? 'move-signer-decides' : undefined;
  }
}
