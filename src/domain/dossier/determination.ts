// The formal determination of what is best for a child: what is asked, by which panel, between which options, with what
// outcome. Shapes only; who may do what and when: determination-rules.ts. When one is needed: determination-needed.ts.
import { z } from 'zod';
import { OrganisationId } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { Line, Page, Paragraph } from '../basics/text.ts';
import { Given } from './context.ts';
import { SCENARIOS } from './elements.ts';

/** Why a determination is held. Norm: JGC 3/22 para. 32(e), (g), (j), 33; UNHCR Best Interests Procedure. */
export const DETERMINATION_TRIGGERS = [
  'separation',
  'return',
  'family-expulsion',
  'durable-solution',
  'parent-removed-or-detained',
  'exceptional-risk',
  'other',
] as const;
export type DeterminationTrigger = (typeof DETERMINATION_TRIGGERS)[number];

/** What can be compared: the scenarios of the assessment, and resettlement, which only a determination looks at. */
export const DETERMINATION_OPTIONS = [...SCENARIOS, 'resettlement'] as const;
export type DeterminationOption = (typeof DETERMINATION_OPTIONS)[number];

const About = z.object({ determinationId: z.uuid() });

const Proposal = About.extend({
  trigger: z.enum(DETERMINATION_TRIGGERS),
  otherTrigger: Paragraph.optional().describe('Why, where the trigger is “other”.'),
  question: Paragraph.describe('What has to be determined for this child.'),
  lead: OrganisationId.describe('The organisation of child protection or guardianship that is asked to lead.'),
});
export const ProposeDetermination = Proposal.extend({ type: z.literal('ProposeDetermination') });
export type ProposeDetermination = z.infer<typeof ProposeDetermination>;
export const DeterminationProposed = Given.extend({ type: z.literal('DeterminationProposed'), ...Proposal.shape });
export type DeterminationProposed = z.infer<typeof DeterminationProposed>;

export const PANEL_PARTS = ['chair', 'member', 'adviser'] as const;
export const PanelMember = z.object({
  name: Line,
  organisation: Line.describe('The id of an organisation of this country, or the name of another one.'),
  discipline: Line,
  part: z.enum(PANEL_PARTS).describe('An adviser has no vote.'),
  conflictOfInterestExcluded: z.boolean(),
  confidentialityPromised: z.boolean(),
});
export type PanelMember = z.infer<typeof PanelMember>;
const Panel = About.extend({ members: z.array(PanelMember).min(1).max(12) });
export const ConvenePanel = Panel.extend({ type: z.literal('ConvenePanel') });
export type ConvenePanel = z.infer<typeof ConvenePanel>;
export const PanelConvened = Given.extend({ type: z.literal('PanelConvened'), ...Panel.shape });
export type PanelConvened = z.infer<typeof PanelConvened>;

const Conflict = About.extend({ member: Line, what: Paragraph.describe('Which other interest this member serves.') });
export const ReportPanelConflict = Conflict.extend({ type: z.literal('ReportPanelConflict') });
export type ReportPanelConflict = z.infer<typeof ReportPanelConflict>;
export const PanelConflictReported = Given.extend({ type: z.literal('PanelConflictReported'), ...Conflict.shape });
export type PanelConflictReported = z.infer<typeof PanelConflictReported>;

const Option = z.object({
  option: z.enum(DETERMINATION_OPTIONS),
  shortTerm: Paragraph.describe('What it does to the rights of this child now.'),
  longTerm: Paragraph.describe('What it does to them later.'),
  feasibility: Paragraph.describe('Whether it can be done, and by whom.'),
  childView: Paragraph.optional(),
});
const Comparison = About.extend({ options: z.array(Option).min(1).max(8) });
export const CompareOptions = Comparison.extend({ type: z.literal('CompareOptions') });
export type CompareOptions = z.infer<typeof CompareOptions>;
export const OptionsCompared = Given.extend({ type: z.literal('OptionsCompared'), ...Comparison.shape });
export type OptionsCompared = z.infer<typeof OptionsCompared>;

const Discussion = About.extend({
  discussedOn: Day,
  how: Paragraph,
  childSaid: Paragraph.optional(),
  supportPerson: Line.optional(),
  notWantedBecause: Paragraph.optional().describe('Why the child did not want this talk, as the child told it.'),
});
export const DiscussWithChild = Discussion.extend({ type: z.literal('DiscussWithChild') });
export type DiscussWithChild = z.infer<typeof DiscussWithChild>;
export const OptionsDiscussed = Given.extend({ type: z.literal('OptionsDiscussed'), ...Discussion.shape });
export type OptionsDiscussed = z.infer<typeof OptionsDiscussed>;

const Outcome = About.extend({
  bestOption: z.enum(DETERMINATION_OPTIONS),
  separationInChildsInterest: z.enum(['yes', 'no', 'not-asked']),
  conditions: z.array(Paragraph).max(20).default([]),
  reasons: Page,
  dissent: z
    .array(z.object({ member: Line, view: Paragraph }))
    .max(12)
    .default([]),
  reviewOn: Day,
  followUp: z
    .array(z.object({ step: Paragraph, who: Line, by: Day }))
    .max(20)
    .default([]),
});
export const Determine = Outcome.extend({ type: z.literal('Determine') });
export type Determine = z.infer<typeof Determine>;
export const BestInterestsDetermined = Given.extend({ type: z.literal('BestInterestsDetermined'), ...Outcome.shape });
export type BestInterestsDetermined = z.infer<typeof BestInterestsDetermined>;

const Telling = About.extend({
  toldOn: Day,
  toldBy: Line,
  language: Line,
  understood: z.enum(['yes', 'partly', 'no', 'unknown']),
  childSaid: Paragraph.optional(),
});
export const TellDetermination = Telling.extend({ type: z.literal('TellDetermination') });
export type TellDetermination = z.infer<typeof TellDetermination>;
export const DeterminationTold = Given.extend({ type: z.literal('DeterminationTold'), ...Telling.shape });
export type DeterminationTold = z.infer<typeof DeterminationTold>;

export const REVIEW_REASONS = [
  'review-day',
  'new-facts',
  'child-asks',
  'conflict-of-interest',
  'not-carried-out',
  'other',
] as const;
const Review = About.extend({
  why: z.enum(REVIEW_REASONS),
  reason: Paragraph,
  outcome: z.enum(['stands', 'reopened']),
  reviewOn: Day.optional().describe('The next day to look at it again, where it stands.'),
});
export const ReviewDetermination = Review.extend({ type: z.literal('ReviewDetermination') });
export type ReviewDetermination = z.infer<typeof ReviewDetermination>;
export const DeterminationReviewed = Given.extend({ type: z.literal('DeterminationReviewed'), ...Review.shape });
export type DeterminationReviewed = z.infer<typeof DeterminationReviewed>;

/** One determination and how far it came. Mutable inside the fold only. */
export type DeterminationHeld = {
  readonly proposed: DeterminationProposed;
  panel?: PanelConvened;
  conflicts: PanelConflictReported[];
  compared?: OptionsCompared;
  discussed?: OptionsDiscussed;
  determined?: BestInterestsDetermined;
  told?: DeterminationTold;
  reviews: DeterminationReviewed[];
  /** The day on which it has to be looked at again: the one that was agreed last. */
  reviewOn?: Day;
  /** False once step 1 changed after it: it rests on an assessment that is no longer there. */
  stands: boolean;
};

export type Determinations = { readonly determinations: readonly DeterminationHeld[] };

export const determinationById = ({ determinations }: Determinations, id: string): DeterminationHeld | undefined =>
  determinations.find(({ proposed }) => proposed.determinationId === id);

/** Whether it has an outcome that still rests on the assessment on file. Without `today`: whatever its review day is. */
export const holds = (held: DeterminationHeld, today?: Day): boolean => {
  const overdue = today !== undefined && held.reviewOn !== undefined && held.reviewOn < today;
  return held.determined !== undefined && held.stands && !overdue;
};
