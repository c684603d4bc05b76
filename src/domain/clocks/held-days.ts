// On which day a milestone counts as having happened, where it was corrected, and which event says so. What a migration
// authority corrects never gives it more time: the first day goes on counting beside it.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import type { Milestone } from '../dossier/milestones.ts';
import type { MilestoneHeld, ProcedureHeld } from '../dossier/procedures.ts';
import type { OpenFile } from '../dossier/state.ts';
import { sayDay } from './civil-day.ts';
import type { Clocks } from './clocks.ts';

/** Shape: `version` is that of the event that said so; `recordedOn` the day on which it was written down. */
export type HeldDay = {
  readonly day: Day;
  readonly time?: string;
  readonly version: number;
  readonly recordedOn: Day;
  readonly by: string;
  readonly doubt?: Words;
};

/** `start`: an authority cannot make it later. `stop`: it cannot make it earlier. */
export type Side = 'start' | 'stop';

export const isAuthority = ({ authorities }: Clocks, organisation: string): boolean =>
  authorities.includes(organisation);

export const versionOf = (file: OpenFile, event: DossierEvent): number =>
  file.trail.find((entry) => entry.event === event)?.version ?? 0;

export function heldDay(file: OpenFile, held: MilestoneHeld, side: Side, clocks: Clocks): HeldDay {
  const [first, ...corrections] = held;
  let counting: MilestoneHeld[number] = first;
  let doubt: Words | undefined;
  for (const correction of corrections) {
    const worse = side === 'start' ? correction.day > counting.day : correction.day < counting.day;
    const kept = worse && isAuthority(clocks, correction.by.organisation);
    doubt = kept ? keptWords(counting.day, correction.day) : undefined;
    if (!kept) counting = correction;
  }
  const { day, time, on, by } = counting;
  return {
    day,
    ...(time !== undefined && { time }),
    version: versionOf(file, counting),
    recordedOn: on,
    by: by.organisation,
    ...(doubt && { doubt }),
  };
}

function keptWords(counting: Day, corrected: Day): Words {
  const [first, later] = [sayDay(counting), sayDay(corrected)];
  return {
    nl: `Een migratiedienst verbeterde de dag naar ${later.nl}. Wij blijven rekenen met ${first.nl}, tot iemand die onafhankelijk is de dag bevestigt.`,
    en: `A migration authority corrected the day to ${later.en}. We go on counting with ${first.en} until somebody independent confirms the day.`,
  };
}

/** The earliest of these milestones that happened in this procedure. */
export function earliest(
  file: OpenFile,
  { milestones }: ProcedureHeld,
  wanted: readonly Milestone[],
  side: Side,
  clocks: Clocks,
): HeldDay | undefined {
  const days = wanted.flatMap((milestone) => {
    const held = milestones.get(milestone);
    return held ? [heldDay(file, held, side, clocks)] : [];
  });
  return days.sort((one, other) => momentOf(one).localeCompare(momentOf(other)))[0];
}

const momentOf = ({ day, time = '' }: HeldDay): string => `${day}T${time}`;
