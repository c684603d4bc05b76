// The Refugee Convention of 1951. Articles 12 to 46 were read in the Dutch translation; English and French are authentic.
import { ENGLISH_AND_FRENCH } from '../authentic.ts';
import { type Instrument, pack, readBy } from '../pack.ts';

const CONVENTION: Instrument = {
  instrument: 'Vluchtelingenverdrag (Refugee Convention)',
  authority: 'binding-law',
  bindingIn: ['NL'],
  from: '1956-08-01',
  source: 'https://www.unhcr.org/1951-refugee-convention',
  authentic: ENGLISH_AND_FRENCH,
  verified: readBy('Vluchtelingenverdrag, NL-vertaling, BWBV0001002, kopie: legalize-nl', '2026-11-25'),
};

export const refugeeConvention = pack(CONVENTION, {
  'refugee-22': {
    provision: 'art. 22',
    kind: 'requirement',
    decisions: ['education'],
    nl: 'Voor de basisschool wordt een vluchteling net zo behandeld als een onderdaan, voor ander onderwijs zo gunstig mogelijk.',
    en: 'For primary school a refugee is treated like a national, for other education as favourably as possible.',
  },
  'refugee-31': {
    provision: 'art. 31',
    kind: 'prohibition',
    decisions: ['detention', 'border', 'registration'],
    nl: 'Een vluchteling die rechtstreeks uit gevaar komt en zich meteen meldt, krijgt geen straf voor het binnenkomen zonder toestemming. Zijn vrijheid wordt niet meer beperkt dan nodig.',
    en: 'A refugee who comes directly from danger and reports at once is not punished for entering without leave. Freedom of movement is not limited more than needed.',
  },
  'refugee-33-1': {
    provision: 'art. 33(1)',
    kind: 'prohibition',
    decisions: ['return', 'removal', 'responsibility', 'border', 'merits', 'admissibility'],
    nl: 'Een vluchteling wordt op geen enkele manier teruggestuurd naar een gebied waar zijn leven of vrijheid gevaar loopt om ras, geloof, nationaliteit, sociale groep of politieke overtuiging.',
    en: 'A refugee is in no way sent back to a territory where life or freedom is in danger for race, religion, nationality, social group or political opinion.',
  },
});
