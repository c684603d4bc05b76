// What the articles of the Convention on the Rights of the Child share. The Dutch translation of articles 1 to 54 was read
// in the consolidation of wetten.overheid.nl; it is not one of the six authentic texts.
import { UNITED_NATIONS } from '../authentic.ts';
import { type Instrument, readBy } from '../pack.ts';

export const CONVENTION: Instrument = {
  instrument: 'IVRK (CRC)',
  authority: 'binding-law',
  bindingIn: ['NL'],
  from: '1995-03-08',
  source: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child',
  authentic: UNITED_NATIONS,
  verified: readBy('IVRK, NL-vertaling, BWBV0002508, stand 2002-11-18, kopie: legalize-nl', '2026-11-25'),
};
