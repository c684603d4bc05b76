// What a country brings for time limits: the limits and the calendar, from which milestone each runs, who keeps it and which goes
// first where two overlap. Data; the domain receives it as an argument.
import type { DecisionKind } from '../dossier/decision-kinds.ts';
import type { Calendar } from './calendar.ts';
import type { NotRunning, Overlap, Owner, Run } from './run.ts';
import type { Timer, TimerId } from './timer.ts';

export type Clocks = {
  readonly timers: readonly Timer[];
  readonly calendar: Calendar;
  readonly representative: TimerId;
  readonly remedies: Readonly<Record<DecisionKind, Remedy | null>>;
  readonly runs: readonly Run[];
  readonly notRunning: readonly NotRunning[];
  readonly overlaps: readonly Overlap[];
  readonly owners: Readonly<Record<string, Owner>>;
  /** Organisations that stand beside a child on its way to majority. */
  readonly besideChild: readonly string[];
  /** Organisations whose word alone never meets a limit that protects the child. */
  readonly authorities: readonly string[];
};

/** The term to object or appeal. `shortest` is the term that may apply instead, depending on the procedure. */
export type Remedy = { readonly timer: TimerId; readonly shortest?: TimerId };
