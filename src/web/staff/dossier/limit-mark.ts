// How a time limit stands, in one word for a badge. Pure.
import type { LimitView } from '../../../views/limit.ts';

type Mark = 'running' | 'near' | 'due' | 'met' | 'late' | 'breached' | 'ended';

/** Met after its last day is late, also where it is no breach any more. */
export function limitMark({ state, alarm, metOn, due }: Pick<LimitView, 'state' | 'alarm' | 'metOn' | 'due'>): Mark {
  const last = due === null || typeof due === 'string' ? due : due.latest;
  if (state === 'met') return metOn !== null && last !== null && metOn > last ? 'late' : 'met';
  if (state !== 'running') return state;
  return alarm === 'near' || alarm === 'due' ? alarm : 'running';
}
