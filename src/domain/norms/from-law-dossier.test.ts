// Every record of the law dossier is accounted for: it became norms that exist, or a reason says why it is none.
import { expect, test } from 'vitest';
import { NO_NORM, type Origin } from './from-law-dossier/origin.ts';
import { FROM_LAW_DOSSIER, SERIES, SINGLE_RECORDS } from './from-law-dossier.ts';
import { isNormId, normOf } from './register.ts';

const records = Object.entries<Origin>(FROM_LAW_DOSSIER);
const inSeries = Object.entries(SERIES).flatMap(([series, last]) =>
  Array.from({ length: last }, (_, at) => `${series}-${String(at + 1).padStart(2, '0')}`),
);

test('elk record van het rechtsdossier heeft een plek, en er is er geen te veel; eis C6', () => {
  expect(Object.keys(FROM_LAW_DOSSIER).sort()).toEqual([...inSeries, ...SINGLE_RECORDS].sort());
});

test.each(records)('%s: leidt naar bestaande normen, of zegt waarom er geen is', (_record, origin) => {
  if (typeof origin === 'string') {
    expect(Object.keys(NO_NORM)).toContain(origin);
    return;
  }
  expect(origin.length).toBeGreaterThan(0);
  for (const id of origin) expect(isNormId(id)).toBe(true);
});

test('een record dat volgens het dossier een termijn is, leidt naar een norm die een termijn is', () => {
  const terms = [
    'AMMR-03',
    'AMMR-15',
    'AMMR-16',
    'APR-07',
    'APR-24',
    'APR-34',
    'RCD-13',
    'SR-01',
    'QR-03',
    'NL-06',
    'NLC-02',
  ];
  for (const record of terms) {
    const origin: Origin = FROM_LAW_DOSSIER[record as keyof typeof FROM_LAW_DOSSIER];
    expect(typeof origin === 'string' ? [] : origin.map((id) => normOf(id).kind), record).toContain('time-limit');
  }
});

test('wat alleen beleid of oproep is, staat nergens als bindend recht; huis § 4', () => {
  for (const record of ['NLD-01', 'NLD-02', 'NLD-12', 'NLA-04', 'JGC-06', 'ICRMW-01'] as const)
    for (const id of FROM_LAW_DOSSIER[record]) expect(isNormId(id) && normOf(id).authority).not.toBe('binding-law');
});
