// The shape of one limit on one dossier: until when, how it stands, how that was worked out, who keeps it and what follows. How it
// is made: limit-of.ts; which timers run: running.ts.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import type { DecisionKind } from '../dossier/decision-kinds.ts';
import type { Milestone } from '../dossier/milestones.ts';
import type { OpenFile } from '../dossier/state.ts';
import type { Alarm, Rung } from './alarm.ts';
import type { Clocks } from './clocks.ts';
import type { DueOn } from './due-days.ts';
import type { ConsequenceKind, Rule, TimerId } from './timer.ts';

/**
 * `met-late`: met after its last day. `breached`: past and not met. `ended`: nothing runs any more and nothing was broken; a term
 * that somebody could use has passed, or the procedure was closed in time.
 */
export const LIMIT_STATES = ['running', 'met', 'met-late', 'breached', 'ended'] as const;
export type LimitState = (typeof LIMIT_STATES)[number];

/** What the law says follows now that it passed, and the step here that goes with it. */
export type Follows = {
  readonly kind: ConsequenceKind;
  readonly decision: DecisionKind | null;
  readonly milestone: Milestone | null;
};

/**
 * One limit on this dossier.
 *
 * Shape: `timer` is null for a day that is no limit of the law; `breachedOn` stays for ever; `evidence` are versions of events.
 */
export type RunningLimit = {
  readonly key: string;
  readonly timer: TimerId | null;
  readonly decisionId: string | null;
  readonly procedureId: string | null;
  readonly what: Words;
  readonly start: Day;
  readonly due: DueOn;
  readonly warnOn: string | null;
  readonly state: LimitState;
  readonly metOn: Day | null;
  readonly breachedOn: Day | null;
  readonly alarm: Alarm;
  readonly ladder: readonly Rung[];
  readonly lapses: boolean;
  readonly owners: readonly string[];
  readonly departure: boolean;
  readonly who: Words;
  readonly consequence: Words;
  readonly follows: Follows | null;
  readonly doubts: readonly Words[];
  readonly steps: readonly Words[];
  readonly rule: Rule | null;
  readonly ruleBasis: string | null;
  readonly basis: string | null;
  readonly calendar: string | null;
  readonly extension: string | null;
  /** Cases in which the law gives more time. */
  readonly extensions: readonly { readonly name: string; readonly when: Words }[];
  readonly evidence: { readonly start: number | null; readonly met: number | null };
  /** Other limits on the same thing, and which goes first. */
  readonly overlap: { readonly beside: readonly TimerId[]; readonly first: TimerId; readonly why: Words } | null;
};

export type Ask = { readonly file: OpenFile; readonly today: Day; readonly clocks: Clocks };

export type Met = { readonly day: Day; readonly version: number | null };

export type Asked = {
  readonly key: string;
  readonly timer: TimerId;
  /** A named case that runs by itself or goes with the track. */
  readonly variant?: string | undefined;
  readonly start: Day;
  /** For limits in hours. */
  readonly moment?: string;
  /** From when people can act, where the limit counts back. */
  readonly knownFrom?: Day;
  readonly startVersion: number | null;
  readonly decisionId?: string;
  readonly procedureId?: string;
  readonly met: Met | undefined;
  /** The procedure was closed on this day. */
  readonly closedOn?: Day | undefined;
  readonly after: 'breached' | 'ended';
  /** A day to warn for that comes before what the limit itself gives. */
  readonly warnBy?: string | undefined;
  readonly who?: Words;
  readonly doubts: readonly Words[];
  readonly follows?: (kind: ConsequenceKind) => Follows;
};
