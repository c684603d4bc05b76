// What is left of an event that tells where a child lives, for a proof that goes to a migration authority: kinds, days and who
// answers for it as an organisation. The event itself goes along closed. The same boundary on screen: views/living.ts.
import type { By } from '../basics/actor.ts';
import { defined } from '../basics/defined.ts';
import { PersonId } from '../basics/ids.ts';
import type { DossierEvent } from '../dossier/commands.ts';

const LEFT_OUT = '(niet getoond)';

/** Whoever works at a place gives the place away. */
const unnamed = (by: By): By => ({ ...by, person: PersonId.parse('niet-getoond'), name: LEFT_OUT });

/** Undefined where the event tells of no place. What is left out once stays left out. */
export function withoutPlace(event: DossierEvent): DossierEvent | undefined {
  const left = leftOf(event);
  return left && defined({ ...left, by: unnamed(event.by) });
}

function leftOf(event: DossierEvent): DossierEvent | undefined {
  const { on, by } = event;
  switch (event.type) {
    case 'LivingPeriodRecorded': {
      const { place: _, ...period } = event;
      return { ...period, description: LEFT_OUT, source: LEFT_OUT };
    }
    case 'LivingPeriodEnded':
      return { type: event.type, on, by, periodId: event.periodId, until: event.until };
    case 'LivingPeriodCorrected': {
      const { place: _, description: __, ...changes } = event.changes;
      return { ...event, changes, source: LEFT_OUT, reason: LEFT_OUT };
    }
    case 'MoveAssessed': {
      const told = { whyNeeded: LEFT_OUT, alternatives: LEFT_OUT, timing: LEFT_OUT, school: LEFT_OUT, care: LEFT_OUT };
      return { ...event, ...told, bonds: LEFT_OUT, childSaid: LEFT_OUT };
    }
    case 'MoveCountersigned':
      return { ...event, reasons: LEFT_OUT };
  }
  return undefined;
}
