// What the articles of the asylum and migration pact share: responsibility (AMMR), procedure (APR), reception (RCD),
// qualification (QR). Read in copies of the Official Journal; corrigenda may be missing.
// Conflict of dates: the AMMR text that was read says 1 July 2026, its implementing regulation 2025/2055 says 12 June 2026.
// We follow the regulation itself until a lawyer has looked at EUR-Lex. Dublin III stays for what was registered before.
import { type Instrument, readBy } from '../pack.ts';

const PACT = { authority: 'binding-law', bindingIn: ['NL'] } as const;
const copyOf = (number: string) => readBy(`PB/OJ L ${number}, kopie/copy: eu-migration-reader`, '2026-11-25');

export const AMMR: Instrument = {
  ...PACT,
  instrument: 'Asiel- en migratiebeheerverordening (AMMR) 2024/1351',
  from: '2026-07-01',
  source: 'https://data.europa.eu/eli/reg/2024/1351/oj',
  verified: copyOf('2024/1351'),
};

export const APR: Instrument = {
  ...PACT,
  instrument: 'Procedureverordening (APR) 2024/1348',
  from: '2026-06-12',
  source: 'https://data.europa.eu/eli/reg/2024/1348/oj',
  verified: copyOf('2024/1348'),
};

/** A directive: it works through Dutch law, whose state after February 2026 was not read. */
export const RCD: Instrument = {
  ...PACT,
  instrument: 'Opvangrichtlijn (RCD) 2024/1346',
  from: '2026-06-12',
  source: 'https://data.europa.eu/eli/dir/2024/1346/oj',
  verified: copyOf('2024/1346'),
};

export const QR: Instrument = {
  ...PACT,
  instrument: 'Kwalificatieverordening (QR) 2024/1347',
  from: '2026-07-01',
  source: 'https://data.europa.eu/eli/reg/2024/1347/oj',
  verified: copyOf('2024/1347'),
};

export const DUBLIN: Instrument = {
  ...PACT,
  instrument: 'Dublinverordening (Dublin III) 604/2013',
  from: '2014-01-01',
  until: '2026-06-30',
  source: 'https://data.europa.eu/eli/reg/2013/604/oj',
};
