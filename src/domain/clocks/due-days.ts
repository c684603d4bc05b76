// The last day of a limit in days or longer: one day, or the bounds of a range, in every reading that is defended. What is
// asked and said around it: due.ts.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import { type Calendar, isClosed, type Reach } from './calendar.ts';
import { addDays, sayDay } from './civil-day.ts';
import { longer, type Reckoned, RULES, reckon } from './reckon.ts';
import { countStep, moveStep, STAYS_STEP, skippedStep, startStep } from './say.ts';
import type { Length, Limit, Timer } from './timer.ts';
import {
  AT_LEAST,
  COUNTS_BACK,
  calendarWarnings,
  libertyWarning,
  present,
  readingWarning,
  TWO_WORKING_DAYS,
  type Warning,
  WORKING_DAY,
} from './warnings.ts';

/** A day, a moment for hours, a range where the law leaves the choice, or null where it gives no number. */
export type DueOn = string | { readonly earliest: string; readonly latest: string } | null;

/** What a limit comes to; the rest of the answer comes from the timer. */
export type Computed = {
  readonly due: DueOn;
  /** The earliest day or moment that any reading gives. */
  readonly warnOn: string | null;
  readonly reason?: Words;
  readonly steps: readonly Words[];
  readonly warnings: readonly Warning[];
};

/** One limit to compute: `added` is what an extension puts on top, `from` the event in words. */
export type Task = {
  readonly timer: Timer;
  readonly limit: Limit;
  readonly added: readonly Length[];
  readonly from: Words;
  readonly start: string;
  readonly calendar: Calendar;
};

type Numbered = Exclude<Limit, { readonly kind: 'no-number' }>;

/** The lengths one after the other; those of the same unit as one longer length. */
export const lengthsOf = (base: Length, added: readonly Length[]): readonly Length[] =>
  added.reduce<readonly Length[]>((all, one) => [...all.slice(0, -1), ...longer(all.at(-1) ?? base, one)], [base]);

export function dueDays(task: Task, limit: Numbered, start: Day): Computed {
  const begin = startStep(sayDay(start), task.from);
  const computed = computeDays(task, limit, start);
  return { ...computed, steps: [begin, ...computed.steps] };
}

function computeDays(task: Task, limit: Numbered, start: Day): Computed {
  switch (limit.kind) {
    case 'within':
    case 'maximum': {
      const end = endOf(task, start, lengthsOf(limit.length, task.added));
      const atLeast = present(limit.kind === 'within' && limit.atLeast && AT_LEAST);
      return { ...end, warnings: [...end.warnings, ...atLeast] };
    }
    case 'range':
      return between(
        endOf(task, start, lengthsOf(limit.shortest, task.added)),
        endOf(task, start, lengthsOf(limit.longest, task.added)),
      );
    case 'before': {
      const latest = endOf(task, start, [limit.latest], true);
      return limit.earliest ? opensOn(addBack(task, start, limit.earliest), latest) : latest;
    }
    case 'waits-then-runs':
      return afterWaiting(task, start, limit.wait, limit.longest);
  }
}

type End = Computed & { readonly due: Day; readonly warnOn: Day };

/** The end of one length, in the reading of the rule and in the readings on either side of it. */
function endOf({ timer, calendar }: Task, start: Day, lengths: readonly Length[], back = false): End {
  const { rule } = timer;
  const { reach, narrow, wide } = RULES[rule];
  const read = (each: Reach): Reckoned => reckon({ start, lengths, back, rule, calendar, reach: each });
  const main = read(reach);
  const doubts = doubtsOf(timer, main, [read(narrow).end, read(wide).end]);
  const warnings = [
    ...present(inWorkdays(lengths) && rule === 'own-article' && WORKING_DAY),
    ...present(back && main.end !== main.counted && COUNTS_BACK),
    ...doubts.map(({ warning }) => warning),
    ...calendarWarnings(calendar, rule, start, main.end),
  ];
  const [warnOn = main.end] = [main.end, ...doubts.map(({ from }) => from)].sort();
  return { due: main.end, warnOn, steps: stepsOf(calendar, start, lengths, main, rule), warnings };
}

/** Where another reading gives an earlier day, and which. */
function doubtsOf(
  { rule, liberty }: Timer,
  { counted, open, end }: Reckoned,
  readings: readonly Day[],
): readonly { readonly from: Day; readonly warning: Warning }[] {
  const sorted = [end, ...readings].sort();
  const [early, late] = [sorted[0] ?? end, sorted.at(-1) ?? end];
  return [
    ...present(early < late && { from: early, warning: readingWarning(early, late) }),
    ...present(rule === 'reg-1182-71' && open < end && { from: open, warning: TWO_WORKING_DAYS }),
    ...present(liberty && counted < early && { from: counted, warning: libertyWarning(counted) }),
  ];
}

const inWorkdays = (lengths: readonly Length[]): boolean => lengths.some(({ unit }) => unit === 'workday');

function stepsOf(
  calendar: Calendar,
  start: Day,
  lengths: readonly Length[],
  { counted, end }: Reckoned,
  rule: Timer['rule'],
): readonly Words[] {
  const { reach } = RULES[rule];
  return [
    countStep(lengths, counted, counted < start),
    ...present(inWorkdays(lengths) && skippedStep(calendar, start, counted, reach)),
    ...present(end !== counted && moveStep(calendar, counted, end, reach)),
    ...present(end === counted && isClosed(calendar, counted, reach) && STAYS_STEP),
  ];
}

/** Each bound with its own steps; a warning that both give is given once. */
function between(first: End, last: End): Computed {
  const codes = new Set(first.warnings.map(({ code }) => code));
  return {
    due: { earliest: first.due, latest: last.due },
    warnOn: first.warnOn,
    steps: [...first.steps, ...last.steps],
    warnings: [...first.warnings, ...last.warnings.filter(({ code }) => !codes.has(code))],
  };
}

/** Not before this day: it stays where the counting leads, because earlier would be too early. */
const addBack = ({ timer, calendar }: Task, start: Day, earliest: Length): End => {
  const { rule } = timer;
  const { counted } = reckon({ start, lengths: [earliest], back: true, rule, calendar, reach: RULES[rule].reach });
  return { due: counted, warnOn: counted, steps: [countStep([earliest], counted, true)], warnings: [] };
};

const opensOn = (opens: End, latest: End): Computed => ({ ...between(opens, latest), warnOn: latest.warnOn });

/** From the day after the wait until so many days have passed. */
function afterWaiting(task: Task, start: Day, wait: Length, longest: Length): Computed {
  const waited = endOf(task, start, [wait]);
  const [first, last] = [addDays(waited.due, 1), addDays(waited.due, longest.amount)];
  const [from, to] = [sayDay(first), sayDay(last)];
  const runs = {
    nl: `Loopt vanaf ${from.nl} en duurt hooguit ${longest.amount} dagen, tot en met ${to.nl}.`,
    en: `Runs from ${from.en} and lasts ${longest.amount} days at most, up to and including ${to.en}.`,
  };
  return {
    due: { earliest: first, latest: last },
    warnOn: first,
    steps: [...waited.steps, runs],
    warnings: waited.warnings,
  };
}
