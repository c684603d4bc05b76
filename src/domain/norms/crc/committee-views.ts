// Views of the Committee on the Rights of the Child on complaints. They bind nobody; Dutch courts use them to read the
// Convention, although the Netherlands is no party to the complaints procedure. Read in case notes: none is verified.
import { type Instrument, pack } from '../pack.ts';

const views = (name: string, from: Instrument['from'], number: string): Instrument => ({
  instrument: `Kinderrechtencomité, zienswijze ${name}`,
  authority: 'authoritative-guidance',
  bindingIn: [],
  from,
  source: number,
});

export const viewsBelgium = pack(views('Y.B. en N.S. t. België', '2018-09-27', 'CRC/C/79/D/12/2017'), {
  'crc-views-12-2017': {
    provision: '§ 8.8',
    kind: 'guidance',
    decisions: ['family', 'residence'],
    nl: 'Ook een heel jong kind heeft een mening die telt; zonder naar het kind te vragen is zijn belang niet goed bepaald.',
    en: 'A very young child too has views that count; without asking about the child its best interests were not properly determined.',
  },
});

export const viewsSwitzerland = pack(views('V.A. t. Zwitserland', '2020-09-28', 'CRC/C/85/D/56/2018'), {
  'crc-views-56-2018': {
    provision: '§ 7.3',
    kind: 'guidance',
    decisions: ['responsibility', 'removal'],
    nl: 'Ook bij overdracht met een ouder worden de kinderen zelf gehoord. Er is geen leeftijd waaronder dat niet hoeft.',
    en: 'In a transfer with a parent too, the children themselves are heard. There is no age under which this need not be done.',
  },
});
