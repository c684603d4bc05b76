// How a child lives here, period by period: where, which school, which care, what the family lives on, what the child does
// for fun. Periods stand beside each other and are corrected by events. What they add up to: living-figures.ts.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { addDays } from '../clocks/civil-day.ts';
import { type Context, Given } from './context.ts';

/** Per topic, the kinds of period. The child is in one place and at one school at a time; the rest can run side by side. */
export const LIVING_KINDS = {
  accommodation: [
    'with-family-at-home',
    'foster-family',
    'with-relatives',
    'small-scale-home',
    'reception-centre',
    'family-location',
    'emergency-reception',
    'crisis-reception',
    'temporary-municipal',
    'adult-centre',
    'shelter-home',
    'none',
    'other',
  ],
  school: ['regular-school', 'newcomers-class', 'special-school', 'vocational-training', 'lessons-on-site', 'none'],
  'health-care': ['regular-care', 'treatment', 'treatment-interrupted', 'waiting-for-care', 'none'],
  income: ['allowance', 'work', 'social-assistance', 'family-support', 'none'],
  leisure: ['club-or-sports', 'play-on-site', 'neighbourhood', 'none'],
} as const;
export type LivingTopic = keyof typeof LIVING_KINDS;
export type LivingKind = (typeof LIVING_KINDS)[LivingTopic][number];
export const LIVING_TOPICS = Object.keys(LIVING_KINDS) as [LivingTopic, ...LivingTopic[]];
const KINDS = [...new Set(Object.values(LIVING_KINDS).flat())] as [LivingKind, ...LivingKind[]];

export const MOVE_REASONS = [
  'procedure-step',
  'closure',
  'capacity',
  'own-request',
  'safety',
  'health',
  'school',
  'family-unity',
  'other',
] as const;

const Period = z.object({
  periodId: z.uuid(),
  topic: z.enum(LIVING_TOPICS),
  kind: z.enum(KINDS),
  place: Line.optional().describe('Stays inside the dossier: migration authorities never see it.'),
  from: Day,
  until: Day.optional().describe('The last day; left out while it lasts.'),
  description: Paragraph,
  source: Line,
  moveReason: z.enum(MOVE_REASONS).optional().describe('Why the child came here, where it moved.'),
});
export type LivingPeriod = z.infer<typeof Period>;

export const RecordLivingPeriod = Period.extend({ type: z.literal('RecordLivingPeriod') });
export type RecordLivingPeriod = z.infer<typeof RecordLivingPeriod>;
export const LivingPeriodRecorded = Given.extend({ type: z.literal('LivingPeriodRecorded'), ...Period.shape });
export type LivingPeriodRecorded = z.infer<typeof LivingPeriodRecorded>;

const End = z.object({ periodId: z.uuid(), until: Day, reason: Paragraph.optional() });
export const EndLivingPeriod = End.extend({ type: z.literal('EndLivingPeriod') });
export type EndLivingPeriod = z.infer<typeof EndLivingPeriod>;
export const LivingPeriodEnded = Given.extend({ type: z.literal('LivingPeriodEnded'), ...End.shape });
export type LivingPeriodEnded = z.infer<typeof LivingPeriodEnded>;

const Correction = z.object({
  periodId: z.uuid(),
  changes: z.object({
    kind: z.enum(KINDS).optional(),
    place: Line.optional(),
    from: Day.optional(),
    until: Day.optional(),
    description: Paragraph.optional(),
    moveReason: z.enum(MOVE_REASONS).optional(),
  }),
  source: Line,
  reason: Paragraph,
});
export const CorrectLivingPeriod = Correction.extend({ type: z.literal('CorrectLivingPeriod') });
export type CorrectLivingPeriod = z.infer<typeof CorrectLivingPeriod>;
export const LivingPeriodCorrected = Given.extend({ type: z.literal('LivingPeriodCorrected'), ...Correction.shape });
export type LivingPeriodCorrected = z.infer<typeof LivingPeriodCorrected>;

/** A period as it stands after corrections, with who recorded it first. */
export type LivingHeld = LivingPeriodRecorded;

export type LivingRefusal = {
  readonly code:
    | 'living-period-exists'
    | 'living-period-not-found'
    | 'living-kind-of-other-topic'
    | 'living-in-the-future'
    | 'living-turned'
    | 'living-overlaps'
    | 'living-ended-already'
    | 'living-nothing-corrected';
};

type Held = { readonly living: readonly LivingHeld[] };
type Lived = Pick<LivingPeriod, 'periodId' | 'topic' | 'kind' | 'from' | 'until'>;

/** One place and one school at a time. */
const ONE_AT_A_TIME: readonly LivingTopic[] = ['accommodation', 'school'];

const overlaps = (one: Lived, other: Lived): boolean =>
  one.from <= (other.until ?? one.from) && other.from <= (one.until ?? other.from);

function wrongIn(period: Lived, others: readonly Lived[], today: Day): LivingRefusal['code'] | undefined {
  const kinds: readonly string[] = LIVING_KINDS[period.topic];
  if (!kinds.includes(period.kind)) return 'living-kind-of-other-topic';
  if (period.from > today || (period.until !== undefined && period.until > today)) return 'living-in-the-future';
  if (period.until !== undefined && period.until < period.from) return 'living-turned';
  const beside = others.filter(({ topic, periodId }) => topic === period.topic && periodId !== period.periodId);
  return ONE_AT_A_TIME.includes(period.topic) && beside.some((other) => overlaps(period, other))
    ? 'living-overlaps'
    : undefined;
}

/** Refuses: what is there already, lies ahead, is turned round or overlaps. The place or school before it ends by itself the day before. */
export function recordLivingPeriod(
  command: RecordLivingPeriod,
  { living }: Held,
  { today, actor }: Context,
): Result<(LivingPeriodEnded | LivingPeriodRecorded)[], LivingRefusal> {
  const { type: _, ...period } = command;
  if (living.some(({ periodId }) => periodId === period.periodId)) return refuse({ code: 'living-period-exists' });
  const before = ONE_AT_A_TIME.includes(period.topic)
    ? living.find(({ topic, from, until }) => topic === period.topic && until === undefined && from < period.from)
    : undefined;
  const others = living.filter((each) => each !== before);
  const code = wrongIn(period, others, today);
  if (code) return refuse({ code });
  const given = { on: today, by: byOf(actor) };
  const recorded = { type: 'LivingPeriodRecorded', ...given, ...period } as const;
  if (!before) return ok([recorded]);
  const ended = {
    type: 'LivingPeriodEnded',
    ...given,
    periodId: before.periodId,
    until: addDays(period.from, -1),
  } as const;
  return ok([ended, recorded]);
}

/** Refuses: an unknown period, one that ended, and a last day that cannot be. */
export function endLivingPeriod(
  command: EndLivingPeriod,
  { living }: Held,
  { today, actor }: Context,
): Result<LivingPeriodEnded[], LivingRefusal> {
  const { type: _, ...end } = command;
  const period = living.find(({ periodId }) => periodId === end.periodId);
  if (!period) return refuse({ code: 'living-period-not-found' });
  if (period.until !== undefined) return refuse({ code: 'living-ended-already' });
  const code = wrongIn({ ...period, until: end.until }, [], today);
  if (code) return refuse({ code });
  return ok([{ type: 'LivingPeriodEnded', on: today, by: byOf(actor), ...end }]);
}

/** Refuses: an unknown period, no change, and what could not have been recorded either. */
export function correctLivingPeriod(
  command: CorrectLivingPeriod,
  { living }: Held,
  { today, actor }: Context,
): Result<LivingPeriodCorrected[], LivingRefusal> {
  const { type: _, ...correction } = command;
  const period = living.find(({ periodId }) => periodId === correction.periodId);
  if (!period) return refuse({ code: 'living-period-not-found' });
  if (Object.values(correction.changes).every((value) => value === undefined))
    return refuse({ code: 'living-nothing-corrected' });
  const code = wrongIn(corrected(period, correction.changes), living, today);
  if (code) return refuse({ code });
  return ok([{ type: 'LivingPeriodCorrected', on: today, by: byOf(actor), ...correction }]);
}

/** The period with these changes. */
export const corrected = (period: LivingHeld, changes: LivingPeriodCorrected['changes']): LivingHeld => {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...period, ...Object.fromEntries(given) };
};
