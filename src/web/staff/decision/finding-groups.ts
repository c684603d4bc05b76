// The findings on one decision in the order in which they ask for something: what stands in the way, what asks a person, what
// is left for afterwards, what warns, and what asks nothing. What stops is the server's answer. Pure.
import { isAnswerable } from '../../../domain/safeguards/blocking.ts';
import type { FindingView } from '../../../views/finding.ts';
import type { DecisionView } from '../../../views/sheet.ts';

export const GROUPS = ['stops', 'asks', 'tasks', 'warns', 'met', 'not-applicable'] as const;
export type Group = (typeof GROUPS)[number];

type Judged = Pick<DecisionView, 'stopping' | 'tasks'> & { readonly findings: readonly FindingView[] };

function groupOf(finding: FindingView, { stopping, tasks }: Judged): Group {
  const { outcome, safeguard } = finding;
  if (outcome === 'met' || outcome === 'not-applicable') return outcome;
  if (tasks.includes(safeguard)) return 'tasks';
  if (isAnswerable(finding)) return 'asks';
  return stopping.includes(safeguard) ? 'stops' : 'warns';
}

/** Every finding in exactly one group; inside a group what stops comes first. */
export function grouped(judged: Judged): ReadonlyMap<Group, readonly FindingView[]> {
  const stops = ({ safeguard }: FindingView): number => (judged.stopping.includes(safeguard) ? 0 : 1);
  return new Map(
    GROUPS.map((group) => [
      group,
      judged.findings
        .filter((finding) => groupOf(finding, judged) === group)
        .toSorted((one, other) => stops(one) - stops(other)),
    ]),
  );
}

/** Whether a named person can answer this finding on this decision: nothing is asked where nothing is stopped. */
export const asksAnswer = (finding: FindingView, { direction }: Pick<DecisionView, 'direction'>): boolean =>
  direction === 'adverse' && isAnswerable(finding);
