// The fixed words of the overview of one person’s data: in plain language, and the first page in words for a child.
import type { Words } from '../basics/text.ts';

export const COVER: { readonly heading: Words; readonly lines: readonly Words[] } = {
  heading: { nl: 'Voor jou', en: 'For you' },
  lines: [
    {
      nl: 'Dit is een lijst van wat er over jou is opgeschreven.',
      en: 'This is a list of what was written about you.',
    },
    { nl: 'Je mag dit hebben. Het gaat over jou.', en: 'You may have this. It is about you.' },
    {
      nl: 'Je hoeft het niet alleen te lezen. Vraag iemand die je vertrouwt.',
      en: 'You need not read it alone. Ask somebody you trust.',
    },
    {
      nl: 'Klopt er iets niet? Zeg het tegen je voogd of je advocaat.',
      en: 'Is something wrong? Tell your guardian or your lawyer.',
    },
    {
      nl: 'Dan moet iemand ernaar kijken. Daar heb je recht op.',
      en: 'Then somebody must look at it. That is your right.',
    },
    {
      nl: 'Achteraan staat wie er in jouw dossier heeft gekeken.',
      en: 'At the end it says who looked into your dossier.',
    },
  ],
};

export const DOCUMENT_WORDS = {
  title: { nl: 'Overzicht van gegevens', en: 'Overview of data' },
  about: { nl: 'Over', en: 'About' },
  madeOn: { nl: 'Gemaakt op', en: 'Made on' },
  reference: { nl: 'Kenmerk', en: 'Reference' },
  by: { nl: 'Opgeschreven door', en: 'Written by' },
  restricted: {
    nl: 'Dit mag nu niet worden gebruikt. Het wordt alleen bewaard.',
    en: 'This may not be used now. It is only kept.',
  },
  corrected: { nl: 'Rechtgezet op', en: 'Put right on' },
  wrong: { nl: 'Wat niet klopte', en: 'What was wrong' },
  holds: { nl: 'Wat wel klopt', en: 'What holds' },
  times: { nl: 'keer', en: 'times' },
  first: { nl: 'voor het eerst op', en: 'for the first time on' },
  last: { nl: 'voor het laatst op', en: 'for the last time on' },
  years: { nl: 'jaar', en: 'years' },
  looked: { nl: 'Wie heeft gekeken', en: 'Who looked' },
  nobody: { nl: 'Niemand heeft dit dossier ingezien.', en: 'Nobody looked into this dossier.' },
  kept: { nl: 'Hoe lang het wordt bewaard', en: 'How long it is kept' },
  keptNote: {
    nl: 'Is een termijn niet bekend, dan bewaren wij de gegevens en zeggen wij dat hier.',
    en: 'Where a period is not known, we keep the data and say so here.',
  },
  leftOut: { nl: 'Wat er niet in staat', en: 'What is left out' },
  rights: { nl: 'Wat u kunt doen', en: 'What you can do' },
  rightsNote: {
    nl: 'U kunt vragen om iets recht te zetten, niet te gebruiken of te wissen. U kunt ook bezwaar maken. Binnen een maand komt er antwoord.',
    en: 'You can ask to put something right, not to use it or to erase it. You can object as well. An answer comes within a month.',
  },
  complain: {
    nl: 'Bent u het niet eens met het antwoord? Dan kunt u klagen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan.',
    en: 'Do you disagree with the answer? Then you can complain to the supervisory authority, or go to court.',
  },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
} as const satisfies Readonly<Record<string, Words>>;
