// When a time limit ends, with every step that leads there. Pure: the same timer, start and calendar give the same answer
// years later. What a limit is: timer.ts; how days are counted: reckon.ts.
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import type { Words } from '../basics/text.ts';
import type { Calendar } from './calendar.ts';
import { type Computed, type DueOn, dueDays, lengthsOf, type Task } from './due-days.ts';
import { addHours, readMoment, sayMoment, writeMoment } from './moment.ts';
import { HOURS_STEP, sayLengths } from './say.ts';
import type { ConsequenceKind, Length, Limit, Rule, Status, Timer, TimerId, Variant } from './timer.ts';
import { HOUR_OF_EVENT, present, timerWarnings, type Warning } from './warnings.ts';

export type Due = {
  readonly timer: TimerId;
  readonly start: string;
  readonly extended: string | null;
  readonly due: DueOn;
  /** Why there is no due date. */
  readonly reason: Words | null;
  /** The earliest day or moment that any reading gives: warn for this one. */
  readonly warnOn: string | null;
  readonly rule: Rule;
  readonly ruleBasis: string;
  readonly basis: string;
  readonly status: Status;
  readonly consequence: { readonly kind: ConsequenceKind } & Words;
  readonly steps: readonly Words[];
  readonly warnings: readonly Warning[];
  /** With which calendar this was counted, and on whose word the days in it are holidays. */
  readonly calendar: { readonly version: string; readonly country: string; readonly sources: readonly string[] };
};

export type DueRefusal =
  | { readonly code: 'day-needed' | 'moment-needed' | 'no-extension' }
  | { readonly code: 'unknown-extension' | 'extension-name-needed'; readonly choices: readonly string[] };

export type DueOptions = { readonly extended?: string | true; readonly calendar: Calendar };

/** Refuses: a start of the wrong kind, and an extension that this limit does not have. */
export function dueOf(timer: Timer, start: string, { extended, calendar }: DueOptions): Result<Due, DueRefusal> {
  const chosen = choose(timer, extended);
  if (!chosen.ok) return chosen;
  const { name, variant, limit, added, warnings } = chosen.value;
  const from = variant?.start ?? timer.start;
  const computed = compute({ timer, limit, added, from, start, calendar });
  if (!computed.ok) return computed;
  const status = variant?.status ?? timer.status;
  const when = variant && {
    nl: `Gekozen: ${name} (${variant.when.nl}).`,
    en: `Chosen: ${name} (${variant.when.en}).`,
  };
  const { due, warnOn, steps, reason = null } = computed.value;
  return ok({
    timer: timer.id,
    start,
    extended: name ?? null,
    due,
    reason,
    warnOn,
    rule: timer.rule,
    ruleBasis: timer.ruleBasis,
    basis: timer.basis,
    status,
    consequence: timer.consequence,
    steps: [...present(when), ...steps],
    warnings: [...timerWarnings(timer, status, start), ...computed.value.warnings, ...warnings],
    calendar: { version: calendar.version, country: calendar.country, sources: sourcesOf(calendar, start, due) },
  });
}

/** The sources of the years that the calculation passed. */
function sourcesOf(calendar: Calendar, start: string, due: DueOn): readonly string[] {
  const ends = due === null ? [start] : typeof due === 'string' ? [due] : [due.earliest, due.latest];
  const years = [start, ...ends].map((day) => Number(day.slice(0, 4)));
  const passed = Object.entries(calendar.years).filter(
    ([year]) => Number(year) >= Math.min(...years) && Number(year) <= Math.max(...years),
  );
  return [...new Set(passed.map(([, { source }]) => source))];
}

type Chosen = {
  readonly name?: string;
  readonly variant?: Variant;
  readonly limit: Limit;
  readonly added: readonly Length[];
  readonly warnings: readonly Warning[];
};

/** Without a name the first variant is taken, and said so. */
function choose(timer: Timer, extended: string | true | undefined): Result<Chosen, DueRefusal> {
  if (extended === undefined) return ok({ limit: timer.limit, added: [], warnings: [] });
  const choices = Object.entries(timer.variants ?? {});
  const names = choices.map(([name]) => name);
  if (names.length === 0) return refuse({ code: 'no-extension' });
  if (extended === true && timer.nameNeeded) return refuse({ code: 'extension-name-needed', choices: names });
  const found = choices.find(([name]) => extended === true || name === extended);
  if (!found) return refuse({ code: 'unknown-extension', choices: names });
  const [name, variant] = found;
  const warnings = present(extended === true && severalWarning(names));
  return ok({ name, variant, warnings, ...lengthened(timer.limit, variant) });
}

const lengthened = (limit: Limit, variant: Variant): Pick<Chosen, 'limit' | 'added'> =>
  variant.limit.kind === 'longer' ? { limit, added: [variant.limit.by] } : { limit: variant.limit, added: [] };

const severalWarning = (choices: readonly string[]): Warning | false =>
  choices.length > 1 && {
    code: 'more-than-one-extension',
    nl: `Er is meer dan een verlenging; de eerste is genomen. Keuze: ${choices.join(', ')}.`,
    en: `There is more than one extension; the first was taken. Choices: ${choices.join(', ')}.`,
  };

function compute(task: Task): Result<Computed, DueRefusal> {
  const { limit, start } = task;
  if (limit.kind === 'no-number') return withoutNumber(limit.why, start);
  if (inHours(limit)) return hoursOn(task, lengthsOf(limit.length, task.added));
  const day = Day.safeParse(start);
  return day.success ? ok(dueDays(task, limit, day.data)) : refuse({ code: 'day-needed' });
}

function withoutNumber(why: Words, start: string): Result<Computed, DueRefusal> {
  if (!Day.safeParse(start).success && !readMoment(start)) return refuse({ code: 'day-needed' });
  return ok({ due: null, warnOn: null, reason: why, steps: [why], warnings: [] });
}

type OneLength = Extract<Limit, { readonly kind: 'within' | 'maximum' }>;

const inHours = (limit: Limit): limit is OneLength =>
  (limit.kind === 'within' || limit.kind === 'maximum') && limit.length.unit === 'hour';

function hoursOn({ timer, from, start, calendar }: Task, lengths: readonly Length[]): Result<Computed, DueRefusal> {
  const moment = readMoment(start);
  if (!moment) return refuse({ code: 'moment-needed' });
  const hours = lengths.reduce((sum, { amount }) => sum + amount, 0);
  const end = addHours(moment, hours, calendar.zone);
  const [said, until, begin] = [sayLengths(lengths), sayMoment(end), sayMoment(moment)];
  const due = writeMoment(end);
  return ok({
    due,
    warnOn: due,
    steps: [
      { nl: `Begin: ${begin.nl} (${from.nl}).`, en: `Start: ${begin.en} (${from.en}).` },
      { nl: `${said.nl} verder: ${until.nl}.`, en: `${said.en} on: ${until.en}.` },
      HOURS_STEP,
    ],
    warnings: present(timer.rule === 'reg-1182-71' && HOUR_OF_EVENT),
  });
}
