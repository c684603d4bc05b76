// Where each record of the law dossier went (parts A, B, C and D1 of the legal research this register was made from), so that
// nobody has to guess whether a rule was forgotten or left out. The records stand in from-law-dossier/.
import { RECORDS_OF_INTERNATIONAL_LAW } from './from-law-dossier/international.ts';
import { RECORDS_OF_DUTCH_LAW } from './from-law-dossier/netherlands.ts';
import type { Origin } from './from-law-dossier/origin.ts';
import { RECORDS_OF_PROCEDURES } from './from-law-dossier/procedures.ts';
import { RECORDS_OF_UNION_LAW } from './from-law-dossier/union.ts';

export const FROM_LAW_DOSSIER = {
  ...RECORDS_OF_PROCEDURES,
  ...RECORDS_OF_UNION_LAW,
  ...RECORDS_OF_INTERNATIONAL_LAW,
  ...RECORDS_OF_DUTCH_LAW,
} as const satisfies Record<string, Origin>;

/** How many records the law dossier has in each series; the series with a number run from 01 without a gap. */
export const SERIES = {
  AMMR: 35,
  APR: 38,
  RCD: 28,
  SR: 10,
  EUR: 6,
  QR: 9,
  CR: 3,
  RET: 16,
  CASE: 6,
  JGC: 16,
  NL: 18,
  NLD: 13,
  NLA: 10,
  NLC: 13,
  NLR: 4,
  GDPR: 18,
  WPG: 2,
  FW: 3,
} as const;

/** Records that stand outside a series. */
export const SINGLE_RECORDS = [
  ...['RCD-20a', 'CRC-02', 'CRC-03', 'CRC-03b', 'CRC-05', 'CRC-06', 'CRC-07', 'CRC-08', 'CRC-09', 'CRC-10', 'CRC-12'],
  ...['CRC-16', 'CRC-19', 'CRC-20', 'CRC-22', 'CRC-24', 'CRC-27', 'CRC-28', 'CRC-31', 'CRC-34/35/36', 'CRC-37'],
  ...['CRC-39', 'CRC-40', 'CRC-44', 'ICRMW-01', 'ECHR-03', 'ECHR-05', 'ECHR-08', 'ECHR-13', 'CFR-07', 'CFR-19'],
  ...['CFR-24', 'CFR-04/47', 'REF-33', 'HAG-96', 'OPSC', 'OPAC', 'OPIC', 'ALT-01', 'ICCPR', 'DUR-01', 'UAVG-01'],
] as const;
