// Which time limits run on a dossier, as far as it holds the events they start from. Nothing is invented: where a dossier does
// not hold the event itself, the earliest day that it does hold is taken, and said. What a limit is: timer.ts.
import type { Day } from '../basics/day.ts';
import type { OpenFile } from '../dossier/state.ts';
import { ageLimits, questionLimits, talkLimits } from './agreed-days.ts';
import type { Clocks } from './clocks.ts';
import { withOverlaps } from './overlaps.ts';
import { procedureLimits } from './procedure-limits.ts';
import { remedyLimits } from './remedy-limits.ts';
import { representativeLimit } from './representative-limit.ts';
import type { RunningLimit } from './running-limit.ts';

/** The limits of this dossier, the first to warn for on top. */
export function runningOn(file: OpenFile, today: Day, clocks: Clocks): readonly RunningLimit[] {
  const ask = { file, today, clocks };
  const limits = [
    ...representativeLimit(ask),
    ...procedureLimits(ask),
    ...remedyLimits(ask),
    ...talkLimits(ask),
    ...questionLimits(ask),
    ...ageLimits(ask),
  ];
  const sorted = limits.sort((one, other) => (one.warnOn ?? '9999').localeCompare(other.warnOn ?? '9999'));
  return withOverlaps(sorted, clocks);
}
