// Wrong sign-ins for one account, wherever they come from: after a few, each next one is answered later, and whoever it is reads how
// many there were. The rightful person is slowed down at most that much and never shut out: otherwise anybody could do that to somebody.
// In bounded memory, and nothing of an attempt is kept but its number.
import { setTimeout as sleep } from 'node:timers/promises';

export type AccountAttempts = {
  /** Waits as long as the wrong attempts of the last while ask. */
  readonly pause: (account: string) => Promise<void>;
  readonly failed: (account: string) => void;
  /** How many failed in the last day, as far as this server knows. */
  readonly failedLately: (account: string) => number;
};

type Count = { inWhile: number; whileEnds: number; inDay: number; dayEnds: number };

const WHILE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
/** So many are free: a finger that is not recognised, a phone in the other hand. */
const FREE = 5;
const STEP_MS = 200;
const MOST_MS = 2_000;
const MOST_ACCOUNTS = 10_000;

/** Units: milliseconds. */
export const delayAfter = (failures: number): number => Math.min(MOST_MS, Math.max(0, failures - FREE + 1) * STEP_MS);

export const accountAttempts = (
  now: () => number = () => performance.now(),
  wait: (ms: number) => Promise<unknown> = sleep,
): AccountAttempts => {
  const counts = new Map<string, Count>();
  const countOf = (account: string): Count | undefined => {
    const known = counts.get(account);
    if (!known || known.dayEnds <= now()) return undefined;
    if (known.whileEnds <= now()) known.inWhile = 0;
    return known;
  };
  const fresh = (account: string): Count => {
    counts.delete(account);
    // The oldest goes first: a map keeps the order in which keys came.
    const [oldest] = counts.size >= MOST_ACCOUNTS ? counts.keys() : [];
    if (oldest !== undefined) counts.delete(oldest);
    const count = { inWhile: 0, whileEnds: 0, inDay: 0, dayEnds: now() + DAY_MS };
    counts.set(account, count);
    return count;
  };
  return {
    pause: async (account) => {
      const ms = delayAfter(countOf(account)?.inWhile ?? 0);
      if (ms > 0) await wait(ms);
    },
    failed: (account) => {
      const count = countOf(account) ?? fresh(account);
      if (count.inWhile === 0) count.whileEnds = now() + WHILE_MS;
      count.inWhile += 1;
      count.inDay += 1;
    },
    failedLately: (account) => countOf(account)?.inDay ?? 0,
  };
};
