// The procedures of a dossier as they pass over the wire, each with what happened in it and what can still be recorded.
import { z } from 'zod';
import type { Shown } from '../domain/basics/shown.ts';
import { MILESTONE_IDS } from '../domain/dossier/milestones.ts';
import { milestonesOf } from '../domain/dossier/procedure-kinds.ts';
import {
  MilestoneCorrected,
  MilestoneRecorded,
  ProcedureClosed,
  ProcedureOpened,
} from '../domain/dossier/procedures.ts';
import type { OpenFile } from '../domain/dossier/state.ts';

export const ProcedureView = z.object({
  opened: ProcedureOpened,
  /** In the order of their days; every day that was ever said, the first first. */
  milestones: z.array(z.object({ recorded: MilestoneRecorded, corrections: z.array(MilestoneCorrected) })),
  /** What was not recorded yet and belongs to this kind. */
  open: z.array(z.enum(MILESTONE_IDS)),
  closed: ProcedureClosed.optional(),
});
export type ProcedureView = Shown<z.infer<typeof ProcedureView>>;

export const procedureViews = ({ procedures }: OpenFile): readonly ProcedureView[] =>
  procedures.map(({ opened, milestones, closed }) => ({
    opened,
    milestones: [...milestones.values()]
      .map(([recorded, ...corrections]) => ({ recorded, corrections }))
      .sort((one, other) => lastDay(one).localeCompare(lastDay(other))),
    open: milestonesOf(opened.kind).filter((milestone) => !milestones.has(milestone)),
    ...(closed && { closed }),
  }));

const lastDay = ({ recorded, corrections }: Pick<ProcedureView['milestones'][number], 'recorded' | 'corrections'>) =>
  corrections.at(-1)?.day ?? recorded.day;
