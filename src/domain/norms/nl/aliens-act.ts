// The Aliens Act 2000 on terms, stay during appeal, departure and detention. Articles 6a, 45, 59 and 94: law.ts. Read in a
// consolidation of May 2017 and changed since by the act that implements the pact (dossier 36 871): unverified.
import { DUTCH } from '../authentic.ts';
import { type Instrument, pack } from '../pack.ts';

const ALIENS_ACT: Instrument = {
  authority: 'binding-law',
  bindingIn: ['NL'],
  instrument: 'Vw 2000',
  from: '2001-04-01',
  source: 'https://wetten.overheid.nl/BWBR0011823',
  authentic: DUTCH,
};

export const aliensActCourse = pack(ALIENS_ACT, {
  'vw-25': {
    provision: 'art. 25',
    kind: 'time-limit',
    decisions: ['residence', 'family'],
    nl: 'Op een aanvraag voor regulier verblijf wordt binnen negentig dagen beslist; uitstel kan in de gevallen die er staan.',
    en: 'An application for regular residence is decided within ninety days; longer is possible in the cases named.',
  },
  'vw-42': {
    provision: 'art. 42',
    kind: 'time-limit',
    decisions: ['merits'],
    nl: 'Op een asielaanvraag werd binnen zes maanden beslist, met verlenging in genoemde gevallen. Waar de procedureverordening geldt, gaat die voor.',
    en: 'An asylum application was decided within six months, longer in the cases named. Where the procedure regulation applies, that goes first.',
  },
  'vw-59a': {
    provision: 'art. 59a',
    kind: 'requirement',
    decisions: ['detention', 'responsibility'],
    nl: 'Wie aan een andere lidstaat wordt overgedragen, kan alleen worden opgesloten binnen de grenzen die het Unierecht daarvoor stelt.',
    en: 'Whoever is to be transferred to another Member State can be detained only within the limits that Union law sets.',
  },
  'vw-59b': {
    provision: 'art. 59b',
    kind: 'time-limit',
    decisions: ['detention'],
    nl: 'Een asielzoeker kan op vaste gronden enkele weken worden opgesloten; verlengen mag alleen in de gevallen die er staan.',
    en: 'An asylum seeker can be detained for some weeks on set grounds; extending is allowed only in the cases named.',
  },
  'vw-62': {
    provision: 'art. 62',
    kind: 'time-limit',
    decisions: ['return'],
    nl: 'Na een terugkeerbesluit is er in de regel vier weken om zelf te vertrekken; korter kan in de gevallen die er staan.',
    en: 'After a return decision there are as a rule four weeks to leave of one’s own accord; shorter is possible in the cases named.',
  },
  'vw-64': {
    provision: 'art. 64',
    kind: 'weighing',
    decisions: ['return', 'removal', 'health'],
    nl: 'Er is geen uitzetting zolang de gezondheid van de vreemdeling of van een gezinslid het reizen niet verantwoord maakt.',
    en: 'There is no removal as long as the health of the person or of a family member makes travel irresponsible.',
  },
  'vw-69': {
    provision: 'art. 69',
    kind: 'time-limit',
    decisions: ['appeal', 'detention-review'],
    nl: 'Bezwaar en beroep in vreemdelingenzaken kan binnen vier weken, in versnelde, Dublin- en niet-ontvankelijke zaken binnen één week. Tegen opsluiting is geen termijn.',
    en: 'Objection and appeal in aliens cases is possible within four weeks, in accelerated, Dublin and inadmissible cases within one. Against detention there is no term.',
  },
  'vw-82': {
    provision: 'art. 82',
    kind: 'requirement',
    decisions: ['appeal', 'removal'],
    nl: 'Beroep tegen een asielbesluit houdt de gevolgen tegen tot de rechter heeft beslist, behalve in de gevallen die er staan.',
    en: 'An appeal against an asylum decision suspends its effects until the court has decided, except in the cases named.',
  },
  'vw-96': {
    provision: 'art. 96',
    kind: 'time-limit',
    decisions: ['detention-review'],
    nl: 'Bij een volgend beroep tegen opsluiting sluit de rechter het vooronderzoek binnen een week en volgt de uitspraak binnen zeven dagen.',
    en: 'On a further appeal against detention the court closes its preliminary inquiry within a week and judgment follows within seven days.',
  },
});
