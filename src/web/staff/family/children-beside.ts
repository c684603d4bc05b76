// What is compared between the children of a family: facts of each dossier, never a total and never an order of children. Pure.
import type { Sheet } from '../../../views/sheet.ts';
import { fourSteps, type Step } from '../dossier/four-steps.ts';

export type Beside = {
  readonly dossierId: string;
  readonly name: string;
  readonly age: number | undefined;
  readonly beside: readonly string[];
  readonly heardOn: string | undefined;
  readonly declinedOn: string | undefined;
  readonly assessed: { readonly done: number; readonly of: number; readonly signedOn: string | undefined };
  /** The step that is next; undefined where all four are done. */
  readonly step: Step | undefined;
  readonly decision: Pick<Sheet['decisions'][number], 'name' | 'status'> | undefined;
  readonly next: (Pick<Sheet['limits'][number], 'what'> & { readonly on: string }) | undefined;
  /** The homes that hold now, each by kind and place; empty where this reader is not told. */
  readonly homes: readonly string[];
};

const lastOf = (days: readonly string[]): string | undefined => days.toSorted().at(-1);

export function besideOf(sheet: Sheet): Beside {
  const { child, protectors, hearings, declined, elements, assessment, decisions, limits, living } = sheet;
  const decision = decisions.findLast(({ status }) => status !== 'withdrawn' && status !== 'set-aside');
  const next = limits
    .flatMap(({ what, warnOn, metOn, breachedOn }) =>
      warnOn === null || metOn !== null || breachedOn !== null ? [] : [{ what, on: warnOn }],
    )
    .toSorted((one, other) => one.on.localeCompare(other.on))[0];
  return {
    ...{ dossierId: sheet.dossierId, name: child.calledName ?? child.name, age: child.age },
    beside: protectors.filter(({ endedOn }) => endedOn === undefined).map(({ name }) => name),
    heardOn: lastOf(hearings.map(({ heardOn }) => heardOn)),
    declinedOn: lastOf(declined.map(({ declinedOn }) => declinedOn)),
    assessed: {
      ...{ done: elements.filter(({ element }) => element !== undefined).length, of: elements.length },
      signedOn: assessment?.on,
    },
    step: fourSteps(sheet).find(({ status }) => status === 'current')?.step,
    decision: decision && { name: decision.name, status: decision.status },
    next,
    homes: living.periods
      .filter(({ topic, until }) => topic === 'accommodation' && until === undefined)
      .map(({ kind, description }) => `${kind}/${description ?? ''}`),
  };
}

/** Whether brothers and sisters live apart, as far as this reader is told: a question that somebody has to answer, no finding. */
export function liveApart(children: readonly Beside[]): boolean {
  const told = children.filter(({ homes }) => homes.length > 0);
  return told.length > 1 && told.some(({ homes }) => homes.join() !== told[0]?.homes.join());
}
