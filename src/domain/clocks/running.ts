// Which time limits run on a dossier, as far as it holds the events they start from. Nothing is invented: where a dossier does
// not hold the event itself, the earliest day that it does hold is taken, and said. What a limit is: timer.ts.
import type { Day } from '../basics/day.ts';
import { yearsBetween } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import type { DecisionKind } from '../dossier/decision-kinds.ts';
import type { DecisionHeld, OpenFile } from '../dossier/state.ts';
import { type Alarm, alarmOn } from './alarm.ts';
import type { Calendar } from './calendar.ts';
import { dueOf } from './due.ts';
import type { DueOn } from './due-days.ts';
import type { Timer, TimerId } from './timer.ts';

/** What a country brings: its limits and calendar, and which of them is for the representative and for a remedy. */
export type Clocks = {
  readonly timers: readonly Timer[];
  readonly calendar: Calendar;
  readonly representative: TimerId;
  readonly remedies: Readonly<Record<DecisionKind, Remedy | null>>;
};

/** The term to object or appeal. `shortest` is the term that may apply instead, depending on the procedure. */
export type Remedy = { readonly timer: TimerId; readonly shortest?: TimerId };

/** `ended`: a term that somebody could use has passed. That is no breach, and whether it was used is not in the dossier. */
export type LimitState = 'running' | 'met' | 'breached' | 'ended';

/**
 * One limit on this dossier.
 *
 * Shape: `timer` is null for a day that people agreed themselves; `metOn` after `due` means that it was met too late.
 */
export type RunningLimit = {
  readonly key: string;
  readonly timer: TimerId | null;
  readonly decisionId: string | null;
  readonly what: Words;
  readonly start: Day;
  readonly due: DueOn;
  readonly warnOn: string | null;
  readonly state: LimitState;
  readonly metOn: Day | null;
  readonly alarm: Alarm;
  readonly who: Words;
  readonly consequence: Words;
  readonly doubt: Words | null;
};

/** The limits of this dossier, the first to warn for on top. */
export function runningOn(file: OpenFile, today: Day, clocks: Clocks): readonly RunningLimit[] {
  const limits = [
    ...representativeLimit(file, today, clocks),
    ...file.decisions.flatMap((decision) => [...remedyLimit(decision, today, clocks), ...talkLimit(decision, today)]),
  ];
  return limits.sort((one, other) => (one.warnOn ?? '9999').localeCompare(other.warnOn ?? '9999'));
}

/** From the first contact until a guardian stands beside a child who is alone. */
function representativeLimit(file: OpenFile, today: Day, clocks: Clocks): readonly RunningLimit[] {
  const { child, opened } = file;
  // Whoever claims to be a child, or whose age is not known or disputed, is treated as one.
  const adult =
    child.birthDate !== undefined && !child.ageDisputed && yearsBetween(child.birthDate, opened.on) >= MAJORITY;
  if (child.accompaniedBy !== 'alone' || adult) return [];
  const guardians = file.protectors.filter(({ kind }) => kind === 'guardian');
  const standing = guardians.filter(({ endedOn }) => endedOn === undefined || endedOn > today);
  const metOn = standing.length === 0 ? null : ([...guardians.map(({ appointedOn }) => appointedOn)].sort()[0] ?? null);
  return limitOf({
    key: clocks.representative,
    timerId: clocks.representative,
    start: opened.on,
    decisionId: null,
    metOn,
    after: 'breached',
    who: {
      nl: 'de voogdijinstelling, via de rechter; wie het dossier opende, vraagt erom',
      en: 'the guardianship body, through the court; whoever opened the dossier asks',
    },
    doubt: {
      nl: 'Het dossier kent niet de dag waarop om bescherming is gevraagd. Wij rekenen vanaf de opening.',
      en: 'The dossier does not hold the day on which protection was asked for. We count from its opening.',
    },
    today,
    clocks,
  });
}

const MAJORITY = 18;

/** The term to object or appeal, from the day of adoption on. */
function remedyLimit({ plan, adopted, withdrawn }: DecisionHeld, today: Day, clocks: Clocks): readonly RunningLimit[] {
  const remedy = clocks.remedies[plan.kind];
  if (!adopted || withdrawn || remedy === null) return [];
  const shorter = remedy.shortest && endOf(remedy.shortest, adopted.on, clocks);
  return limitOf({
    key: `${remedy.timer}:${plan.decisionId}`,
    timerId: remedy.timer,
    start: adopted.on,
    decisionId: plan.decisionId,
    metOn: null,
    after: 'ended',
    ...(shorter && { warnBy: shorter }),
    who: { nl: 'het kind, met voogd en advocaat', en: 'the child, with guardian and lawyer' },
    doubt: remedy.shortest
      ? {
          nl: `De termijn kan ook ${remedy.shortest} zijn, afhankelijk van de procedure: houd de kortste aan. Het dossier kent de dag van het besluit, niet die van de bekendmaking.`,
          en: `The term may be ${remedy.shortest} instead, depending on the procedure: keep to the shortest. The dossier holds the day of the decision, not that of publication.`,
        }
      : {
          nl: 'Het dossier kent de dag van het besluit, niet die van de bekendmaking.',
          en: 'The dossier holds the day of the decision, not that of publication.',
        },
    today,
    clocks,
  });
}

/** The day that was planned to tell the child. No limit of the law: a promise of whoever planned it. */
function talkLimit(
  { plan, explanationPlanned, explained, withdrawn }: DecisionHeld,
  today: Day,
): readonly RunningLimit[] {
  if (!explanationPlanned || withdrawn) return [];
  const { plannedFor, explainer, on } = explanationPlanned;
  const metOn = explained?.explainedOn ?? null;
  return [
    {
      key: `explanation:${plan.decisionId}`,
      timer: null,
      decisionId: plan.decisionId,
      what: { nl: 'Het besluit aan het kind uitleggen', en: 'Explaining the decision to the child' },
      start: on,
      due: plannedFor,
      warnOn: plannedFor,
      state: stateOn(metOn, plannedFor, today, 'breached'),
      metOn,
      alarm: alarmOn(on, plannedFor, today),
      who: { nl: explainer, en: explainer },
      consequence: {
        nl: 'Zonder dit gesprek is het besluit niet af.',
        en: 'Without this talk the decision is not complete.',
      },
      doubt: null,
    },
  ];
}

type Asked = {
  readonly key: string;
  readonly timerId: TimerId;
  readonly start: Day;
  readonly decisionId: string | null;
  readonly metOn: Day | null;
  readonly after: 'breached' | 'ended';
  /** A day to warn for that comes before what the limit itself gives. */
  readonly warnBy?: string;
  readonly who: Words;
  readonly doubt: Words;
  readonly today: Day;
  readonly clocks: Clocks;
};

function limitOf({ key, timerId, start, decisionId, metOn, after, warnBy, who, doubt, today, clocks }: Asked) {
  const timer = clocks.timers.find(({ id }) => id === timerId);
  const computed = timer && dueOf(timer, start, { calendar: clocks.calendar });
  if (!timer || !computed?.ok) return [];
  const { due, warnOn: own, consequence } = computed.value;
  const warnOn = [own, warnBy].filter((day) => typeof day === 'string').sort()[0] ?? null;
  const last = lastOf(due);
  const { nl, en } = consequence;
  const limit: RunningLimit = {
    key,
    timer: timer.id,
    decisionId,
    what: timer.what,
    start,
    due,
    warnOn,
    state: stateOn(metOn, last, today, after),
    metOn,
    alarm: alarmOn(start, warnOn, today),
    who,
    consequence: { nl, en },
    doubt,
  };
  return [limit];
}

function endOf(timerId: TimerId, start: Day, clocks: Clocks): string | undefined {
  const timer = clocks.timers.find(({ id }) => id === timerId);
  const computed = timer && dueOf(timer, start, { calendar: clocks.calendar });
  return computed?.ok ? (computed.value.warnOn ?? undefined) : undefined;
}

const lastOf = (due: DueOn): string | null => (due === null || typeof due === 'string' ? due : due.latest);

/** The last day itself is still in time. */
function stateOn(metOn: Day | null, last: string | null, today: Day, after: 'breached' | 'ended'): LimitState {
  if (metOn !== null) return 'met';
  return last !== null && today > last ? after : 'running';
}
