// The three Optional Protocols to the Convention on the Rights of the Child: sale of children, armed conflict, complaints.
// Recalled, dates included. The Netherlands is a party to the first two; that it joined the third was not seen.
import { UNITED_NATIONS } from '../authentic.ts';
import { type Instrument, pack } from '../pack.ts';
import { NOT_YET_A_PARTY } from './declarations.ts';

const PROTOCOL = { authority: 'binding-law', authentic: UNITED_NATIONS } as const;
const SALE: Instrument = {
  ...PROTOCOL,
  instrument: 'IVRK protocol kinderhandel (OPSC)',
  bindingIn: ['NL'],
  from: '2005-09-23',
  source:
    'https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-convention-rights-child-sale-children-child',
};
const CONFLICT: Instrument = {
  ...PROTOCOL,
  instrument: 'IVRK protocol gewapend conflict (OPAC)',
  bindingIn: ['NL'],
  from: '2009-10-24',
  source:
    'https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-convention-rights-child-involvement-children',
};
const COMPLAINTS: Instrument = {
  ...PROTOCOL,
  instrument: 'IVRK protocol 3 (OP-IC)',
  bindingIn: [],
  from: '2014-04-14',
  source:
    'https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-convention-rights-child-communications',
  declarations: NOT_YET_A_PARTY,
};

export const crcSaleOfChildren = pack(SALE, {
  'opsc-8': {
    provision: 'art. 8',
    kind: 'requirement',
    decisions: ['screening', 'child-protection'],
    nl: 'Een kind dat slachtoffer is van verkoop of seksuele uitbuiting wordt in het strafproces beschermd, gehoord en geholpen; zijn belang telt daarbij als een eerste overweging.',
    en: 'A child victim of sale or sexual exploitation is protected, heard and helped in criminal proceedings; its best interests are a primary consideration there.',
  },
});

export const crcArmedConflict = pack(CONFLICT, {
  'opac-6-3': {
    provision: 'art. 6(3)',
    kind: 'requirement',
    decisions: ['merits', 'return', 'health'],
    nl: 'Een kind dat voor een gewapende groep of een leger is gebruikt, krijgt hulp om lichamelijk en geestelijk te herstellen en weer mee te doen.',
    en: 'A child that was used by an armed group or army gets help to recover in body and mind and to take part in society again.',
  },
});

export const crcComplaints = pack(COMPLAINTS, {
  'opic-5': {
    provision: 'art. 5',
    kind: 'requirement',
    decisions: ['appeal'],
    nl: 'Een kind kan bij het Kinderrechtencomité klagen dat een staat zijn rechten schendt, als die staat dit protocol heeft aanvaard.',
    en: 'A child can complain to the Committee on the Rights of the Child that a state violates its rights, if that state accepted this protocol.',
  },
  'opic-6': {
    provision: 'art. 6',
    kind: 'requirement',
    decisions: ['appeal', 'removal'],
    nl: 'Vraagt het Kinderrechtencomité tijdens een klacht om een voorlopige maatregel, dan voert de staat die uit, zodat er geen schade komt die niet meer te herstellen is.',
    en: 'Where the Committee asks for an interim measure during a complaint, the state carries it out, so that no harm arises that cannot be undone.',
  },
});
