// What the findings on a planned decision still ask, apart from what holds it: what is left for afterwards, and what only
// warns. What holds a decision and what is a task is the server's answer. Pure.
import type { DecisionView } from '../../../views/sheet.ts';

type Judged = Pick<DecisionView, 'findings' | 'answers' | 'stopping' | 'tasks'>;

/** Findings that hold nothing: breached, missing, or for a person who has not answered, without being a stop or a task. */
export const warnings = ({ findings, answers, stopping, tasks }: Judged): number =>
  findings.filter(({ safeguard, outcome }) => {
    if (stopping.includes(safeguard) || tasks.includes(safeguard)) return false;
    if (outcome === 'for-human') return !answers.some((answer) => answer.safeguard === safeguard);
    return outcome === 'breached' || outcome === 'missing';
  }).length;
