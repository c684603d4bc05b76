// Which determination somebody means, and whether this person may work on it now: asked by every step of it.
import { mayAuthorAssessment } from '../basics/jurisdiction.ts';
import type { Context } from './context.ts';
import { type DeterminationHeld, type Determinations, determinationById } from './determination.ts';
import type { DeterminationRefusal } from './determination-refusals.ts';

type Found = DeterminationHeld | DeterminationRefusal;

function found(id: string, file: Determinations, { actor, jurisdiction }: Context): Found {
  if (!mayAuthorAssessment(jurisdiction, actor.organisation)) return { code: 'determination-asks-independence' };
  return determinationById(file, id) ?? { code: 'determination-not-found' };
}

/** The determination that has no outcome yet, or why this person cannot work on it. */
export function openFor(id: string, file: Determinations, context: Context): Found {
  const held = found(id, file, context);
  return !('code' in held) && held.determined ? { code: 'determination-closed' } : held;
}

/** The determination that has an outcome, or why this person cannot work on it. */
export function determinedFor(id: string, file: Determinations, context: Context): Found {
  const held = found(id, file, context);
  return !('code' in held) && !held.determined ? { code: 'determination-open' } : held;
}
