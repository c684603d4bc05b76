// What is left of an event that tells where a child lives, for a proof that goes to a migration authority: kinds, days and who
// answers for it as an organisation. The event itself goes along closed. The same boundary on screen: views/living.ts.
import type { By } from '../basics/actor.ts';
import { defined } from '../basics/defined.ts';
import { PersonId } from '../basics/ids.ts';
import type { DossierEvent } from '../dossier/commands.ts';

const LEFT_OUT = '(niet getoond)';

/** Whoever works at a place gives the place away. */
const unnamed = (by: By): By => ({ ...by, person: PersonId.parse('niet-getoond'), name: LEFT_OUT });

type OfType<Type extends DossierEvent['type']> = Extract<DossierEvent, { type: Type }>;
type Leaving = { readonly [Type in DossierEvent['type']]?: (event: OfType<Type>) => OfType<Type> };

const LEAVING: Leaving = {
  LivingPeriodRecorded: ({ place: _, ...period }) => ({ ...period, description: LEFT_OUT, source: LEFT_OUT }),
  LivingPeriodEnded: ({ reason: _, ...end }) => end,
  LivingPeriodCorrected: ({ changes: { place: _, description: __, ...changes }, ...correction }) => ({
    ...{ ...correction, changes, source: LEFT_OUT, reason: LEFT_OUT },
  }),
  MoveAssessed: (event) => ({
    ...{ ...event, whyNeeded: LEFT_OUT, alternatives: LEFT_OUT, timing: LEFT_OUT, school: LEFT_OUT, care: LEFT_OUT },
    ...{ bonds: LEFT_OUT, childSaid: LEFT_OUT },
  }),
  MoveCountersigned: (event) => ({ ...event, reasons: LEFT_OUT }),
};

/** Undefined where the event tells of no place. What is left out once stays left out. */
export function withoutPlace(event: DossierEvent): DossierEvent | undefined {
  const leaving = LEAVING[event.type] as ((event: DossierEvent) => DossierEvent) | undefined;
  return leaving && defined({ ...leaving(event), by: unnamed(event.by) });
}
