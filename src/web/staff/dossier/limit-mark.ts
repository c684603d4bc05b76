// How a time limit stands, in one word for a badge and with its colour. Pure.
import type { LimitView } from '../../../views/limit.ts';
import type { Tone } from '../../parts/StatusBadge.tsx';

export type Mark = 'running' | 'near' | 'due' | 'met' | 'late' | 'breached' | 'ended';

export function limitMark({ state, alarm }: Pick<LimitView, 'state' | 'alarm'>): Mark {
  if (state === 'met-late') return 'late';
  if (state !== 'running') return state;
  return alarm === 'near' || alarm === 'due' ? alarm : 'running';
}

export const TONE = {
  running: 'info',
  near: 'warning',
  due: 'warning',
  met: 'success',
  late: 'warning',
  breached: 'danger',
  ended: 'neutral',
} as const satisfies Record<Mark, Tone>;
