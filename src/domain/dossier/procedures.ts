// The procedures around a child and what happened in them, day by day: that is where time limits run from and what stops them.
// Which limits: domain/clocks. Nothing that was recorded goes away; a wrong day is corrected and the first one stays.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { type Context, Given } from './context.ts';
import { BEFORE_OPENING, MILESTONE_IDS, type Milestone, PLANNED_MILESTONES } from './milestones.ts';
import { milestonesOf, OUTCOME_IDS, PROCEDURE_KIND_IDS, TRACK_IDS } from './procedure-kinds.ts';

const Procedure = z.object({
  procedureId: z.uuid(),
  kind: z.enum(PROCEDURE_KIND_IDS),
  subject: z.enum(['child', 'parent']),
  subjectName: Line.optional().describe('The parent, where the procedure is a parent’s.'),
  track: z.enum(TRACK_IDS).optional().describe('Which way it goes; left out while nobody knows.'),
  openedOn: Day,
  reference: Line.optional(),
  decisionId: z.uuid().optional().describe('The decision in this dossier that it is about.'),
});

export const OpenProcedure = Procedure.extend({ type: z.literal('OpenProcedure') });
export type OpenProcedure = z.infer<typeof OpenProcedure>;
export const ProcedureOpened = Given.extend({ type: z.literal('ProcedureOpened'), ...Procedure.shape });
export type ProcedureOpened = z.infer<typeof ProcedureOpened>;

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');
const Happened = z.object({
  procedureId: z.uuid(),
  milestone: z.enum(MILESTONE_IDS),
  day: Day,
  time: Time.optional().describe('The time on the clock here, for limits in hours.'),
  source: Line,
});

export const RecordMilestone = Happened.extend({ type: z.literal('RecordMilestone') });
export type RecordMilestone = z.infer<typeof RecordMilestone>;
export const MilestoneRecorded = Given.extend({ type: z.literal('MilestoneRecorded'), ...Happened.shape });
export type MilestoneRecorded = z.infer<typeof MilestoneRecorded>;

const Correction = Happened.extend({ reason: Paragraph });
export const CorrectMilestone = Correction.extend({ type: z.literal('CorrectMilestone') });
export type CorrectMilestone = z.infer<typeof CorrectMilestone>;
export const MilestoneCorrected = Given.extend({ type: z.literal('MilestoneCorrected'), ...Correction.shape });
export type MilestoneCorrected = z.infer<typeof MilestoneCorrected>;

const Closing = z.object({
  procedureId: z.uuid(),
  outcome: z.enum(OUTCOME_IDS),
  closedOn: Day,
  explanation: Paragraph.optional(),
});
export const CloseProcedure = Closing.extend({ type: z.literal('CloseProcedure') });
export type CloseProcedure = z.infer<typeof CloseProcedure>;
export const ProcedureClosed = Given.extend({ type: z.literal('ProcedureClosed'), ...Closing.shape });
export type ProcedureClosed = z.infer<typeof ProcedureClosed>;

/** One milestone with every day that was ever said of it, oldest first. */
export type MilestoneHeld = readonly [MilestoneRecorded, ...MilestoneCorrected[]];

export type ProcedureHeld = {
  readonly opened: ProcedureOpened;
  milestones: Map<Milestone, MilestoneHeld>;
  closed?: ProcedureClosed;
};

export type ProcedureRefusal = {
  readonly code:
    | 'procedure-exists'
    | 'procedure-not-found'
    | 'procedure-in-the-future'
    | 'procedure-parent-unnamed'
    | 'procedure-closed-already'
    | 'procedure-closed-before-opening'
    | 'procedure-of-unknown-decision'
    | 'milestone-of-another-kind'
    | 'milestone-recorded-already'
    | 'milestone-not-recorded'
    | 'milestone-in-the-future'
    | 'milestone-before-opening'
    | 'milestone-after-closing'
    | 'milestone-not-changed';
};

type Held = {
  readonly procedures: readonly ProcedureHeld[];
  readonly decisions: readonly { readonly plan: { readonly decisionId: string } }[];
};

const found = ({ procedures }: Pick<Held, 'procedures'>, id: string): ProcedureHeld | undefined =>
  procedures.find(({ opened }) => opened.procedureId === id);

/** Refuses: one that is there, lies ahead, is a nameless parent’s, or is about a decision that is not here. */
export function openProcedure(
  command: OpenProcedure,
  held: Held,
  { today, actor }: Context,
): Result<ProcedureOpened[], ProcedureRefusal> {
  const { type: _, ...procedure } = command;
  if (found(held, procedure.procedureId)) return refuse({ code: 'procedure-exists' });
  if (procedure.openedOn > today) return refuse({ code: 'procedure-in-the-future' });
  if (procedure.subject === 'parent' && procedure.subjectName === undefined)
    return refuse({ code: 'procedure-parent-unnamed' });
  const { decisionId } = procedure;
  if (decisionId !== undefined && !held.decisions.some(({ plan }) => plan.decisionId === decisionId))
    return refuse({ code: 'procedure-of-unknown-decision' });
  return ok([{ type: 'ProcedureOpened', on: today, by: byOf(actor), ...procedure }]);
}

/** What is wrong with this day for this milestone. */
function wrongDay(
  { opened, closed }: ProcedureHeld,
  { milestone, day }: Pick<RecordMilestone, 'milestone' | 'day'>,
  today: Day,
): ProcedureRefusal['code'] | undefined {
  if (day > today && !PLANNED_MILESTONES.includes(milestone)) return 'milestone-in-the-future';
  if (day < opened.openedOn && !BEFORE_OPENING.includes(milestone)) return 'milestone-before-opening';
  return closed && day > closed.closedOn ? 'milestone-after-closing' : undefined;
}

/** Refuses: an unknown procedure, a milestone of another kind, one that is there, and a day that cannot be. */
export function recordMilestone(
  command: RecordMilestone,
  held: Held,
  { today, actor }: Context,
): Result<MilestoneRecorded[], ProcedureRefusal> {
  const { type: _, ...happened } = command;
  const procedure = found(held, happened.procedureId);
  if (!procedure) return refuse({ code: 'procedure-not-found' });
  if (!milestonesOf(procedure.opened.kind).includes(happened.milestone))
    return refuse({ code: 'milestone-of-another-kind' });
  if (procedure.milestones.has(happened.milestone)) return refuse({ code: 'milestone-recorded-already' });
  const code = wrongDay(procedure, happened, today);
  if (code) return refuse({ code });
  return ok([{ type: 'MilestoneRecorded', on: today, by: byOf(actor), ...happened }]);
}

/** Refuses: what was not recorded, what changes nothing, and a day that cannot be. */
export function correctMilestone(
  command: CorrectMilestone,
  held: Held,
  { today, actor }: Context,
): Result<MilestoneCorrected[], ProcedureRefusal> {
  const { type: _, ...correction } = command;
  const procedure = found(held, correction.procedureId);
  if (!procedure) return refuse({ code: 'procedure-not-found' });
  const last = procedure.milestones.get(correction.milestone)?.at(-1);
  if (!last) return refuse({ code: 'milestone-not-recorded' });
  if (last.day === correction.day && last.time === correction.time) return refuse({ code: 'milestone-not-changed' });
  const code = wrongDay(procedure, correction, today);
  if (code) return refuse({ code });
  return ok([{ type: 'MilestoneCorrected', on: today, by: byOf(actor), ...correction }]);
}

/** Refuses: an unknown or closed procedure, and a last day that cannot be. */
export function closeProcedure(
  command: CloseProcedure,
  held: Held,
  { today, actor }: Context,
): Result<ProcedureClosed[], ProcedureRefusal> {
  const { type: _, ...closing } = command;
  const procedure = found(held, closing.procedureId);
  if (!procedure) return refuse({ code: 'procedure-not-found' });
  if (procedure.closed) return refuse({ code: 'procedure-closed-already' });
  if (closing.closedOn > today) return refuse({ code: 'procedure-in-the-future' });
  if (closing.closedOn < procedure.opened.openedOn) return refuse({ code: 'procedure-closed-before-opening' });
  return ok([{ type: 'ProcedureClosed', on: today, by: byOf(actor), ...closing }]);
}
