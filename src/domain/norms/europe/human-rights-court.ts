// Judgments of the European Court of Human Rights: how it reads the Convention for children in migration. A judgment binds the
// state it was given against; for others it is the authoritative reading. Known from summaries: none is verified.
import { ENGLISH_AND_FRENCH } from '../authentic.ts';
import { type Instrument, pack } from '../pack.ts';

const judgment = (name: string, from: Instrument['from'], number: string): Instrument => ({
  instrument: `EHRM ${name}: gezaghebbende uitleg van het EVRM (authoritative reading)`,
  authority: 'authoritative-guidance',
  bindingIn: [],
  from,
  source: `https://hudoc.echr.coe.int, ${number}`,
  authentic: ENGLISH_AND_FRENCH,
});

export const judgmentMubilanzila = pack(judgment('Mubilanzila t. België', '2006-10-12', '13178/03'), {
  'ecthr-mubilanzila': {
    provision: '§ 55',
    kind: 'weighing',
    decisions: ['detention'],
    nl: 'Dat een kind zo kwetsbaar is, gaat voor dat het hier zonder papieren is. Hoe jong het is, hoe lang en waar het vastzit, telt.',
    en: 'That a child is so vulnerable comes before its being here without papers. How young it is, how long and where it is held counts.',
  },
});

export const judgmentPopov = pack(judgment('Popov t. Frankrijk', '2012-01-19', '39472/07 en 39474/07'), {
  'ecthr-popov': {
    provision: 'uitspraak',
    kind: 'weighing',
    decisions: ['detention'],
    nl: 'Jonge kinderen met hun ouders opsluiten op een plek die niet voor kinderen is, kan onmenselijk zijn; eerst is gekeken of het zonder kon.',
    en: 'Detaining young children with their parents in a place not made for children can be inhuman; first it was looked at whether it could be avoided.',
  },
});

export const judgmentHungary = pack(judgment('M.H. en S.B. t. Hongarije', '2024-02-22', '10940/17 en 15977/17'), {
  'ecthr-mh-sb': {
    provision: 'uitspraak',
    kind: 'requirement',
    decisions: ['detention', 'age'],
    nl: 'Wie zegt minderjarig te zijn, heeft recht op het voordeel van de twijfel; opsluiting zonder te kijken naar iets lichters is willekeurig.',
    en: 'Whoever says to be a minor has the benefit of the doubt; detention without looking at anything lighter is arbitrary.',
  },
});

export const judgmentAgeConsent = pack(judgment('F.B. t. België', '2025-03-06', 'arrest van 6 maart 2025'), {
  'ecthr-fb': {
    provision: 'uitspraak',
    kind: 'requirement',
    decisions: ['age'],
    nl: 'Leeftijdsonderzoek zonder toestemming die op goede uitleg rust, schendt het recht op privéleven.',
    en: 'An age examination without consent based on proper information breaches the right to private life.',
  },
});

export const judgmentElGhatet = pack(judgment('El Ghatet t. Zwitserland', '2016-11-08', '56971/10'), {
  'ecthr-el-ghatet': {
    provision: '§ 46',
    kind: 'requirement',
    decisions: ['family', 'residence'],
    nl: 'Het belang van het kind staat in het midden van de redenering. Is het maar kort en algemeen genoemd, dan is niet goed afgewogen.',
    en: 'The best interests of the child stand at the centre of the reasoning. If they are named only briefly and in general, the balance was not properly struck.',
  },
});
