// Lines of the timeline that say the same thing after each other, by one person on one day, as one line with a count. Pure.
import type { TimelineEntry } from '../../../views/timeline.ts';

export type Run = { readonly first: TimelineEntry; readonly count: number };

const same = (one: TimelineEntry, other: TimelineEntry): boolean =>
  one.type === other.type &&
  one.mark === undefined &&
  other.mark === undefined &&
  one.on === other.on &&
  one.by.person === other.by.person &&
  one.recordedAt.slice(0, 10) === other.recordedAt.slice(0, 10);

export function runs(entries: readonly TimelineEntry[]): readonly Run[] {
  const found: Run[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last !== undefined && same(last.first, entry)) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ first: entry, count: 1 });
  }
  return found;
}
