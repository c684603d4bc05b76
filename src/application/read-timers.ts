// The time limits of the country as data, and one of them reckoned. Public: no dossier is read, so no permit is asked.
import type { DueView, TimerView } from '../contract/limits.ts';
import type { Result } from '../domain/basics/result.ts';
import { refuse } from '../domain/basics/result.ts';
import type { Clocks } from '../domain/clocks/clocks.ts';
import { type DueRefusal, dueOf } from '../domain/clocks/due.ts';
import type { Timer } from '../domain/clocks/timer.ts';
import type { Office } from './office.ts';

type WithClocks = Pick<Office, 'clocks'>;

export const listTimers = ({ clocks }: WithClocks): readonly TimerView[] =>
  clocks.timers.map((timer) => timerView(timer, clocks));

function timerView(timer: Timer, { runs, notRunning, owners, representative }: Clocks): TimerView {
  const {
    id,
    what,
    start,
    limit,
    variants = {},
    consequence,
    basis,
    norms = [],
    rule,
    ruleBasis,
    status,
    applies,
  } = timer;
  const steps = runs.filter((run) => run.timer === id).flatMap(({ from }) => from);
  const asked = id === representative ? ['application-made', 'application-made-elsewhere'] : steps;
  return {
    ...{ id, what, start, limit, consequence, basis, norms, rule, ruleBasis, status, applies },
    extensions: Object.entries(variants).map(([name, { when }]) => ({ name, when })),
    doubt: timer.doubt ?? null,
    who: owners[id]?.who ?? { nl: '–', en: '–' },
    startsWith: [...new Set(asked)],
    notRunning: notRunning.find((one) => one.timer === id)?.why ?? null,
  };
}

/** Refuses: a limit that does not exist, and what `dueOf` refuses. */
export function reckonTimer(
  { clocks }: WithClocks,
  {
    timerId,
    start,
    extended,
  }: { readonly timerId: string; readonly start: string; readonly extended?: string | undefined },
): Result<DueView, DueRefusal | { readonly code: 'no-timer' }> {
  const timer = clocks.timers.find(({ id }) => id === timerId);
  if (!timer) return refuse({ code: 'no-timer' });
  return dueOf(timer, start, { calendar: clocks.calendar, ...(extended !== undefined && { extended }) });
}
