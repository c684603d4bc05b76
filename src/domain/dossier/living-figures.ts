// What the periods of a child's life here add up to: moves, days in emergency reception, days without school, length of stay
// as years, as a share of life and per phase of growing up. Counts of one child, never a score, and never a comparison.
import { type Day, yearsBetween } from '../basics/day.ts';
import { defined } from '../basics/defined.ts';
import { addDays, addMonths, daysBetween } from '../clocks/civil-day.ts';

type Lived = { readonly topic: string; readonly kind: string; readonly from: Day; readonly until?: Day | undefined };
type Child = {
  readonly birthDate?: Day | undefined;
  readonly arrivedOn?: Day | undefined;
  readonly bornHere?: boolean | undefined;
};

/** Phases of development: from this birthday to the next. */
export const PHASES = [
  { phase: '0-5', from: 0, to: 6 },
  { phase: '6-11', from: 6, to: 12 },
  { phase: '12-17', from: 12, to: 18 },
] as const;
export type Phase = (typeof PHASES)[number]['phase'];

export type LivingFigures = {
  /** Undefined where no place was recorded: not known is not none. */
  readonly moves?: { readonly total: number; readonly last12Months: number; readonly thisSchoolYear: number };
  /** Days in emergency or crisis reception: all together, and those of the stay that lasts now. */
  readonly emergency?: { readonly total: number; readonly now: number };
  /** Recorded days without school while of school age, and those of the gap that lasts now. */
  readonly withoutSchool?: { readonly total: number; readonly now: number };
  readonly stay?: {
    readonly years: number;
    /** Whole per cent of the child's life so far. */
    readonly shareOfLife?: number;
    readonly phases: readonly { readonly phase: Phase; readonly shareHere: number }[];
  };
};

const EMERGENCY: readonly string[] = ['emergency-reception', 'crisis-reception'];
/** Lessons where the child sleeps are something, and no school. */
export const NO_SCHOOL: readonly string[] = ['none', 'lessons-on-site'];
/** From the fifth birthday a child in the Netherlands has to go to school. */
const SCHOOL_FROM = 5;
const SCHOOL_YEAR_STARTS = '-08-01';

const later = (one: Day, other: Day): Day => (one > other ? one : other);
const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
const birthday = (birthDate: Day, age: number): Day => addMonths(birthDate, age * 12);

const about = (periods: readonly Lived[], topic: string): readonly Lived[] =>
  periods.filter((period) => period.topic === topic).toSorted((one, other) => (one.from < other.from ? -1 : 1));

/** Days of this period up to and with today, from a first day on. */
const daysIn = ({ from, until }: Lived, today: Day, first = from): number =>
  Math.max(0, daysBetween(later(from, first), earlier(until ?? today, today)) + 1);

const total = (periods: readonly Lived[], today: Day, first?: Day): number =>
  periods.reduce((sum, period) => sum + daysIn(period, today, first ?? period.from), 0);

/** The last periods in a row, without a day between them, that still last. */
function runUntilNow(periods: readonly Lived[]): readonly Lived[] {
  const run: Lived[] = [];
  for (const period of periods.toReversed()) {
    const next = run[0];
    const joins = next
      ? period.until !== undefined && addDays(period.until, 1) >= next.from
      : period.until === undefined;
    if (!joins) break;
    run.unshift(period);
  }
  return run;
}

function schoolYearOf(today: Day): Day {
  const start = `${today.slice(0, 4)}${SCHOOL_YEAR_STARTS}` as Day;
  return today >= start ? start : addMonths(start, -12);
}

function movesOf(places: readonly Lived[], today: Day): LivingFigures['moves'] {
  if (places.length === 0) return undefined;
  // Coming here is no move; every place after the first is.
  const days = places.slice(1).map(({ from }) => from);
  const since = (first: Day): number => days.filter((day) => day >= first).length;
  return {
    total: days.length,
    last12Months: days.filter((day) => day > addMonths(today, -12)).length,
    thisSchoolYear: since(schoolYearOf(today)),
  };
}

function emergencyOf(places: readonly Lived[], today: Day): LivingFigures['emergency'] {
  if (places.length === 0) return undefined;
  const emergency = places.filter(({ kind }) => EMERGENCY.includes(kind));
  return { total: total(emergency, today), now: total(runUntilNow(emergency), today) };
}

function withoutSchoolOf(schools: readonly Lived[], { birthDate }: Child, today: Day): LivingFigures['withoutSchool'] {
  if (schools.length === 0) return undefined;
  const none = schools.filter(({ kind }) => NO_SCHOOL.includes(kind));
  const first = birthDate && birthday(birthDate, SCHOOL_FROM);
  return { total: total(none, today, first), now: total(runUntilNow(none), today, first) };
}

function stayOf({ birthDate, arrivedOn, bornHere }: Child, today: Day): LivingFigures['stay'] {
  const since = bornHere ? birthDate : arrivedOn;
  if (since === undefined || since > today) return undefined;
  const years = yearsBetween(since, today);
  if (birthDate === undefined || birthDate > since) return { years, phases: [] };
  const share = (from: Day, to: Day): number =>
    Math.round((100 * Math.max(0, daysBetween(later(from, since), to))) / Math.max(1, daysBetween(from, to)));
  const phases = PHASES.flatMap(({ phase, from, to }) => {
    const [start, end] = [birthday(birthDate, from), earlier(birthday(birthDate, to), today)];
    return start < end ? [{ phase, shareHere: share(start, end) }] : [];
  });
  return { years, shareOfLife: share(birthDate, today), phases };
}

/** What these periods add up to on this day. Units: days, years, whole per cent. */
export function livingFigures(periods: readonly Lived[], child: Child, today: Day): LivingFigures {
  const [places, schools] = [about(periods, 'accommodation'), about(periods, 'school')];
  return defined({
    moves: movesOf(places, today),
    emergency: emergencyOf(places, today),
    withoutSchool: withoutSchoolOf(schools, child, today),
    stay: stayOf(child, today),
  });
}
