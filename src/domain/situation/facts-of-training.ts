// Whether whoever heard the child for the deciding organisation, and whoever prepares the decision, was trained for it: as the
// register said when they did it. Where it said nothing, what somebody recorded stands.
import type { DecisionHeld, OpenFile } from '../dossier/state.ts';
import type { Facts } from './situation.ts';

/** `false` as soon as one training had lapsed; `true` only where the register knows of every one. */
export function trainingFacts({ hearings }: Pick<OpenFile, 'hearings'>, { plan }: Pick<DecisionHeld, 'plan'>): Facts {
  const heard = hearings.filter(({ by }) => by.organisation === plan.by.organisation);
  const standings = [plan.trainingStanding, ...heard.map(({ trainingStanding }) => trainingStanding)];
  if (standings.includes('lapsed')) return { officer_trained: false };
  return standings.every((standing) => standing === 'trained') ? { officer_trained: true } : {};
}
