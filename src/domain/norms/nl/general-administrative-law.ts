// The General Administrative Law Act (Awb) on care, advice, reasons, terms, objection and penalty. Articles 3:2, 3:4, 3:46 and
// 4:8: law.ts. Read in a consolidation of May 2017: unverified.
import { DUTCH } from '../authentic.ts';
import { type Instrument, pack } from '../pack.ts';

const AWB: Instrument = {
  authority: 'binding-law',
  bindingIn: ['NL'],
  instrument: 'Awb',
  from: '1994-01-01',
  source: 'https://wetten.overheid.nl/BWBR0005537',
  authentic: DUTCH,
};

export const administrativeCourse = pack(AWB, {
  'awb-2-4': {
    provision: 'art. 2:4',
    kind: 'requirement',
    decisions: 'all',
    nl: 'De overheid werkt zonder vooringenomenheid; wie een eigen belang heeft, doet niet mee aan het besluit.',
    en: 'The authority works without bias; whoever has a personal interest takes no part in the decision.',
  },
  'awb-3-9': {
    provision: 'art. 3:9',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Rust een besluit op een advies van een deskundige, dan gaat de overheid zelf na of dat onderzoek zorgvuldig was.',
    en: 'Where a decision rests on expert advice, the authority itself checks that the inquiry was done with care.',
  },
  'awb-3-47': {
    provision: 'art. 3:47',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Het besluit zegt bij bekendmaking waarop het rust en, als dat kan, op welke regel.',
    en: 'When made known, the decision says what it rests on and, if possible, on which rule.',
  },
  'awb-4-7': {
    provision: 'art. 4:7',
    kind: 'requirement',
    decisions: ['residence', 'family', 'reception'],
    nl: 'Wie iets aanvraagt en dat niet krijgt om feiten over hemzelf die hij anders heeft opgegeven, kan eerst zijn kant vertellen.',
    en: 'Whoever applies and is to be refused on facts about themselves that they stated otherwise can first tell their side.',
  },
  'awb-4-13': {
    provision: 'art. 4:13–4:15',
    kind: 'time-limit',
    decisions: ['residence', 'reception'],
    nl: 'Noemt de wet geen termijn, dan wordt binnen een redelijke tijd beslist: na acht weken is die voorbij, tenzij er een andere tijd is gemeld.',
    en: 'Where the law sets no term, a decision comes within reasonable time: after eight weeks that is over, unless another time was notified.',
  },
  'awb-4-17': {
    provision: 'art. 4:17',
    kind: 'time-limit',
    decisions: ['residence', 'family', 'merits'],
    nl: 'Twee weken na een ingebrekestelling loopt een dwangsom per dag, hooguit tweeënveertig dagen. Of en hoeveel nu nog bij asiel geldt, is niet nagekeken.',
    en: 'Two weeks after notice of default a penalty runs per day, at most forty-two days. Whether and how much still holds in asylum was not checked.',
  },
  'awb-6-7': {
    provision: 'art. 6:7, 6:8',
    kind: 'time-limit',
    decisions: ['appeal'],
    nl: 'De gewone termijn voor bezwaar of beroep is zes weken, vanaf de dag na de bekendmaking.',
    en: 'The ordinary term for objection or appeal is six weeks, from the day after the decision is made known.',
  },
  'awb-6-12': {
    provision: 'art. 6:12',
    kind: 'time-limit',
    decisions: ['appeal'],
    nl: 'Blijft een besluit uit, dan kan twee weken na de ingebrekestelling beroep worden ingesteld.',
    en: 'Where no decision comes, an appeal is possible two weeks after notice of default.',
  },
  'awb-7-2': {
    provision: 'art. 7:2',
    kind: 'requirement',
    decisions: ['appeal'],
    nl: 'Voor een beslissing op bezwaar kan wie erdoor geraakt wordt gehoord worden; overslaan mag alleen in de gevallen van artikel 7:3.',
    en: 'Before a decision on objection those affected can be heard; skipping this is allowed only in the cases of article 7:3.',
  },
  'awb-7-10': {
    provision: 'art. 7:10',
    kind: 'time-limit',
    decisions: ['appeal'],
    nl: 'Op bezwaar wordt beslist binnen zes weken, met een commissie binnen twaalf, gerekend vanaf het einde van de bezwaartermijn; zes weken uitstel kan.',
    en: 'An objection is decided within six weeks, with a committee within twelve, counted from the end of the term to object; six weeks more is possible.',
  },
});
