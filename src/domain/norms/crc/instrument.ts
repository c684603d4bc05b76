// What the articles of the Convention on the Rights of the Child share.
import type { Instrument } from '../pack.ts';

export const CONVENTION: Instrument = {
  instrument: 'IVRK (CRC)',
  authority: 'binding-law',
  bindingIn: ['NL'],
  from: '1995-03-08',
  source: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child',
};
