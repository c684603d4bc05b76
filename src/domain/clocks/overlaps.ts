// Limits on the same thing, side by side: each says which others run and which of them goes first. None hides another.
import type { Clocks } from './clocks.ts';
import type { RunningLimit } from './running-limit.ts';

export function withOverlaps(limits: readonly RunningLimit[], { overlaps }: Clocks): readonly RunningLimit[] {
  return limits.map((limit) => {
    const group = overlaps.find(({ timers }) => limit.timer !== null && timers.includes(limit.timer));
    if (!group) return limit;
    const beside = limits.flatMap(({ timer, key, procedureId, decisionId }) =>
      timer !== null &&
      timer !== limit.timer &&
      key !== limit.key &&
      group.timers.includes(timer) &&
      procedureId === limit.procedureId &&
      decisionId === limit.decisionId
        ? [timer]
        : [],
    );
    if (beside.length === 0) return limit;
    return { ...limit, overlap: { beside: [...new Set(beside)], first: group.first, why: group.why } };
  });
}
