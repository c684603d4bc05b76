// The revised European Social Charter, as its Committee applies it to children, also to those without residence papers.
// Recalled, not read. The Charter itself limits its circle of persons; the Committee reads it wider for children.
import { ENGLISH_AND_FRENCH } from '../authentic.ts';
import { type Instrument, pack } from '../pack.ts';

const CHARTER: Instrument = {
  instrument: 'ESH (ESC, rev.)',
  authority: 'binding-law',
  bindingIn: ['NL'],
  from: '2006-07-01',
  source: 'https://rm.coe.int/168007cf93',
  authentic: ENGLISH_AND_FRENCH,
};

export const socialCharter = pack(CHARTER, {
  'esc-7-10': {
    provision: 'art. 7(10)',
    kind: 'requirement',
    decisions: ['reception', 'child-protection'],
    nl: 'Kinderen en jongeren worden beschermd tegen gevaar voor lichaam en geest.',
    en: 'Children and young people are protected against dangers to body and mind.',
  },
  'esc-11': {
    provision: 'art. 11',
    kind: 'requirement',
    decisions: ['health'],
    nl: 'De staat neemt weg wat ziek maakt, zover dat kan, en zorgt dat zorg bereikbaar is.',
    en: 'The state removes what makes ill, as far as it can, and makes care available.',
  },
  'esc-17-1': {
    provision: 'art. 17(1)',
    kind: 'requirement',
    decisions: ['child-protection', 'reception'],
    nl: 'Kinderen krijgen de zorg en hulp die zij nodig hebben, ook tegen verwaarlozing en geweld, en bijzondere bescherming als zij zonder familie zijn.',
    en: 'Children get the care and help they need, also against neglect and violence, and special protection when they are without family.',
  },
  'esc-17-2': {
    provision: 'art. 17(2)',
    kind: 'requirement',
    decisions: ['education'],
    nl: 'Basis- en voortgezet onderwijs is gratis en de staat bevordert dat kinderen echt naar school gaan.',
    en: 'Primary and secondary education is free and the state promotes that children really go to school.',
  },
  'esc-31-2': {
    provision: 'art. 31(2)',
    kind: 'requirement',
    decisions: ['reception'],
    nl: 'De staat voorkomt en vermindert dakloosheid; een kind op zijn grondgebied krijgt onderdak.',
    en: 'The state prevents and reduces homelessness; a child on its territory gets shelter.',
  },
});
