// What the limits of one instrument share: how it counts, from when it applies and how sure we are of its text.
import type { Applies, Rule, Status, Timer } from './timer.ts';

type Shared = {
  readonly rule: Rule;
  readonly ruleBasis: string;
  readonly status: Status;
  readonly applies: Applies;
};

const PACT = { from: '2026-06-12' } as const;
/** The regulation says 1 July 2026, its implementing regulation 2025/2055 says 12 June 2026: both are shown. */
const JULY = { from: '2026-07-01', orFrom: '2026-06-12' } as const;
const GENERAL = {
  rule: 'reg-1182-71',
  ruleBasis: 'Verordening (EEG, Euratom) 1182/71 art. 3',
  status: 'verified',
} as const;

export const APR: Shared = {
  rule: 'own-article',
  ruleBasis: 'APR 2024/1348 art. 73',
  status: 'verified',
  applies: PACT,
};
export const AMMR: Shared = {
  rule: 'own-article',
  ruleBasis: 'AMMR 2024/1351 art. 75',
  status: 'verified',
  applies: JULY,
};
export const RBPR: Shared = {
  rule: 'own-article',
  ruleBasis: 'RBPR 2024/1349 art. 11',
  status: 'verified',
  applies: PACT,
};
export const IMPLEMENTING: Shared = { ...GENERAL, applies: PACT };
export const RECEPTION: Shared = { ...GENERAL, applies: PACT };
export const SCREENING: Shared = { ...GENERAL, applies: PACT };
export const EURODAC: Shared = { ...GENERAL, applies: PACT };
export const QUALIFICATION: Shared = { ...GENERAL, applies: { from: '2026-07-01' } };
export const DATA_PROTECTION: Shared = { ...GENERAL, applies: { from: '2018-05-25' } };
export const STATISTICS: Shared = { ...GENERAL, applies: { from: '2007-08-20' } };

/** What one limit says for itself; what it shares comes from its instrument. */
export type Own = Omit<Timer, keyof Shared> & Partial<Shared>;

export const of = (shared: Shared, timers: readonly Own[]): readonly Timer[] =>
  timers.map((own) => ({ ...shared, ...own }));
