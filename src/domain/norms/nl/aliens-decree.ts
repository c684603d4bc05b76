// The Aliens Decree 2000 on stay for humanitarian reasons, asylum and age. Articles 5.1a and 5.3: law.ts. Read in a
// consolidation of May 2017 and therefore unverified, except article 3.6ba, which was read in the Staatsblad.
import { DUTCH } from '../authentic.ts';
import { type Instrument, pack, readBy } from '../pack.ts';

const ALIENS_DECREE: Instrument = {
  authority: 'binding-law',
  bindingIn: ['NL'],
  instrument: 'Vb 2000',
  from: '2001-04-01',
  source: 'https://wetten.overheid.nl/BWBR0011825',
  authentic: DUTCH,
};

export const aliensDecreeCourse = pack(ALIENS_DECREE, {
  'vb-3-6a': {
    provision: 'art. 3.6a',
    kind: 'requirement',
    decisions: ['residence', 'merits'],
    nl: 'Bij een afwijzing van een eerste asielaanvraag kijkt de dienst uit zichzelf of er een andere grond is om te mogen blijven, zoals gezinsleven.',
    en: 'On refusing a first asylum application the service looks of its own motion whether there is another ground to stay, such as family life.',
  },
  'vb-3-6ba': {
    provision: 'art. 3.6ba',
    kind: 'requirement',
    decisions: ['residence'],
    nl: 'Alleen bij de eerste aanvraag, tot die definitief is, kijkt de IND uit zichzelf of er een schrijnende situatie is door bijzondere omstandigheden.',
    en: 'Only on the first application, until it is final, IND looks of its own motion whether exceptional circumstances make the case distressing.',
    from: '2019-05-01',
    verified: readBy('Stb. 2019, 143', '2026-11-24'),
  },
  'vb-3-51': {
    provision: 'art. 3.51(1)(f)',
    kind: 'requirement',
    decisions: ['residence'],
    nl: 'Er kan een vergunning zijn voor blijvend verblijf om redenen van menselijkheid in gevallen die het besluit noemt.',
    en: 'There can be a permit for lasting residence on humanitarian grounds in cases that the decree names.',
  },
  'vb-3-109': {
    provision: 'art. 3.109',
    kind: 'time-limit',
    decisions: ['registration', 'merits'],
    nl: 'Voor de asielprocedure begon, was er ten minste zes dagen rust om te wennen en voor te bereiden. Dit is de regel van vóór het pact.',
    en: 'Before the asylum procedure began there were at least six days of rest to settle and prepare. This is the rule from before the pact.',
  },
  'vb-3-109b': {
    provision: 'art. 3.109b(7)',
    kind: 'prohibition',
    decisions: ['border'],
    nl: 'Een kind alleen kwam niet in de grensprocedure. Dit is de regel van vóór het pact; zie nu artikel 53 van de procedureverordening.',
    en: 'A child alone was not put in the border procedure. This is the rule from before the pact; see now article 53 of the procedure regulation.',
  },
  'vb-3-109d': {
    provision: 'art. 3.109d',
    kind: 'requirement',
    decisions: ['age', 'merits'],
    nl: 'Medisch leeftijdsonderzoek is er alleen bij twijfel en met schriftelijke toestemming. Blijft er twijfel, dan geldt iemand als kind; weigeren mag niet de enige reden voor afwijzing zijn.',
    en: 'A medical age test takes place only in doubt and with written consent. If doubt remains, the person counts as a child; refusing may not be the only reason for rejection.',
  },
  'vb-5-1b': {
    provision: 'art. 5.1b',
    kind: 'requirement',
    decisions: ['detention'],
    nl: 'Gevaar van onderduiken wordt alleen aangenomen op gronden die er staan, en die worden uitgelegd voor deze persoon.',
    en: 'A risk of absconding is assumed only on grounds listed there, and they are explained for this person.',
  },
});
