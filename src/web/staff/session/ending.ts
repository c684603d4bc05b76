// Whether a session ends soon, and by what: nobody asked anything for a while, or its whole time is nearly over.
import { sinceAnswer } from '../../connection/activity.ts';

export type Ending = { readonly kind: 'idle' | 'whole'; readonly minutes: number };
type Lasts = { readonly idleSeconds: number; readonly leftSeconds: number };

/** Units: seconds before the end. */
const IDLE_WARNING = 150;
const WHOLE_WARNING = 600;
/** The server counts a request this roughly. */
const ROUGHLY = 30;

/** `began`: when these numbers came, on the page's clock. */
export function endingOf(
  { idleSeconds, leftSeconds }: Lasts,
  began: number,
  now: number = performance.now(),
  quietMs: number = sinceAnswer(),
): Ending | 'over' | undefined {
  const idleLeft = idleSeconds - ROUGHLY - quietMs / 1000;
  const wholeLeft = leftSeconds - (now - began) / 1000;
  if (Math.min(idleLeft + ROUGHLY, wholeLeft) <= 0) return 'over';
  const minutes = (seconds: number): number => Math.max(1, Math.floor(seconds / 60));
  if (wholeLeft < WHOLE_WARNING && wholeLeft <= idleLeft + WHOLE_WARNING)
    return { kind: 'whole', minutes: minutes(wholeLeft) };
  return idleLeft < IDLE_WARNING ? { kind: 'idle', minutes: minutes(idleLeft) } : undefined;
}
