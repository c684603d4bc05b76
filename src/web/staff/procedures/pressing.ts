// Which limits ask for something now, by what the law attaches to passing them. Freedom comes first. Pure.
import type { LimitView } from '../../../views/limit.ts';

const PRESSING = ['release', 'responsibility-shifts', 'deemed-acceptance'];

export const pressing = (limits: readonly LimitView[]): readonly LimitView[] =>
  limits
    .filter(
      ({ state, follows }) =>
        state === 'breached' && follows !== null && (follows.decision !== null || PRESSING.includes(follows.kind)),
    )
    .filter(({ follows }) => follows?.kind !== 'release' || follows.decision !== null)
    .sort((one, other) => Number(other.follows?.decision === 'release') - Number(one.follows?.decision === 'release'));

/** Limits that still ask something, and those that are behind us. */
export const isOpen = ({ state }: Pick<LimitView, 'state'>): boolean => state === 'running' || state === 'breached';
