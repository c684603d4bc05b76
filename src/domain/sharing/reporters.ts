// Who said something about danger, care or violence is kept from the child itself: whoever reported it may be in danger for it, and may be
// somebody the child lives with. What was said stays. Norm: GDPR 15(4).
import type { DossierEvent } from '../dossier/commands.ts';
import type { DataCategory } from './data-categories.ts';
import { WITHHELD } from './withheld-word.ts';

const TELLING: ReadonlySet<DataCategory> = new Set<DataCategory>(['signals', 'care', 'protection']);
const OBSERVED: ReadonlySet<string> = new Set(['care', 'safety', 'vulnerability']);

/** The same event, without who reported it. */
export function withoutReporters(event: DossierEvent, category: DataCategory): DossierEvent {
  if (event.type === 'ElementAssessed')
    return OBSERVED.has(event.key)
      ? { ...event, observations: event.observations.map((each) => ({ ...each, source: WITHHELD })) }
      : event;
  if (event.type === 'FamilyConflictMarked') return { ...event, saidBy: WITHHELD };
  return TELLING.has(category) && event.type === 'FactRecorded' ? { ...event, source: WITHHELD } : event;
}
