// The asylum and migration pact as it touches children, and two articles of the Dublin III Regulation before it.
// What the instruments share, and their dates, is in pact-instruments.ts.
import { pack } from '../pack.ts';
import { AMMR, APR, DUBLIN, QR, RCD } from './pact-instruments.ts';

export const responsibility = pack(AMMR, {
  'ammr-23': {
    provision: 'art. 23',
    kind: 'requirement',
    decisions: ['responsibility', 'relocation', 'tracing', 'representation'],
    nl: 'Bij elke stap over welke lidstaat verantwoordelijk is, staat het belang van het kind voorop. Er is een vertegenwoordiger, familie wordt gezocht en een kind alleen wordt niet overgedragen zonder eigen beoordeling en toezegging van opvang.',
    en: 'At every step on which Member State is responsible, the best interests of the child come first. There is a representative, family is traced and a child alone is not transferred without an individual assessment and assured reception.',
  },
  'ammr-25': {
    provision: 'art. 25',
    kind: 'requirement',
    decisions: ['responsibility', 'family'],
    nl: 'Een kind alleen hoort in de lidstaat waar ouder, broer of zus wettig is, of een familielid dat kan zorgen. Anders blijft het bij de staat die het eerst registreerde. Steeds alleen als dat niet tegen het belang van het kind is.',
    en: 'A child alone belongs in the Member State where a parent or sibling lawfully is, or a relative able to care. Otherwise the state that registered first stays responsible. Always only if not against the best interests of the child.',
  },
  'ammr-43': {
    provision: 'art. 43',
    kind: 'requirement',
    decisions: ['appeal', 'responsibility'],
    nl: 'Tegen een overdracht staat beroep open bij een rechter, binnen één tot drie weken. Wie om opschorting vraagt, wordt niet overgedragen voor daarop is beslist.',
    en: 'Against a transfer there is an appeal to a court, within one to three weeks. Whoever asks for suspension is not transferred before that request is decided.',
  },
});

export const procedure = pack(APR, {
  'apr-22': {
    provision: 'art. 22',
    kind: 'requirement',
    decisions: ['admissibility', 'accelerated', 'border', 'merits', 'withdrawal'],
    nl: 'In de asielprocedure staat het belang van het kind voorop en wordt het beoordeeld. Elk kind kan zelf worden gehoord, tenzij dat niet in zijn belang is en dat is uitgelegd. Wie hoort en wie beslist, is opgeleid.',
    en: 'In the asylum procedure the best interests of the child come first and are assessed. Every child can be heard in person, unless that is not in its interests and this is explained. Whoever hears and decides is trained.',
  },
  'apr-23': {
    provision: 'art. 23',
    kind: 'requirement',
    decisions: ['representation'],
    nl: 'Een kind alleen krijgt meteen iemand die het bijstaat en binnen vijftien werkdagen een vertegenwoordiger die onafhankelijk en deskundig is.',
    en: 'A child alone gets somebody to assist it at once and within fifteen working days a representative who is independent and qualified.',
  },
  'apr-25': {
    provision: 'art. 25',
    kind: 'requirement',
    decisions: ['age'],
    nl: 'Leeftijdsonderzoek is er alleen bij twijfel, door meerdere deskundigen, nooit op uiterlijk alleen. Medisch onderzoek komt als laatste en met toestemming. Blijft er twijfel, dan geldt iemand als kind; weigeren maakt iemand niet vanzelf volwassen.',
    en: 'Age is assessed only in doubt, by several specialists, never on looks alone. A medical test comes last and with consent. If doubt remains, the person counts as a child; refusing does not by itself make an adult.',
  },
});

export const reception = pack(RCD, {
  'rcd-11': {
    provision: 'art. 11',
    kind: 'requirement',
    decisions: ['detention', 'detention-review'],
    nl: 'Opsluiting staat op papier, met redenen, ook waarom niets lichters kan, en duurt zo kort mogelijk. Een rechter toetst binnen vijftien, hooguit eenentwintig dagen; anders komt iemand vrij. Bij een kind alleen wordt vanzelf steeds opnieuw getoetst.',
    en: 'Detention is ordered in writing, with reasons, also why nothing lighter will do, and is as short as possible. A court reviews it within fifteen, at most twenty-one days; failing that, release follows. For a child alone it is reviewed again and again of its own motion.',
  },
  'rcd-13': {
    provision: 'art. 13',
    kind: 'prohibition',
    decisions: ['detention'],
    nl: 'Kinderen worden in de regel niet opgesloten. Het mag alleen bij uitzondering, als niets anders kan, kort en nadat is vastgesteld dat het in hun eigen belang is, in twee gevallen. Nooit in een gevangenis.',
    en: 'Children are as a rule not detained. It is allowed only exceptionally, when nothing else will do, briefly and after it is found to be in their own best interests, in two cases. Never in a prison.',
  },
  'rcd-16': {
    provision: 'art. 16',
    kind: 'requirement',
    decisions: ['education'],
    nl: 'Een kind gaat binnen twee maanden na de asielaanvraag naar school, net als kinderen van het land, en houdt dat tot vertrek.',
    en: 'A child goes to school within two months of the asylum application, like children of the country, and keeps it until departure.',
  },
  'rcd-20-7': {
    provision: 'art. 20(7)',
    kind: 'requirement',
    decisions: ['reception'],
    nl: 'Wie in de opvang woont, verhuist alleen als het nodig is, en kan dat aan zijn adviseur laten weten.',
    en: 'Whoever lives in reception is moved only when it is needed, and can let an adviser know.',
  },
  'rcd-20-10': {
    provision: 'art. 20(10)',
    kind: 'requirement',
    decisions: ['reception'],
    nl: 'Opvang die van het gewone afwijkt, zoals noodopvang, heeft een goede reden, duurt zo kort mogelijk, en laat zorg en een waardig bestaan in stand.',
    en: 'Reception that differs from the usual, such as emergency reception, has a good reason, is as short as possible, and keeps care and a dignified standard of living.',
  },
  'rcd-26': {
    provision: 'art. 26',
    kind: 'requirement',
    decisions: ['reception', 'education', 'detention'],
    nl: 'Bij opvang staat het belang van het kind voorop: gezin, welzijn, vaste zorg en school, veiligheid en mening worden beoordeeld. Het kind woont bij ouders, broers en zussen als dat goed voor het is.',
    en: 'In reception the best interests of the child come first: family, well-being, steady care and school, safety and views are assessed. The child lives with parents and siblings if that is good for it.',
  },
  'rcd-27': {
    provision: 'art. 27',
    kind: 'requirement',
    decisions: ['representation', 'reception', 'tracing'],
    nl: 'Een kind alleen krijgt bij de opvang een vertegenwoordiger, woont bij familie, in een pleeggezin of in opvang voor kinderen, samen met broers en zussen, en verhuist zo min mogelijk.',
    en: 'A child alone gets a representative in reception, lives with relatives, a foster family or housing fit for children, together with siblings, and moves as little as possible.',
  },
});

export const qualification = pack(QR, {
  'qr-20': {
    provision: 'art. 20(5)',
    kind: 'weighing',
    decisions: ['family', 'reception', 'education', 'residence'],
    nl: 'Bij alles wat op bescherming volgt, zoals verblijf, gezin en opvang, staat het belang van het kind voorop.',
    en: 'In all that follows on protection, such as residence, family and housing, the best interests of the child come first.',
  },
});

export const dublin = pack(DUBLIN, {
  'dublin-6': {
    provision: 'art. 6',
    kind: 'requirement',
    decisions: ['responsibility'],
    nl: 'In Dublinzaken stond het belang van het kind voorop: gezinshereniging, welzijn, veiligheid en mening werden gewogen en een kind alleen had een vertegenwoordiger.',
    en: 'In Dublin cases the best interests of the child came first: family reunification, well-being, safety and views were weighed and a child alone had a representative.',
  },
  'dublin-27': {
    provision: 'art. 27',
    kind: 'requirement',
    decisions: ['appeal', 'responsibility'],
    nl: 'Tegen een overdracht op grond van Dublin stond een rechtsmiddel open dat werkte en kon opschorten.',
    en: 'Against a Dublin transfer there was a remedy that worked and could suspend it.',
  },
});
