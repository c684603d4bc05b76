// What the articles of the asylum and migration pact share: responsibility (AMMR), procedure (APR), reception (RCD),
// qualification (QR), screening, Eurodac, crisis and return at the border. Read in copies of the Official Journal; corrigenda
// may be missing. Where texts name different days of application, both are kept: `otherDates`. Dublin III stays for what was
// registered before.
import { UNION } from '../authentic.ts';
import { type Instrument, readBy } from '../pack.ts';

const PACT = { authority: 'binding-law', bindingIn: ['NL'], authentic: UNION } as const;
export const copyOf = (number: string) => readBy(`PB/OJ L ${number}, kopie/copy: eu-migration-reader`, '2026-11-25');

export const AMMR: Instrument = {
  ...PACT,
  instrument: 'Asiel- en migratiebeheerverordening (AMMR) 2024/1351',
  from: '2026-07-01',
  source: 'https://data.europa.eu/eli/reg/2024/1351/oj',
  otherDates: [
    {
      from: '2026-06-12',
      source: 'Uitvoeringsverordening (EU) 2025/2055, art. 33 en 34',
      nl: 'De uitvoeringsverordening geldt vanaf 12 juni 2026 en trekt dan de oude uitvoeringsregels in. Een verbetering van de AMMR is niet gevonden; een jurist kijkt dit na in EUR-Lex.',
      en: 'The implementing regulation applies from 12 June 2026 and then repeals the old implementing rules. A corrigendum to the AMMR was not found; a lawyer is to check EUR-Lex.',
    },
  ],
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
  otherDates: [
    {
      from: '2026-06-12',
      source: 'Kwalificatieverordening 2024/1347, art. 41',
      nl: 'Dezelfde verordening trekt de oude richtlijn 2011/95 al in vanaf 12 juni 2026, en geldt volgens artikel 42 zelf vanaf 1 juli 2026. Een jurist kijkt na wat daartussen geldt.',
      en: 'The same regulation repeals the old directive 2011/95 from 12 June 2026 and applies itself, says article 42, from 1 July 2026. A lawyer is to check what holds in between.',
    },
  ],
  verified: copyOf('2024/1347'),
};

export const IMPLEMENTING: Instrument = {
  ...PACT,
  instrument: 'Uitvoeringsverordening AMMR (EU) 2025/2055',
  from: '2026-06-12',
  source: 'https://data.europa.eu/eli/reg_impl/2025/2055/oj',
  otherDates: [
    {
      from: '2026-07-01',
      source: 'AMMR 2024/1351, art. 84 en 85',
      nl: 'De verordening die hier wordt uitgevoerd, noemt in de gelezen tekst zelf 1 juli 2026.',
      en: 'The regulation that is implemented here itself names 1 July 2026 in the text that was read.',
    },
  ],
  verified: readBy('PB/OJ L 2025/2055, kopie/copy: legalize-eu', '2026-11-25'),
};

export const SCREENING: Instrument = {
  ...PACT,
  instrument: 'Screeningsverordening (SR) 2024/1356',
  from: '2026-06-12',
  source: 'https://data.europa.eu/eli/reg/2024/1356/oj',
  verified: copyOf('2024/1356'),
};

export const EURODAC: Instrument = {
  ...PACT,
  instrument: 'Eurodacverordening 2024/1358',
  from: '2026-06-12',
  source: 'https://data.europa.eu/eli/reg/2024/1358/oj',
  verified: copyOf('2024/1358'),
};

/** Works only while a decision of the Council says so. */
export const CRISIS: Instrument = {
  ...PACT,
  instrument: 'Crisisverordening (CFMR) 2024/1359',
  from: '2026-07-01',
  source: 'https://data.europa.eu/eli/reg/2024/1359/oj',
  verified: copyOf('2024/1359'),
};

export const BORDER_RETURN: Instrument = {
  ...PACT,
  instrument: 'Terugkeergrensprocedureverordening (RBPR) 2024/1349',
  from: '2026-06-12',
  source: 'https://data.europa.eu/eli/reg/2024/1349/oj',
  verified: copyOf('2024/1349'),
};

export const DUBLIN: Instrument = {
  ...PACT,
  instrument: 'Dublinverordening (Dublin III) 604/2013',
  from: '2014-01-01',
  until: '2026-06-30',
  source: 'https://data.europa.eu/eli/reg/2013/604/oj',
};
