// How often something may be tried in a while, counted by a key (a session, an account). The counts are bounded: a storm of
// keys costs no more memory than a calm day. Whoever used up the allowance waits until it begins again; nobody is shut out.
export type Allowance = {
  /** Counts one try. Undefined: go on. Otherwise how many seconds to wait. */
  readonly take: (key: string) => number | undefined;
};

type Count = { tries: number; readonly until: number };

const MOST_KEYS = 10_000;

/** `now`: the time in milliseconds, of a clock that never goes back. */
export const allowance = (
  { most, everyMs }: { readonly most: number; readonly everyMs: number },
  now: () => number = () => performance.now(),
): Allowance => {
  const counts = new Map<string, Count>();
  const countOf = (key: string): Count => {
    const known = counts.get(key);
    if (known && known.until > now()) return known;
    counts.delete(key);
    // The oldest goes first: a map keeps the order in which keys came.
    const [oldest] = counts.size >= MOST_KEYS ? counts.keys() : [];
    if (oldest !== undefined) counts.delete(oldest);
    const fresh = { tries: 0, until: now() + everyMs };
    counts.set(key, fresh);
    return fresh;
  };
  return {
    take: (key) => {
      const count = countOf(key);
      count.tries += 1;
      return count.tries > most ? Math.max(1, Math.ceil((count.until - now()) / 1000)) : undefined;
    },
  };
};
