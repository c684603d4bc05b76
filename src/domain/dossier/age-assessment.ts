// Having an age assessed, and what came out of it. Ordering it waits for what must come first; whoever looks at the age is
// somebody else than whoever decides. Not here: what follows from it (age-conclusion.ts).
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type AgeKnown, isInDoubt } from './age-record.ts';
import { type Context, Given } from './context.ts';
import type { ProtectorHeld } from './protectors.ts';

/** What must have happened first. The last two are asked where a medical test is among it. */
export const PRECONDITIONS = [
  'representative-present',
  'child-informed',
  'informed-consent',
  'psychosocial-first',
  'medical-last',
  'least-invasive',
] as const;
export type Precondition = (typeof PRECONDITIONS)[number];
const OF_MEDICAL: readonly Precondition[] = ['medical-last', 'least-invasive'];

const Order = z.object({
  orderId: z.uuid(),
  assessor: Line.describe('The body that will look at the age; never one that decides about the child.'),
  medical: z.boolean().describe('Whether a medical test may be part of it.'),
  language: Line.describe('The language in which the child was told about it.'),
  preconditions: z
    .array(z.object({ what: z.enum(PRECONDITIONS), who: Line.describe('Who did or gave it.'), on: Day }))
    .max(12),
});
export const OrderAgeAssessment = Order.extend({ type: z.literal('OrderAgeAssessment') });
export type OrderAgeAssessment = z.infer<typeof OrderAgeAssessment>;
export const AgeAssessmentOrdered = Given.extend({ type: z.literal('AgeAssessmentOrdered'), ...Order.shape });
export type AgeAssessmentOrdered = z.infer<typeof AgeAssessmentOrdered>;

/** In words that the safeguards read (safeguards/words.ts). */
export const AGE_METHODS = [
  'documents',
  'psychosocial interview',
  'paediatric examination',
  'visual inspection',
  'x-ray of the wrist',
  'dental x-ray',
  'scan of the collarbone',
  'genital examination',
] as const;

const Years = z.number().min(0).max(60);

const Assessed = z.object({
  assessmentId: z.uuid(),
  orderId: z.uuid().optional(),
  assessedOn: Day,
  methods: z.array(z.enum(AGE_METHODS)).min(1).max(8).describe('In the order in which they were used.'),
  authors: z
    .array(z.object({ name: Line, organisation: Line, discipline: Line }))
    .min(1)
    .max(12),
  range: z
    .object({ youngest: Years, oldest: Years, margin: Years })
    .optional()
    .describe(
      'Youngest and oldest possible age on that day, with the margin of error in it; left out where nothing was found.',
    ),
  refusedTest: Paragraph.optional().describe('A test that the child did not want, and why. It makes nobody an adult.'),
  findings: Paragraph,
});
export const RecordAgeAssessment = Assessed.extend({ type: z.literal('RecordAgeAssessment') });
export type RecordAgeAssessment = z.infer<typeof RecordAgeAssessment>;
export const AgeAssessed = Given.extend({ type: z.literal('AgeAssessed'), ...Assessed.shape });
export type AgeAssessed = z.infer<typeof AgeAssessed>;
/** An assessment, and the day on which the child got its report. */
export type AgeAssessmentHeld = AgeAssessed & { readonly reportGivenOn?: Day };

const Report = z.object({ assessmentId: z.uuid(), givenOn: Day, how: Line.describe('How, and in which language.') });
export const GiveAgeReport = Report.extend({ type: z.literal('GiveAgeReport') });
export type GiveAgeReport = z.infer<typeof GiveAgeReport>;
export const AgeReportGiven = Given.extend({ type: z.literal('AgeReportGiven'), ...Report.shape });
export type AgeReportGiven = z.infer<typeof AgeReportGiven>;

export type AgeAssessmentRefusal =
  | { readonly code: 'age-preconditions-missing'; readonly preconditions: readonly Precondition[] }
  | {
      readonly code:
        | 'age-doubt-not-stated'
        | 'age-order-exists'
        | 'age-order-without-protector'
        | 'age-precondition-in-the-future'
        | 'age-assessor-decides'
        | 'age-assessment-exists'
        | 'age-order-not-found'
        | 'age-assessed-in-the-future'
        | 'age-range-turned'
        | 'age-margin-not-in-range'
        | 'age-assessment-not-found'
        | 'age-report-not-between';
    };

type Held = { readonly age: AgeKnown; readonly protectors: readonly ProtectorHeld[] };

/** Whether this name is, or belongs to, a migration authority: by its short name as a word, or by its full name. */
export const namesAuthority = (text: string, { organisations }: Jurisdiction): boolean => {
  const plain = text.toLowerCase();
  const words = new Set(plain.replace(/&/g, '').split(/[^\p{L}\p{N}]+/u));
  return organisations
    .filter(({ kind }) => kind === 'migration-authority')
    .some(({ id, name }) => words.has(id) || [name.nl, name.en].some((one) => plain.includes(bare(one))));
};
const bare = (name: string): string => (name.split(' (')[0] ?? name).toLowerCase();

/** Refuses: no stated doubt, nobody beside the child, what should come first, an assessor who also decides. Norm: APR 25. */
export function orderAgeAssessment(
  command: OrderAgeAssessment,
  { age, protectors }: Held,
  { today, actor, jurisdiction }: Context,
): Result<AgeAssessmentOrdered[], AgeAssessmentRefusal> {
  const { orderId, assessor, medical, preconditions } = command;
  if (age.doubts.length === 0 || isInDoubt(age) === false) return refuse({ code: 'age-doubt-not-stated' });
  if (age.orders.some((order) => order.orderId === orderId)) return refuse({ code: 'age-order-exists' });
  if (!protectors.some(({ kind, endedOn }) => kind !== 'support-person' && !endedOn))
    return refuse({ code: 'age-order-without-protector' });
  if (preconditions.some(({ on }) => on > today)) return refuse({ code: 'age-precondition-in-the-future' });
  const there = new Set(preconditions.map(({ what }) => what));
  const missing = PRECONDITIONS.filter((what) => !there.has(what) && (medical || !OF_MEDICAL.includes(what)));
  if (missing.length > 0) return refuse({ code: 'age-preconditions-missing', preconditions: missing });
  if (namesAuthority(assessor, jurisdiction)) return refuse({ code: 'age-assessor-decides' });
  const { type: _, ...order } = command;
  return ok([{ type: 'AgeAssessmentOrdered', on: today, by: byOf(actor), ...order }]);
}

/** Refuses: what is there already, an unknown order, and a range that leaves the margin out. */
export function recordAgeAssessment(
  command: RecordAgeAssessment,
  { age }: Pick<Held, 'age'>,
  { today, actor }: Context,
): Result<AgeAssessed[], AgeAssessmentRefusal> {
  const { assessmentId, orderId, assessedOn, range } = command;
  if (age.assessments.some((each) => each.assessmentId === assessmentId))
    return refuse({ code: 'age-assessment-exists' });
  if (orderId !== undefined && !age.orders.some((order) => order.orderId === orderId))
    return refuse({ code: 'age-order-not-found' });
  if (assessedOn > today) return refuse({ code: 'age-assessed-in-the-future' });
  if (range && range.oldest < range.youngest) return refuse({ code: 'age-range-turned' });
  // A range narrower than its own margin leaves out ages that the test cannot exclude.
  if (range && range.oldest - range.youngest < range.margin) return refuse({ code: 'age-margin-not-in-range' });
  const { type: _, ...assessed } = command;
  return ok([{ type: 'AgeAssessed', on: today, by: byOf(actor), ...assessed }]);
}

/** Refuses: `age-assessment-not-found`, `age-report-not-between`. */
export function giveAgeReport(
  command: GiveAgeReport,
  { age }: Pick<Held, 'age'>,
  { today, actor }: Context,
): Result<AgeReportGiven[], AgeAssessmentRefusal> {
  const assessed = age.assessments.find(({ assessmentId }) => assessmentId === command.assessmentId);
  if (!assessed) return refuse({ code: 'age-assessment-not-found' });
  if (command.givenOn > today || command.givenOn < assessed.assessedOn)
    return refuse({ code: 'age-report-not-between' });
  const { type: _, ...report } = command;
  return ok([{ type: 'AgeReportGiven', on: today, by: byOf(actor), ...report }]);
}
