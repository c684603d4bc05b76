// Makes one limit on one dossier out of a timer, the day it starts and what met it. A breach stays, also when it was met later.
// Which timers run: running.ts.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import type { LimitExtended } from '../dossier/limit-extension.ts';
import type { OpenFile } from '../dossier/state.ts';
import { alarmOn, rungsOf } from './alarm.ts';
import { addDays } from './civil-day.ts';
import type { Clocks } from './clocks.ts';
import { type Due, dueOf } from './due.ts';
import type { DueOn } from './due-days.ts';
import type { Ask, Asked, Follows, RunningLimit } from './running-limit.ts';
import type { Timer } from './timer.ts';

const NOBODY: Words = { nl: 'wie de stap zet', en: 'whoever takes the step' };

/** Shape: one limit, or none where the country has no such timer or the law did not apply yet. */
export function limitOf(asked: Asked, { file, today, clocks }: Ask): readonly RunningLimit[] {
  const timer = clocks.timers.find(({ id }) => id === asked.timer);
  if (!timer || !appliesOn(timer, asked.start)) return [];
  const reckoned = reckonedWith(asked, timer, file, clocks);
  if (!reckoned) return [];
  const { due, late } = reckoned;
  const standing = standingOf(asked, lastOf(due.due), today);
  return [
    {
      ...whereOf(asked, timer),
      ...standing,
      ...warnedOf(asked, due, today),
      ...keptBy(asked, timer, clocks),
      ...reckoning(asked, timer, due),
      follows: followsNow(asked, standing, due),
      doubts: distinct([...asked.doubts, ...late, ...due.warnings.map(({ nl, en }) => ({ nl, en }))]),
      overlap: null,
    },
  ];
}

const whereOf = (asked: Asked, timer: Timer) => ({
  key: asked.key,
  timer: timer.id,
  decisionId: asked.decisionId ?? null,
  procedureId: asked.procedureId ?? null,
  what: whatOf(timer, asked.variant),
  start: asked.start,
  lapses: asked.after === 'ended',
  evidence: { start: asked.startVersion, met: asked.met?.version ?? null },
});

function warnedOf({ knownFrom, start, warnBy }: Asked, due: Due, today: Day) {
  const warnOn = [due.warnOn, warnBy].filter((day) => typeof day === 'string').sort()[0] ?? null;
  const begin = knownFrom ?? start;
  return { due: due.due, warnOn, alarm: alarmOn(begin, warnOn, today), ladder: rungsOf(begin, warnOn) };
}

function keptBy({ who }: Asked, { id }: Timer, { owners }: Clocks) {
  const owner = owners[id];
  return {
    owners: owner?.organisations ?? [],
    departure: owner?.departure ?? false,
    who: who ?? owner?.who ?? NOBODY,
  };
}

/** A named case that runs by itself cannot be made longer once more. */
const reckoning = ({ variant }: Asked, timer: Timer, due: Due) => ({
  consequence: { nl: due.consequence.nl, en: due.consequence.en },
  steps: due.steps,
  rule: due.rule,
  ruleBasis: due.ruleBasis,
  basis: due.basis,
  calendar: due.calendar.version,
  extension: variant === undefined ? due.extended : null,
  extensions: variant === undefined ? namesOf(timer) : [],
});

function followsNow({ closedOn, follows }: Asked, { state }: Standing, { consequence }: Due): Follows | null {
  const passed = state === 'breached' || (state === 'ended' && closedOn === undefined);
  return passed && follows ? follows(consequence.kind) : null;
}

/** Law that did not apply yet on that day, or no longer, starts nothing. Where two texts give different days, both count. */
export const appliesOn = ({ applies: { from, orFrom, supersededFrom } }: Timer, start: Day): boolean =>
  start >= (orFrom ?? from ?? '') && (supersededFrom === undefined || start < supersededFrom);

const namesOf = ({ variants = {} }: Timer) => Object.entries(variants).map(([name, { when }]) => ({ name, when }));

function whatOf({ what, variants }: Timer, variant: string | undefined): Words {
  const when = variant === undefined ? undefined : variants?.[variant]?.when;
  return when ? { nl: `${what.nl} (${when.nl})`, en: `${what.en} (${when.en})` } : what;
}

const distinct = (all: readonly Words[]): readonly Words[] =>
  all.filter(({ nl }, index) => all.findIndex((other) => other.nl === nl) === index);

type Reckoned = { readonly due: Due; readonly late: readonly Words[] };

/** With the extensions that were given in time, one after the other; one that came later heals nothing. */
function reckonedWith(asked: Asked, timer: Timer, file: OpenFile, { calendar }: Clocks): Reckoned | undefined {
  const compute = (extended: string | undefined): Due | undefined => {
    const options = extended === undefined ? { calendar } : { calendar, extended };
    const computed = dueOf(timer, asked.start, options);
    if (computed.ok) return computed.value;
    const inHours = asked.moment === undefined ? undefined : dueOf(timer, asked.moment, options);
    return inHours?.ok ? inHours.value : undefined;
  };
  let due = compute(asked.variant);
  if (!due || asked.variant !== undefined) return due && { due, late: [] };
  const late: Words[] = [];
  for (const extension of file.extensions.filter(({ limit }) => limit === asked.key)) {
    const last = lastOf(due.due);
    const longer = last === null || extension.on <= last ? compute(extension.extension) : undefined;
    if (longer) due = longer;
    else late.push(tooLate(extension));
  }
  return { due, late };
}

const tooLate = ({ on, by }: LimitExtended): Words => ({
  nl: `De verlenging van ${on} door ${by.name} kwam na de laatste dag en telt niet.`,
  en: `The extension of ${on} by ${by.name} came after the last day and does not count.`,
});

export const lastOf = (due: DueOn): string | null => (due === null || typeof due === 'string' ? due : due.latest);

type Standing = Pick<RunningLimit, 'state' | 'metOn' | 'breachedOn'>;

/** The last day itself is still in time. A breach stays, also when it was met later or the procedure was closed. */
export function standingOf(
  { met, closedOn, after }: Pick<Asked, 'met' | 'closedOn' | 'after'>,
  last: string | null,
  today: Day,
): Standing {
  const metOn = met?.day ?? null;
  const passedBy = metOn ?? closedOn ?? today;
  const passed = last !== null && passedBy > last;
  const breachedOn = passed && after === 'breached' ? addDays(last.slice(0, 10) as Day, 1) : null;
  if (metOn !== null) return { state: passed ? 'met-late' : 'met', metOn, breachedOn };
  if (passed) return { state: after, metOn, breachedOn };
  return { state: closedOn === undefined ? 'running' : 'ended', metOn, breachedOn };
}
