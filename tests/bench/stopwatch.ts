// Takes the time of one thing many times over and keeps the middle: a busy machine moves the slowest, not the median.

export type Timing = { readonly what: string; readonly times: number; readonly median: number; readonly p95: number };

type Once = (turn: number) => unknown;

/** Units: milliseconds. The first tenth warms up and does not count. */
export const timed = async (what: string, times: number, once: Once): Promise<Timing> =>
  (await timedInTurn(times, [[what, once]]))[0] as Timing;

/** Each of these once, over and over: what makes the machine slow for a while then makes all of them slow. */
export async function timedInTurn(
  times: number,
  all: readonly (readonly [what: string, once: Once])[],
): Promise<readonly Timing[]> {
  const warmUp = Math.ceil(times / 10);
  const taken = all.map((): number[] => []);
  for (let turn = 0; turn < times + warmUp; turn += 1)
    for (const [place, [, once]] of all.entries()) {
      const started = performance.now();
      await once(turn);
      if (turn >= warmUp) taken[place]?.push(performance.now() - started);
    }
  return all.map(([what], place) => ({ what, times, ...spreadOf(taken[place] ?? []) }));
}

const spreadOf = (taken: readonly number[]): Pick<Timing, 'median' | 'p95'> => {
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
};

const MILLISECOND = 1;
const inWords = (taken: number): string =>
  taken < MILLISECOND ? `${(taken * 1000).toFixed(0)} µs` : `${taken.toFixed(1)} ms`;

/** The timings as a small table for a terminal. */
export function tableOf(timings: readonly Timing[]): string {
  const rows = [
    ['what', 'times', 'median', '95 %'],
    ...timings.map(({ what, times, median, p95 }) => [what, String(times), inWords(median), inWords(p95)]),
  ];
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = ([what = '', ...numbers]: readonly string[]): string =>
    [what.padEnd(width(0)), ...numbers.map((text, index) => text.padStart(width(index + 1)))].join('   ');
  return `${rows.map(line).join('\n')}\n`;
}
