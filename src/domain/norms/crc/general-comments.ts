// General Comments 6 (unaccompanied children, 2005), 12 (being heard, 2009) and 14 (best interests, 2013) of the Committee
// on the Rights of the Child. Recalled, except where `verified` cites the paragraph of JGC 3/22 that restates them.
import { type Instrument, pack, readBy } from '../pack.ts';

const COMMENT = { authority: 'authoritative-guidance', bindingIn: [] } as const;
const GC6: Instrument = { ...COMMENT, instrument: 'GC 6 CRC (2005)', from: '2005-09-01', source: 'CRC/GC/2005/6' };
const GC12: Instrument = { ...COMMENT, instrument: 'GC 12 CRC (2009)', from: '2009-07-01', source: 'CRC/C/GC/12' };
const GC14: Instrument = { ...COMMENT, instrument: 'GC 14 CRC (2013)', from: '2013-05-29', source: 'CRC/C/GC/14' };

export const generalComment6 = pack(GC6, {
  'gc6-19': {
    provision: '§ 19',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Voor een kind dat zijn omgeving kwijt is, wordt bij elke stap bepaald wat het belang van het kind is, en dat wordt vastgelegd.',
    en: 'For a child displaced from its surroundings, best interests are determined at every step, and this is put on record.',
  },
  'gc6-33': {
    provision: '§ 33',
    kind: 'guidance',
    decisions: ['representation'],
    nl: 'Een kind alleen krijgt meteen een voogd die verstand heeft van kinderen, geen tegenstrijdig belang heeft en bij elke stap wordt geraadpleegd.',
    en: 'A child alone gets a guardian at once, who knows about children, has no conflicting interest and is consulted at every step.',
  },
  'gc6-84': {
    provision: '§ 84',
    kind: 'weighing',
    decisions: ['return', 'removal'],
    nl: 'Een kind alleen gaat alleen terug als dat in zijn belang is. Dan tellen veiligheid, zorg, wie verantwoordelijk is, wat het kind wil en hoe geworteld het hier is.',
    en: 'A child alone returns only if that is in its best interests. Safety, care, who is responsible, what the child wants and how rooted it is here all count.',
  },
});

export const generalComment12 = pack(GC12, {
  'gc12-21': {
    provision: '§ 21',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Er is geen minimumleeftijd voor horen. Ook een jong kind kan zich uiten, in spel, tekening of gebaar.',
    en: 'There is no minimum age for being heard. A young child can express itself too, in play, drawing or gesture.',
  },
  'gc12-25': {
    provision: '§ 25',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Wie het kind hoort, legt vooraf uit waarover het gaat, welke keuzes er zijn en wat die betekenen. Zonder die uitleg kan een kind geen eigen mening vormen.',
    en: 'Whoever hears the child explains beforehand what it is about, which choices there are and what they mean. Without that a child cannot form a view of its own.',
  },
  'gc12-34': {
    provision: '§ 34',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Een kind wordt gehoord op een plek die niet afschrikt en past bij zijn leeftijd, door mensen die daarvoor zijn opgeleid.',
    en: 'A child is heard in surroundings that do not frighten and fit its age, by people trained for it.',
  },
  'gc12-45': {
    provision: '§ 45',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Wie beslist, vertelt het kind wat er met zijn mening is gedaan en waarom.',
    en: 'Whoever decides tells the child what was done with its views and why.',
    source: 'CRC/C/GC/12, §§ 32–33, 45',
  },
  'gc12-123': {
    provision: '§ 123',
    kind: 'guidance',
    decisions: ['merits', 'border', 'return', 'family', 'residence', 'responsibility'],
    nl: 'Een kind dat een land binnenkomt, is extra kwetsbaar. Juist in migratie- en asielprocedures moet zijn recht om gehoord te worden echt werken.',
    en: 'A child who enters a country is extra vulnerable. In migration and asylum procedures above all, its right to be heard must really work.',
    verified: readBy('CMW/C/GC/3-CRC/C/GC/22 § 35', '2026-11-25'),
  },
});

export const generalComment14 = pack(GC14, {
  'gc14-6': {
    provision: '§ 6',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Het belang van het kind is drie dingen tegelijk: een recht, een regel om andere regels uit te leggen en een vaste stap in elke procedure.',
    en: "The child's best interests are three things at once: a right, a rule for reading other rules and a fixed step in every procedure.",
    verified: readBy('CMW/C/GC/3-CRC/C/GC/22 § 27', '2026-11-25'),
  },
  'gc14-37': {
    provision: '§ 37',
    kind: 'weighing',
    decisions: 'all',
    nl: '‘Een eerste overweging’ betekent dat het belang van het kind niet op één lijn staat met andere belangen.',
    en: "‘A primary consideration’ means that the child's best interests are not on the same level as other interests.",
  },
  'gc14-39': {
    provision: '§ 39',
    kind: 'weighing',
    decisions: 'all',
    nl: 'Botsen belangen, dan wordt per geval gezocht naar een uitweg, en krijgt wat het kind het meest dient meer gewicht.',
    en: 'Where interests clash, a way out is sought case by case, and what serves the child best gets more weight.',
    verified: readBy('CMW/C/GC/3-CRC/C/GC/22 § 28', '2026-11-25'),
  },
  'gc14-48': {
    provision: '§ 48',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Elke beoordeling begint bij dit ene kind: leeftijd, rijpheid, ervaring, handicap, achtergrond en omgeving.',
    en: 'Every assessment starts from this one child: age, maturity, experience, disability, background and surroundings.',
  },
  'gc14-52': {
    provision: '§ 52–79',
    kind: 'requirement',
    decisions: 'all',
    nl: 'De beoordeling kijkt naar mening, identiteit, gezin en banden, zorg en veiligheid, kwetsbaarheid, gezondheid en onderwijs van het kind.',
    en: "The assessment looks at the child's views, identity, family and ties, care and safety, vulnerability, health and education.",
    // The list of elements was read at the Kinderombudsman, not in the Comment itself: so unverified.
  },
  'gc14-85': {
    provision: '§ 85–88',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Het belang van het kind wordt vastgesteld in een procedure met waarborgen die bij kinderen passen en die voor iedereen navolgbaar is.',
    en: "The child's best interests are determined in a procedure with safeguards fit for children, which everybody can follow.",
  },
  'gc14-89': {
    provision: '§ 89–91',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Wie het belang van een kind bepaalt, praat met het kind en weegt wat het zegt. Dat iemand jong of kwetsbaar is, neemt dit niet weg.',
    en: "Whoever determines a child's best interests talks with the child and weighs what it says. Being young or vulnerable does not take this away.",
  },
  'gc14-93': {
    provision: '§ 93',
    kind: 'guidance',
    decisions: 'all',
    nl: 'Tijd gaat voor een kind anders. Besluiten over kinderen krijgen voorrang en worden na een tijd opnieuw bekeken.',
    en: 'Time passes differently for a child. Decisions about children get priority and are looked at again after a while.',
  },
  'gc14-94': {
    provision: '§ 94–95',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Mensen die zijn opgeleid in de ontwikkeling van kinderen stellen het belang vast, zo mogelijk in een team uit meer vakgebieden. Zij kijken ook naar wat elke andere keuze voor het kind zou betekenen.',
    en: 'People trained in the development of children determine best interests, where possible in a team of several professions. They also look at what every other choice would mean for the child.',
  },
  'gc14-97': {
    provision: '§ 97',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Een besluit noemt de feiten van dit kind, wat is beoordeeld en hoe is gewogen. Wijkt het af van wat het kind wil of van zijn belang, dan staat er precies waarom; algemene zinnen zijn niet genoeg.',
    en: 'A decision names the facts of this child, what was assessed and how it was weighed. Where it departs from what the child wants or from its interests, it says exactly why; general phrases are not enough.',
  },
});
