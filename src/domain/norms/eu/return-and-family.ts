// The Return Directive 2008/115 and the Family Reunification Directive 2003/86. Only what was read is verified. A Return
// Regulation was agreed in June 2026 but not seen as law: the Directive stays until somebody records its end.
import { UNION } from '../authentic.ts';
import { type Instrument, pack, readBy } from '../pack.ts';

const RETURN: Instrument = {
  instrument: 'Terugkeerrichtlijn (RD) 2008/115',
  authority: 'binding-law',
  bindingIn: ['NL'],
  from: '2010-12-24',
  source: 'https://data.europa.eu/eli/dir/2008/115/oj',
  authentic: UNION,
};
const READ = readBy('2008/115/EC, euredial.eu', '2026-11-24');

const FAMILY: Instrument = {
  instrument: 'Gezinsherenigingsrichtlijn (FRD) 2003/86',
  authority: 'binding-law',
  bindingIn: ['NL'],
  from: '2005-10-03',
  source: 'https://data.europa.eu/eli/dir/2003/86/oj',
  authentic: UNION,
};

export const returnDirective = pack(RETURN, {
  'rd-5': {
    provision: 'art. 5',
    kind: 'weighing',
    decisions: ['return', 'removal', 'detention', 'entry-ban'],
    nl: 'Bij terugkeer tellen het belang van het kind, het gezin en de gezondheid, en niemand gaat naar een plek waar vervolging of onmenselijke behandeling dreigt.',
    en: 'In return, the best interests of the child, family and health count, and nobody goes to a place where persecution or inhuman treatment threatens.',
    verified: READ,
  },
  'rd-6-1': {
    provision: 'art. 6(1)',
    kind: 'requirement',
    decisions: ['return'],
    nl: 'Wie geen verblijf heeft, krijgt een terugkeerbesluit. Bij een kind alleen kan dat pas na onderzoek of er goede opvang is, zonder verschil naar leeftijd.',
    en: 'Whoever has no right to stay gets a return decision. For a child alone that can only follow after an inquiry into adequate reception, without distinction by age.',
  },
  'rd-8-1': {
    provision: 'art. 8(1)',
    kind: 'requirement',
    decisions: ['return'],
    nl: 'Een terugkeerbesluit wordt ook uitgevoerd. Een kind mag niet met zo’n besluit in onzekerheid wachten tot het volwassen is.',
    en: 'A return decision is also carried out. A child may not be left waiting in limbo with one until it is an adult.',
  },
  'rd-10-1': {
    provision: 'art. 10(1)',
    kind: 'requirement',
    decisions: ['return'],
    nl: 'Voordat een kind alleen een terugkeerbesluit krijgt, helpt een instantie die niet zelf uitzet, met oog voor zijn belang.',
    en: 'Before a child alone gets a return decision, a body that does not itself enforce return assists it, with regard to its best interests.',
    verified: READ,
  },
  'rd-10-2': {
    provision: 'art. 10(2)',
    kind: 'requirement',
    decisions: ['removal'],
    nl: 'Een kind alleen vertrekt pas als vaststaat dat familie, een aangewezen voogd of goede opvang het kind ontvangt.',
    en: 'A child alone leaves only once it is certain that family, a nominated guardian or adequate reception receives it.',
    verified: READ,
  },
  'rd-14-1': {
    provision: 'art. 14(1)',
    kind: 'requirement',
    decisions: ['return', 'education', 'health', 'family'],
    nl: 'Zolang vertrek is uitgesteld, blijft het gezin bij elkaar, is er noodzakelijke zorg, gaan kinderen naar school en telt wat kwetsbaren nodig hebben.',
    en: 'While departure is postponed, the family stays together, necessary care is there, children go to school and what the vulnerable need counts.',
  },
  'rd-15': {
    provision: 'art. 15',
    kind: 'requirement',
    decisions: ['detention', 'detention-review'],
    nl: 'Wie voor terugkeer wordt opgesloten, krijgt een schriftelijk besluit met redenen. Een rechter toetst snel en daarna steeds opnieuw, en er is een grens aan de duur. Is er geen zicht op vertrek, dan volgt vrijlating.',
    en: 'Whoever is detained for return gets a written decision with reasons. A court reviews it speedily and again at intervals, and its length is limited. Without a prospect of departure, release follows.',
  },
  'rd-15-5': {
    provision: 'art. 15(5), (6)',
    kind: 'time-limit',
    decisions: ['detention'],
    nl: 'Opsluiting voor terugkeer duurt hooguit zes maanden en kan in twee gevallen met hooguit twaalf maanden worden verlengd.',
    en: 'Detention for return lasts at most six months and can in two cases be extended by at most twelve.',
  },
  'rd-16': {
    provision: 'art. 16(1), (2)',
    kind: 'requirement',
    decisions: ['detention'],
    nl: 'Wie voor terugkeer vastzit, zit in de regel op een aparte plek, niet bij gewone gevangenen, en kan contact hebben met advocaat en familie.',
    en: 'Whoever is detained for return is as a rule in a place apart, not among ordinary prisoners, and can be in contact with lawyer and family.',
  },
  'rd-17': {
    provision: 'art. 17',
    kind: 'requirement',
    decisions: ['detention'],
    nl: 'Kinderen worden voor terugkeer alleen als uiterste middel en zo kort mogelijk opgesloten, gezinnen apart, met spel en onderwijs. Hun belang staat voorop.',
    en: 'For return, children are detained only as a last resort and as short as possible, families apart, with play and education. Their best interests come first.',
    // All five paragraphs were read in the Romanian language version of the Official Journal.
    verified: readBy('2008/115/CE art. 17, RO, sintact.ro', '2026-11-25'),
  },
});

export const familyReunification = pack(FAMILY, {
  'frd-2f': {
    provision: 'art. 2(f)',
    kind: 'requirement',
    decisions: ['family'],
    nl: 'Een kind onder 18 jaar dat zonder verantwoordelijke volwassene binnenkomt of daarna alleen achterblijft, is een alleenstaande minderjarige. Wie tijdens de asielprocedure 18 wordt, verliest dat niet.',
    en: 'A child under 18 who enters without a responsible adult or is left alone after entry is an unaccompanied minor. Turning 18 during the asylum procedure does not take that away.',
  },
  'frd-4-1c': {
    provision: 'art. 4(1)(c)',
    kind: 'requirement',
    decisions: ['family'],
    nl: 'Minderjarige kinderen van wie de ouder hier het gezag heeft en die ten laste komen van die ouder, mogen zich bij die ouder voegen.',
    en: 'Minor children of a parent here who has custody, and who depend on that parent, may join that parent.',
  },
  'frd-5-5': {
    provision: 'art. 5(5)',
    kind: 'weighing',
    decisions: ['family'],
    nl: 'Bij een aanvraag om gezinshereniging telt het belang van minderjarige kinderen mee.',
    en: 'In a request for family reunification the best interests of minor children count.',
  },
  'frd-7-1': {
    provision: 'art. 7(1)',
    kind: 'weighing',
    decisions: ['family'],
    nl: 'De staat mag huisvesting, ziektekostenverzekering en vaste inkomsten vragen, maar niet zo dat gezinshereniging in feite onmogelijk wordt.',
    en: 'The state may ask for housing, health insurance and steady income, but not so that family reunification becomes impossible in fact.',
  },
  'frd-10-3a': {
    provision: 'art. 10(3)(a)',
    kind: 'requirement',
    decisions: ['family'],
    nl: 'Ouders van een alleenstaand kind met vluchtelingenstatus mogen overkomen, zonder verdere voorwaarden van afhankelijkheid of verzorging.',
    en: 'Parents of an unaccompanied child with refugee status may come over, without further conditions of dependency or care.',
  },
  'frd-17': {
    provision: 'art. 17',
    kind: 'weighing',
    decisions: ['family'],
    nl: 'Voor een weigering of intrekking worden aard en hechtheid van het gezin, de duur van het verblijf en de banden met het land van herkomst gewogen.',
    en: 'Before refusal or withdrawal, nature and strength of the family, length of stay and ties with the country of origin are weighed.',
  },
});
