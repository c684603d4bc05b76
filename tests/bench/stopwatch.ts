// Takes the time of one thing many times over and keeps the middle: a busy machine moves the slowest, not the median.

export type Timing = { readonly what: string; readonly times: number; readonly median: number; readonly p95: number };

/** Units: milliseconds. The first tenth warms up and does not count. */
export async function timed(what: string, times: number, once: (turn: number) => unknown): Promise<Timing> {
  const warmUp = Math.ceil(times / 10);
  const taken: number[] = [];
  for (let turn = 0; turn < times + warmUp; turn += 1) {
    const started = performance.now();
    await once(turn);
    if (turn >= warmUp) taken.push(performance.now() - started);
  }
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { what, times, median: at(0.5), p95: at(0.95) };
}

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
