// How a time limit stands, in one word for a badge. Pure.
import type { LimitView } from '../../../views/limit.ts';

export type Mark = 'running' | 'near' | 'due' | 'met' | 'late' | 'breached' | 'ended';

export function limitMark({ state, alarm }: Pick<LimitView, 'state' | 'alarm'>): Mark {
  if (state === 'met-late') return 'late';
  if (state !== 'running') return state;
  return alarm === 'near' || alarm === 'due' ? alarm : 'running';
}
