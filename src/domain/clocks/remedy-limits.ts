// The term to object or appeal against a decision in this dossier: from the day it was published where a procedure says so,
// otherwise from the day of adoption. Used in time where an objection or appeal was recorded.
import type { Words } from '../basics/text.ts';
import type { DecisionHeld } from '../dossier/state.ts';
import { isSetAside } from '../dossier/stops/set-aside.ts';
import type { Clocks, Remedy } from './clocks.ts';
import { dueOf } from './due.ts';
import { earliest, type HeldDay, versionOf } from './held-days.ts';
import { limitOf } from './limit-of.ts';
import type { Ask, RunningLimit } from './running-limit.ts';
import type { TimerId } from './timer.ts';

export const remedyLimits = (ask: Ask): readonly RunningLimit[] =>
  ask.file.decisions.flatMap((decision) => remedyLimit(decision, ask));

const USED = ['objection-lodged', 'appeal-lodged'] as const;
const CHILD: Words = { nl: 'het kind, met voogd en advocaat', en: 'the child, with guardian and lawyer' };
const NOT_PUBLISHED: Words = {
  nl: 'Het dossier kent de dag van het besluit, niet die van de bekendmaking.',
  en: 'The dossier holds the day of the decision, not that of publication.',
};

function remedyLimit({ plan, adopted, withdrawn, setAside }: DecisionHeld, ask: Ask): readonly RunningLimit[] {
  const { file, clocks } = ask;
  const remedy = clocks.remedies[plan.kind];
  if (!adopted || withdrawn || isSetAside({ setAside }) || remedy === null) return [];
  const about = file.procedures.filter(({ opened }) => opened.decisionId === plan.decisionId);
  const published = about.flatMap((each) => earliest(file, each, ['decision-published'], 'start', clocks) ?? [])[0];
  const used = about.flatMap((each) => earliest(file, each, USED, 'stop', clocks) ?? [])[0];
  const start = published?.day ?? adopted.on;
  return limitOf(
    {
      key: `${remedy.timer}:${plan.decisionId}`,
      timer: remedy.timer,
      start,
      startVersion: published?.version ?? versionOf(file, adopted),
      decisionId: plan.decisionId,
      met: used,
      after: 'ended',
      warnBy: remedy.shortest && endOf(remedy.shortest, start, clocks),
      who: CHILD,
      doubts: doubtsOf(remedy, published),
    },
    ask,
  );
}

function doubtsOf({ shortest }: Remedy, published: HeldDay | undefined): readonly Words[] {
  const perhaps = {
    nl: `De termijn kan ook ${shortest} zijn, afhankelijk van de procedure: houd de kortste aan.`,
    en: `The term may be ${shortest} instead, depending on the procedure: keep to the shortest.`,
  };
  return [...(shortest ? [perhaps] : []), ...(published ? [] : [NOT_PUBLISHED])];
}

function endOf(timerId: TimerId, start: HeldDay['day'], clocks: Clocks): string | undefined {
  const timer = clocks.timers.find(({ id }) => id === timerId);
  const computed = timer && dueOf(timer, start, { calendar: clocks.calendar });
  return computed?.ok ? (computed.value.warnOn ?? undefined) : undefined;
}
