// When the child was without liberty, as far as the dossier holds it. A release counts whoever records it: nothing may stand in
// the way of being free.
import type { Day } from '../basics/day.ts';
import type { OpenFile } from '../dossier/state.ts';
import type { Clocks } from './clocks.ts';
import { earliest, type HeldDay, versionOf } from './held-days.ts';

export type Spell = { readonly from: HeldDay; readonly until?: HeldDay };

/** One spell a procedure that says when liberty was taken; oldest first. */
export function spellsOf(file: OpenFile, clocks: Clocks): readonly Spell[] {
  const spells = file.procedures
    .filter(({ opened }) => opened.subject === 'child')
    .flatMap((procedure) => {
      const from = earliest(file, procedure, ['detention-started'], 'start', clocks);
      if (!from) return [];
      const recorded = earliest(file, procedure, ['detention-ended'], 'stop', clocks);
      const until = [recorded, releasedAfter(file, from.day)].flatMap((day) => (day ? [day] : [])).sort(byDay)[0];
      return [{ from, ...(until && { until }) }];
    });
  return spells.sort((one, other) => byDay(one.from, other.from));
}

const byDay = (one: HeldDay, other: HeldDay): number => one.day.localeCompare(other.day);

/** A decision to release in this dossier ends what runs then. */
function releasedAfter(file: OpenFile, from: Day): HeldDay | undefined {
  return file.decisions
    .flatMap(({ plan, adopted, withdrawn }) =>
      plan.kind === 'release' && adopted && !withdrawn && adopted.on >= from
        ? [{ day: adopted.on, version: versionOf(file, adopted), recordedOn: adopted.on, by: adopted.by.organisation }]
        : [],
    )
    .sort(byDay)[0];
}

/** The spell that lasts on this day, or begins after it. */
export const spellFrom = (spells: readonly Spell[], day: Day): Spell | undefined =>
  spells.find(({ until }) => until === undefined || until.day >= day);
