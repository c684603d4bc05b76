// Puts the findings of this system beside those of the tribunal, safeguard by safeguard, and says whether they agree. Pure.
import type { TribunalView } from '../../../contract/published.ts';
import type { Outcome } from '../../../domain/safeguards/safeguard.ts';
import type { FindingView } from '../../../views/finding.ts';
import type { published } from '../../text/nl/published.ts';

export type Comparison = keyof (typeof published)['compare'];

export type Compared = {
  readonly key: string;
  readonly safeguard: string;
  readonly ours: FindingView | undefined;
  readonly theirs: TribunalView | undefined;
  readonly comparison: Comparison;
};

const WHERE_BREACHED = {
  breached: 'same-breach',
  missing: 'facts-missing',
  'for-human': 'for-human',
  met: 'missed',
  'not-applicable': 'missed',
} as const satisfies Record<Outcome, Comparison>;

const WHERE_CLEARED = {
  breached: 'too-strict',
  missing: 'cleared-missing',
  'for-human': 'for-human',
  met: 'same-cleared',
  'not-applicable': 'same-cleared',
} as const satisfies Record<Outcome, Comparison>;

export function compare(ours: FindingView | undefined, theirs: TribunalView | undefined): Comparison {
  if (theirs === undefined) return 'only-ours';
  if (theirs.outcome === 'inadmissible' || theirs.scored === false || theirs.ex_ante === false) return 'not-comparable';
  if (ours === undefined) return 'only-theirs';
  return theirs.outcome === 'no_violation' ? WHERE_CLEARED[ours.outcome] : WHERE_BREACHED[ours.outcome];
}

/** A row for each finding of the tribunal, then the breaches that only this system sees. */
export function comparedAll(ours: readonly FindingView[], theirs: readonly TribunalView[]): Compared[] {
  const ownBySafeguard = new Map(ours.map((finding) => [finding.safeguard, finding]));
  const discussed = new Set(theirs.map((finding) => finding.safeguard));
  const rows = theirs.map((finding, index): Compared => {
    const own = ownBySafeguard.get(finding.safeguard);
    return {
      key: `${finding.safeguard}-${index}`,
      safeguard: finding.safeguard,
      ours: own,
      theirs: finding,
      comparison: compare(own, finding),
    };
  });
  const alone = ours
    .filter(({ outcome, safeguard }) => outcome === 'breached' && !discussed.has(safeguard))
    .map(
      (own): Compared => ({
        key: own.safeguard,
        safeguard: own.safeguard,
        ours: own,
        theirs: undefined,
        comparison: 'only-ours',
      }),
    );
  return [...rows, ...alone];
}
