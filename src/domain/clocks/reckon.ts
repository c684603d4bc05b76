// Counting a limit on a calendar: where the days lead, and what a closed last day does. Each rule is a row of data; what
// is doubtful in it is computed both ways by due.ts.
import type { Day } from '../basics/day.ts';
import { addWorkdays, type Calendar, openDay, type Reach, workdaysBetween } from './calendar.ts';
import { addDays, addMonths } from './civil-day.ts';
import type { Length, Rule, Unit } from './timer.ts';

const ALL: Reach = ['recognised', 'equated-by-law', 'equated-by-decree'];
const WITHOUT_DECREES: Reach = ['recognised', 'equated-by-law'];
const RECOGNISED: Reach = ['recognised'];

/** `reach`: what counts as closed. `narrow` and `wide`: the readings on either side of it, where that is not settled. */
type RuleData = {
  readonly reach: Reach;
  readonly narrow: Reach;
  readonly wide: Reach;
  readonly moves: boolean;
  /** A limit of at least so many days holds at least two open days. */
  readonly twoOpenDaysFrom?: number;
  /** Longer than this and a closed last day changes nothing. */
  readonly notLongerThan?: Readonly<Record<Exclude<Unit, 'hour' | 'workday'>, number>>;
};

const EUROPEAN = { reach: WITHOUT_DECREES, narrow: RECOGNISED, wide: ALL, moves: true } as const;

export const RULES: Readonly<Record<Rule, RuleData>> = {
  // Algemene termijnenwet: art. 1 (last day), 2 (two open days), 3 (which days), 4 (not for long terms).
  'awb-termijnenwet': {
    reach: ALL,
    narrow: ALL,
    wide: ALL,
    moves: true,
    twoOpenDaysFrom: 3,
    notLongerThan: { day: 90, week: 12, month: 3, year: 0 },
  },
  // Regulation 1182/71: art. 3(4) (last day), 3(5) (two working days).
  'reg-1182-71': { ...EUROPEAN, twoOpenDaysFrom: 2 },
  // The article of the regulation itself: AMMR art. 75, APR art. 73, RBPR art. 11.
  'own-article': EUROPEAN,
  none: { reach: ALL, narrow: ALL, wide: ALL, moves: false },
};

/** Where the counting leads (`counted`), the open day that follows (`open`), and the end with enough open days in it. */
export type Reckoned = { readonly counted: Day; readonly open: Day; readonly end: Day };

type Asked = {
  readonly start: Day;
  readonly lengths: readonly Length[];
  readonly back?: boolean;
  readonly rule: Rule;
  readonly calendar: Calendar;
  readonly reach: Reach;
};

/** The start day itself is left out. Limits that count back move to an earlier open day: later would be too late. */
export function reckon({ start, lengths, back = false, rule, calendar, reach }: Asked): Reckoned {
  const sign = back ? -1 : 1;
  const counted = lengths.reduce((day, one) => advance(day, one, sign, calendar, reach), start);
  if (!movesClosedEnd(rule, lengths)) return { counted, open: counted, end: counted };
  const open = openDay(calendar, counted, reach, sign);
  let end = open;
  while (!back && needsTwoOpenDays(rule, lengths) && workdaysBetween(calendar, start, end, reach) < 2)
    end = openDay(calendar, addDays(end, 1), reach);
  return { counted, open, end };
}

function advance(day: Day, { amount, unit }: Length, sign: 1 | -1, calendar: Calendar, reach: Reach): Day {
  switch (unit) {
    case 'workday':
      return addWorkdays(calendar, day, sign * amount, reach);
    case 'day':
      return addDays(day, sign * amount);
    case 'week':
      return addDays(day, sign * amount * 7);
    case 'month':
      return addMonths(day, sign * amount);
    case 'year':
      return addMonths(day, sign * amount * 12);
    case 'hour':
      return day;
  }
}

/** Whether this rule moves the end of such a limit off a closed day. */
export function movesClosedEnd(rule: Rule, lengths: readonly Length[]): boolean {
  const { moves, notLongerThan } = RULES[rule];
  if (!moves || lengths.some(({ unit }) => unit === 'hour')) return false;
  return lengths.every(
    ({ amount, unit }) => unit === 'workday' || unit === 'hour' || fits(amount, notLongerThan?.[unit]),
  );
}

const fits = (amount: number, most: number | undefined): boolean => most === undefined || amount <= most;

function needsTwoOpenDays(rule: Rule, lengths: readonly Length[]): boolean {
  const from = RULES[rule].twoOpenDaysFrom;
  return from !== undefined && lengths.every(({ amount, unit }) => unit !== 'day' || amount >= from);
}

/** What comes on top of a limit: one longer length where the units are the same, else one after the other. */
export function longer(base: Length, by: Length): readonly Length[] {
  return base.unit === by.unit ? [{ amount: base.amount + by.amount, unit: base.unit }] : [base, by];
}
