// What the articles of Book 1 of the Civil Code share.
import { DUTCH } from '../authentic.ts';
import type { Instrument } from '../pack.ts';

export const CIVIL_CODE: Instrument = {
  authority: 'binding-law',
  bindingIn: ['NL'],
  instrument: 'BW 1',
  from: '1995-11-02',
  source: 'https://wetten.overheid.nl/BWBR0002656',
  authentic: DUTCH,
};
