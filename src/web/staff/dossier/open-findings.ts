// How many findings on a decision still ask something of somebody. Pure.
import type { DecisionView } from '../../../views/sheet.ts';

/** Breached, missing, or for a person who has not answered yet. */
export const openFindings = ({ findings, answers }: Pick<DecisionView, 'findings' | 'answers'>): number =>
  findings.filter(({ safeguard, outcome }) => {
    if (outcome === 'for-human') return !answers.some((answer) => answer.safeguard === safeguard);
    return outcome === 'breached' || outcome === 'missing';
  }).length;
