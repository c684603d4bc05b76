// The provision, the rule of counting and the calendar of a limit, as far as it has them. Pure.
import type { LimitView } from '../../../views/limit.ts';

type Ruled = Pick<LimitView, 'timer' | 'basis' | 'rule' | 'ruleBasis' | 'calendar' | 'extension' | 'extensions'>;

/** Shape: the key of the term, and what stands beside it. */
export function ruleWords({ timer, basis, ruleBasis, calendar }: Ruled) {
  const rows = [
    ['number', timer],
    ['basis', basis],
    ['rule', ruleBasis],
    ['calendar', calendar],
  ] as const;
  return rows.flatMap(([key, text]) => (text === null ? [] : [[key, text] as const]));
}
