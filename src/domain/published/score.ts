// Holds the findings of this system against those of the tribunals, point by point. A point is one finding of a tribunal;
// two findings on the same safeguard in one decision are two points, because the tribunal spoke twice.
import { type Finding, OUTCOMES, type Outcome } from '../safeguards/safeguard.ts';
import type { PublishedDecision, TribunalFinding } from './decision.ts';

export type Scored = {
  readonly decision: Pick<PublishedDecision, 'id' | 'findings' | 'scored' | 'contested'>;
  readonly findings: readonly Pick<Finding, 'safeguard' | 'outcome'>[];
};

/** A finding of a tribunal beside ours. */
export type Point = {
  readonly id: string;
  readonly safeguard: string;
  readonly norm?: string;
  readonly tribunal: 'violation' | 'obligation_stated' | 'no_violation';
  readonly outcome: Outcome;
};

export type Counts = { readonly total: number } & { readonly [Key in Outcome]: number };

/** Breaches: `breached` of `total` is the recall. Cleared: `met` and `not-applicable` together are settled. */
export type ScoreLine = {
  readonly breaches: Counts & { readonly recall: number | null };
  readonly cleared: Counts & { readonly settled: number; readonly specificity: number | null };
};
export type ScoreTable = {
  readonly total: ScoreLine;
  readonly safeguards: readonly (ScoreLine & { readonly safeguard: string })[];
};
export type Score = ScoreTable & {
  /** Points on which bodies disagree: counted here and nowhere else. */
  readonly contested: ScoreTable;
  /** Breaches that did not come out breached. */
  readonly misses: readonly Point[];
  /** Cleared points that came out breached. */
  readonly falseAlarms: readonly Point[];
  readonly leftOut: LeftOut;
};
type LeftOut = { readonly [Reason in 'not-scored' | 'not-ex-ante' | 'inadmissible' | 'no-safeguard']: number };

const isBreach = ({ tribunal }: Point): boolean => tribunal !== 'no_violation';

const counts = (points: readonly Point[]): Counts => {
  const counted = OUTCOMES.map((outcome) => [outcome, points.filter((point) => point.outcome === outcome).length]);
  return { total: points.length, ...(Object.fromEntries(counted) as Record<Outcome, number>) };
};

/** A share of nothing is not a number. */
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function lineOf(points: readonly Point[]): ScoreLine {
  const breaches = counts(points.filter(isBreach));
  const cleared = counts(points.filter((point) => !isBreach(point)));
  return {
    breaches: { ...breaches, recall: share(breaches.breached, breaches.total) },
    cleared: {
      ...cleared,
      settled: cleared.met + cleared['not-applicable'],
      specificity: share(cleared.total - cleared.breached, cleared.total),
    },
  };
}

function tableOf(points: readonly Point[]): ScoreTable {
  const safeguards = [...new Set(points.map(({ safeguard }) => safeguard))].toSorted();
  return {
    total: lineOf(points),
    safeguards: safeguards.map((safeguard) => ({
      safeguard,
      ...lineOf(points.filter((point) => point.safeguard === safeguard)),
    })),
  };
}

type Placed = { readonly point: Point; readonly contested: boolean } | { readonly out: keyof LeftOut };

function place({ decision, findings }: Scored, found: TribunalFinding, isSafeguard: (id: string) => boolean): Placed {
  const { safeguard, outcome: tribunal, norm } = found;
  if (!isSafeguard(safeguard)) return { out: 'no-safeguard' };
  if (decision.scored === false || found.scored === false) return { out: 'not-scored' };
  if (found.ex_ante === false) return { out: 'not-ex-ante' };
  // Inadmissible says that the tribunal did not look, so it is neither a breach nor a clearance.
  if (tribunal === 'inadmissible') return { out: 'inadmissible' };
  // No finding of ours is no answer, which never counts as a good one.
  const outcome = findings.find((finding) => finding.safeguard === safeguard)?.outcome ?? 'missing';
  return {
    point: { id: decision.id, safeguard, ...(norm !== undefined && { norm }), tribunal, outcome },
    contested: decision.contested === true || found.contested === true,
  };
}

/** Recall on breaches and specificity on clearances, per safeguard and in total; contested points apart. */
export function scoreOf(results: readonly Scored[], isSafeguard: (id: string) => boolean): Score {
  const placed = results.flatMap((result) =>
    result.decision.findings.map((found) => place(result, found, isSafeguard)),
  );
  const pointsWhere = (contested: boolean): Point[] =>
    placed.flatMap((item) => ('point' in item && item.contested === contested ? [item.point] : []));
  const out = (reason: keyof LeftOut): number => placed.filter((item) => 'out' in item && item.out === reason).length;
  const points = pointsWhere(false);
  return {
    ...tableOf(points),
    contested: tableOf(pointsWhere(true)),
    misses: points.filter((point) => isBreach(point) && point.outcome !== 'breached'),
    falseAlarms: points.filter((point) => !isBreach(point) && point.outcome === 'breached'),
    leftOut: {
      'not-scored': out('not-scored'),
      'not-ex-ante': out('not-ex-ante'),
      inadmissible: out('inadmissible'),
      'no-safeguard': out('no-safeguard'),
    },
  };
}
