// A dossier as this person sees it through the Dutch AVG table, as the application would fold it for a command.
import type { Actor } from '../../src/domain/basics/actor.ts';
import type { Day } from '../../src/domain/basics/day.ts';
import type { DossierEvent } from '../../src/domain/dossier/commands.ts';
import { foldDossier } from '../../src/domain/dossier/evolve.ts';
import { releasedTo } from '../../src/domain/dossier/release.ts';
import type { Dossier, OpenFile } from '../../src/domain/dossier/state.ts';
import { conditionsOf } from '../../src/domain/sharing/conditions.ts';
import { hiddenFrom } from '../../src/domain/sharing/kept-apart.ts';
import { type Seen, seenBy } from '../../src/domain/sharing/reader.ts';
import { dossierToActOn } from '../../src/domain/sharing/told.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';
import { SHARING } from '../../src/jurisdictions/nl/sharing/table.ts';

export const seenEvents = (events: readonly DossierEvent[], actor: Actor, today: Day, file: OpenFile): Seen =>
  seenBy(
    events.map((event, index) => ({ version: index + 1, event })),
    {
      ...{ actor, rows: SHARING, today, jurisdiction: NETHERLANDS, conditions: conditionsOf(file) },
      released: releasedTo(file, actor.organisation, actor.purpose),
      hidden: new Set(hiddenFrom(file, actor, NETHERLANDS)),
    },
  );

/** What this person acts on, and the whole that can only stop. */
export const seenDossier = (
  events: readonly DossierEvent[],
  actor: Actor,
  today: Day,
): { readonly dossier: Dossier; readonly whole?: OpenFile } => {
  const whole = foldDossier(events);
  if (whole.state === 'absent') return { dossier: whole };
  return { dossier: dossierToActOn(seenEvents(events, actor, today, whole.file)), whole: whole.file };
};
