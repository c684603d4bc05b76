// From which milestone of which procedure a time limit runs, and what meets it: data. How that becomes a limit on a dossier:
// procedure-limits.ts. The rows themselves: eu/runs-*.ts, and the country’s own.
import type { Words } from '../basics/text.ts';
import type { DecisionKind } from '../dossier/decision-kinds.ts';
import type { Milestone } from '../dossier/milestones.ts';
import type { ProcedureKind, Track } from '../dossier/procedure-kinds.ts';
import type { TimerId } from './timer.ts';

/** What else must be so. `child`: a procedure of the child itself. Alone and detained are asked of the child on that day. */
export const CONDITIONS = [
  'child',
  'alone',
  'not-alone',
  'detained',
  'detained-later',
  'from-six',
  'hit',
  'no-hit',
] as const;
export type Condition = (typeof CONDITIONS)[number];

export type Run = {
  readonly timer: TimerId;
  /** A named case that runs beside the ordinary limit, or from an event of its own. */
  readonly variant?: string;
  readonly kinds: readonly ProcedureKind[];
  /** The earliest of these counts. */
  readonly from: readonly Milestone[];
  /** Starts it anew. */
  readonly again?: Milestone;
  readonly until: readonly Milestone[];
  /** `ended`: a term that somebody could use, or that ends something by itself; passing it is no breach. */
  readonly after: 'breached' | 'ended';
  /** Only on these; `unknown` where nobody recorded which way the procedure goes. */
  readonly tracks?: readonly (Track | 'unknown')[];
  /** The named case that goes with a track. */
  readonly byTrack?: Readonly<Partial<Record<Track, string>>>;
  readonly only?: readonly Condition[];
  /** Not where this happened too. */
  readonly unless?: Milestone;
  /** Between these two it does not run. */
  readonly heldUp?: { readonly by: Milestone; readonly until: readonly Milestone[] };
  /** The word of a migration authority alone does not meet it. */
  readonly independent?: true;
  /** Of law for people who ask for protection: said where the dossier holds no such procedure. */
  readonly ofApplicants?: true;
  /** The decision that undoes what follows from passing it. */
  readonly undoneBy?: DecisionKind;
};

/** Why a limit runs on no dossier. */
export type NotRunning = { readonly timer: TimerId; readonly why: Words };

/** Limits that overlap: all are shown, and this one goes first. */
export type Overlap = { readonly timers: readonly TimerId[]; readonly first: TimerId; readonly why: Words };

/** Whose act keeps a limit. `departure`: it measures a departure, and no list is ever made of those. */
export type Owner = { readonly organisations: readonly string[]; readonly who: Words; readonly departure?: true };
