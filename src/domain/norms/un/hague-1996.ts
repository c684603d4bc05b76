// The Hague Child Protection Convention of 1996: whose court protects a child that crosses a border. Recalled, not read.
import { ENGLISH_AND_FRENCH } from '../authentic.ts';
import { type Instrument, pack } from '../pack.ts';

const HAGUE: Instrument = {
  instrument: 'Haags Kinderbeschermingsverdrag 1996 (HKBV)',
  authority: 'binding-law',
  bindingIn: ['NL'],
  from: '2011-05-01',
  source: 'https://www.hcch.net/en/instruments/conventions/full-text/?cid=70',
  authentic: ENGLISH_AND_FRENCH,
};

export const hagueProtection = pack(HAGUE, {
  'hague96-5': {
    provision: 'art. 5',
    kind: 'requirement',
    decisions: ['child-protection', 'removal'],
    nl: 'De staat waar een kind gewoonlijk woont, beslist over maatregelen om het kind te beschermen.',
    en: 'The state where a child habitually lives decides on measures to protect it.',
  },
  'hague96-6': {
    provision: 'art. 6',
    kind: 'requirement',
    decisions: ['child-protection', 'representation'],
    nl: 'Voor een kind dat is gevlucht of geen vaste woonplaats blijkt te hebben, beslist de staat waar het nu is.',
    en: 'For a child that fled or has no settled home that can be found, the state where it now is decides.',
  },
  'hague96-11': {
    provision: 'art. 11',
    kind: 'requirement',
    decisions: ['child-protection'],
    nl: 'Is haast geboden, dan mag elke staat waar het kind is de nodige bescherming geven.',
    en: 'In urgent cases, every state where the child is may give the protection needed.',
  },
  'hague96-23': {
    provision: 'art. 23',
    kind: 'requirement',
    decisions: ['representation', 'child-protection', 'return'],
    nl: 'Een maatregel uit een andere verdragsstaat, zoals voogdij of plaatsing, wordt erkend, tenzij een van de gronden om te weigeren geldt, bijvoorbeeld dat het kind niet is gehoord.',
    en: 'A measure of another contracting state, such as guardianship or placement, is recognised, unless a ground for refusal applies, for instance that the child was not heard.',
  },
});
