// The International Covenant on Civil and Political Rights, as the Human Rights Committee applies it to children.
// The Dutch translation of articles 1 to 27 was read; it is not authentic. Where the Committee goes further: unverified.
import { COVENANT_LANGUAGES } from '../authentic.ts';
import { type Instrument, pack, readBy } from '../pack.ts';

const COVENANT: Instrument = {
  instrument: 'IVBPR (ICCPR)',
  authority: 'binding-law',
  bindingIn: ['NL'],
  from: '1979-03-11',
  source:
    'https://www.ohchr.org/en/instruments-mechanisms/instruments/international-covenant-civil-and-political-rights',
  authentic: COVENANT_LANGUAGES,
  verified: readBy('IVBPR, NL-vertaling, BWBV0001017, stand 1979-03-11, kopie: legalize-nl', '2026-11-25'),
};

export const civilCovenant = pack(COVENANT, {
  'iccpr-7': {
    provision: 'art. 7',
    kind: 'prohibition',
    decisions: ['return', 'removal', 'detention'],
    nl: 'Marteling en wrede of onmenselijke behandeling zijn verboden, ook door iemand over te dragen aan een land waar dat dreigt.',
    en: 'Torture and cruel or inhuman treatment are forbidden, also by handing a person over to a country where it threatens.',
    // The text does not speak of handing over; the Committee reads it so (recalled).
    verified: 'not-verified',
  },
  'iccpr-9-1': {
    provision: 'art. 9(1)',
    kind: 'prohibition',
    decisions: ['detention'],
    nl: 'Niemand wordt willekeurig van zijn vrijheid beroofd; opsluiting heeft een grond en een procedure in de wet.',
    en: 'Nobody is arbitrarily deprived of liberty; detention has a ground and a procedure in law.',
  },
  'iccpr-9-4': {
    provision: 'art. 9(4)',
    kind: 'requirement',
    decisions: ['detention-review'],
    nl: 'Wie opgesloten is, kan naar een rechter die zonder uitstel oordeelt en vrijlating kan bevelen.',
    en: 'Whoever is detained can go to a court that rules without delay and can order release.',
  },
  'iccpr-10-1': {
    provision: 'art. 10(1)',
    kind: 'requirement',
    decisions: ['detention'],
    nl: 'Wie vastzit, wordt menselijk behandeld en met eerbied voor zijn waardigheid.',
    en: 'Whoever is held is treated humanely and with respect for dignity.',
  },
  'iccpr-13': {
    provision: 'art. 13',
    kind: 'requirement',
    decisions: ['return', 'removal', 'appeal'],
    nl: 'Een vreemdeling die hier wettig is, wordt alleen uitgezet na een besluit volgens de wet, en kan daartegen opkomen en zich laten vertegenwoordigen.',
    en: 'A foreigner lawfully here is expelled only on a decision under the law, and can contest it and be represented.',
  },
  'iccpr-17': {
    provision: 'art. 17',
    kind: 'weighing',
    decisions: ['family', 'data', 'removal'],
    nl: 'De wet beschermt iedereen tegen willekeurige inmenging in privéleven, gezin en huis.',
    en: 'The law protects everybody against arbitrary interference with private life, family and home.',
  },
  'iccpr-23': {
    provision: 'art. 23',
    kind: 'weighing',
    decisions: ['family'],
    nl: 'Het gezin is een kern van de samenleving en wordt door samenleving en staat beschermd.',
    en: 'The family is a core of society and is protected by society and state.',
  },
  'iccpr-24': {
    provision: 'art. 24',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Elk kind krijgt zonder onderscheid de bescherming die een minderjarige nodig heeft, wordt ingeschreven, heeft een naam en mag een nationaliteit verwerven.',
    en: 'Every child gets without distinction the protection a minor needs, is registered, has a name and may acquire a nationality.',
  },
});
