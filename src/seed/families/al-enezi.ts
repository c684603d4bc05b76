// Family 9: Dalal (10), who is deaf, and her sister Noor, a baby without any nationality. COA plans the fourth move in two
// years, away from Dalal's school for deaf children. Nobody stands beside the baby yet.
import { IND, RAAD_BENHADDI, RECEPTION } from '../capacities.ts';
import { earlier, plusDays, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { element, fact, lawyer, plan, SILVIUS, saw } from '../phrases.ts';
import { idOf, inDossier, inFamily, type Story } from '../story.ts';

const NUMBER = FAMILIES.alEnezi;
const FAMILY = idOf(NUMBER, 'family', 1);
const DALAL = idOf(NUMBER, 'dossier', 1);
const NOOR = idOf(NUMBER, 'dossier', 2);
const MOTHER = idOf(NUMBER, 'member', 1);
const FATHER = idOf(NUMBER, 'member', 2);
const MOVE = idOf(NUMBER, 'decision', 1);
const period = (number: number): string => idOf(NUMBER, 'period', number);

const parents: Story = (today) => [
  ...inFamily(
    FAMILY,
    57,
    RECEPTION,
    {
      type: 'OpenFamily',
      name: 'Gezin Al-Enezi',
      involved: ['ind', 'rvdk', 'advocatuur'],
      named: [SILVIUS],
      ground: 'application-made',
    },
    {
      type: 'AddFamilyMember',
      memberId: MOTHER,
      name: 'Maha Al-Enezi',
      relation: 'mother',
      birthDate: earlier(today, 29, 6),
      whereabouts: 'with-child',
      situation: 'Leerde Nederlandse gebarentaal van haar dochter, uit filmpjes en op het schoolplein.',
    },
    {
      type: 'AddFamilyMember',
      memberId: FATHER,
      name: 'Fahad Al-Enezi',
      relation: 'father',
      birthDate: earlier(today, 35, 1),
      whereabouts: 'with-child',
      situation: 'Bidoon uit Koeweit: nergens ingeschreven, net als zijn vader en zijn opa.',
    },
    ...[MOTHER, FATHER].map((memberId) => ({
      type: 'RecordBond' as const,
      memberId,
      dossierId: DALAL,
      authority: 'joint' as const,
      contact: 'daily' as const,
      childWantsContact: 'yes' as const,
      source: 'Dalal, met tolk gebarentaal',
    })),
  ),
];

const dalal: Story = (today) => [
  ...inDossier(DALAL, 56, RECEPTION, {
    type: 'OpenDossier',
    child: {
      name: 'Dalal Al-Enezi',
      birthDate: earlier(today, 10, 10),
      sexAsSaid: 'girl',
      nationalityStanding: 'stateless',
      languages: ['Nederlandse gebarentaal', 'Arabisch'],
      bornHere: false,
      arrivedOn: earlier(today, 2, 1),
      accompaniedBy: 'parents',
    },
    place: 'territory',
    reason:
      'De opvanglocatie sluit. Een volgende verhuizing zou de vierde zijn en haar school ligt dan op twee uur reizen.',
    familyId: FAMILY,
    involved: ['ind', 'rvdk', 'advocatuur'],
    named: [SILVIUS],
    ground: 'application-made',
  }),
  ...inDossier(
    DALAL,
    54,
    RAAD_BENHADDI,
    lawyer(idOf(NUMBER, 'protector', 1), 'mr. Hanneke Silvius', workday(today, 54)),
    {
      type: 'InformChild',
      informedOn: workday(today, 54),
      topics: ['rights', 'procedure', 'contact', 'complaints'],
      language: 'Nederlandse gebarentaal',
      form: 'film',
      toldBy: 'Farida Benhaddi, met tolk gebarentaal',
      understood: 'yes',
    },
    {
      type: 'OfferHearing',
      offeredOn: workday(today, 54),
      language: 'Nederlandse gebarentaal',
      how: 'Een filmpje in gebarentaal met de vraag zelf, en drie plekken om uit te kiezen. Zij koos de gymzaal.',
    },
  ),
  ...inDossier(
    DALAL,
    33,
    RAAD_BENHADDI,
    {
      type: 'RecordHearing',
      heardOn: workday(today, 33),
      method: 'direct-with-companion',
      hearer: 'Farida Benhaddi, Raad voor de Kinderbescherming',
      language: 'Nederlandse gebarentaal',
      interpreter: 'present',
      apartFromParents: true,
      companion: 'Haar klasgenoot Fenna',
      ownWords:
        '[In gebaren, door de tolk opgeschreven:] Vorige school: niemand kan praten met handen. Ik was daar een stoel. Hier iedereen praat. Weer verhuizen, dan ik weer stoel.',
      summary:
        'Dalal vertelt dat op haar vorige school niemand gebaarde en dat zij zich daar een meubelstuk voelde. Op deze school praat iedereen met haar. Zij is bang dat het na een verhuizing weer wordt als toen.',
      wish: 'Op deze school blijven. Verhuizen mag, als de bus er maar binnen een half uur is.',
      opposesMeasure: 'yes',
      keepFrom: [],
    },
    element('education', {
      observations: [
        saw(
          'In veertien maanden ging zij van tachtig naar ruim duizend gebaren, en zij leest nu korte zinnen in het Nederlands.',
          'Logopedist van de school voor dove kinderen',
        ),
      ],
      professionalView: 'Taal is voor Dalal geen vak maar de deur naar alle andere dingen. Die deur staat nu net open.',
    }),
  ),
  ...inDossier(
    DALAL,
    9,
    RECEPTION,
    fact('child_disability', true, 'Audioloog', 'Dalal is doof geboren; een implantaat was niet mogelijk.'),
    fact('child_disability_kind', 'deafness', 'Audioloog', 'Beide oren, volledig.'),
    plan(MOVE, 'relocation', {
      summary:
        'Het gezin zou naar een locatie in een andere provincie verhuizen. Voor haar school is daar nog niets geregeld.',
      takesEffectOn: plusDays(today, 20),
      destination: 'Opvanglocatie in Zeeland',
      remedy: 'Bezwaar bij COA en daarna beroep bij de rechtbank.',
      remedySuspensive: 'unknown',
    }),
  ),
  ...inDossier(
    DALAL,
    8,
    RECEPTION,
    {
      type: 'RecordLivingPeriod',
      periodId: period(1),
      topic: 'accommodation',
      kind: 'emergency-reception',
      place: 'Een hal in Nijmegen',
      from: earlier(today, 2, 1),
      description: 'Een hal met schotten tussen de bedden. Dalal zag ’s nachts niets en hoorde niemand.',
      source: 'COA',
    },
    {
      type: 'RecordLivingPeriod',
      periodId: period(2),
      topic: 'accommodation',
      kind: 'reception-centre',
      place: 'Ede',
      from: earlier(today, 1, 7),
      description: 'Twee kamers voor het gezin. De school voor dove kinderen is twaalf minuten met de bus.',
      source: 'COA',
      moveReason: 'capacity',
    },
    {
      type: 'RecordLivingPeriod',
      periodId: period(3),
      topic: 'accommodation',
      kind: 'temporary-municipal',
      place: 'Een hotel in Arnhem',
      from: earlier(today, 0, 10),
      description: 'Eén hotelkamer, geen keuken. De bus naar school doet er veertig minuten over.',
      source: 'COA',
      moveReason: 'closure',
    },
    {
      type: 'RecordLivingPeriod',
      periodId: period(4),
      topic: 'accommodation',
      kind: 'reception-centre',
      place: 'Wageningen',
      from: earlier(today, 0, 5),
      description: 'Een eigen wooneenheid. Deze locatie sluit binnenkort.',
      source: 'COA',
      moveReason: 'own-request',
    },
    {
      type: 'RecordLivingPeriod',
      periodId: period(5),
      topic: 'school',
      kind: 'none',
      from: earlier(today, 2, 1),
      description: 'Er was geen school die met haar kon praten.',
      source: 'Haar moeder',
    },
    {
      type: 'RecordLivingPeriod',
      periodId: period(6),
      topic: 'school',
      kind: 'newcomers-class',
      from: earlier(today, 1, 10),
      description: 'Een klas waarin niemand gebaarde.',
      source: 'Haar moeder',
    },
    {
      type: 'RecordLivingPeriod',
      periodId: period(7),
      topic: 'school',
      kind: 'special-school',
      from: earlier(today, 1, 2),
      description: 'Een school voor dove kinderen; zij leert er elke week nieuwe gebaren.',
      source: 'Logopedist van de school',
    },
    {
      type: 'RecordLivingPeriod',
      periodId: period(8),
      topic: 'leisure',
      kind: 'club-or-sports',
      from: earlier(today, 0, 9),
      description: 'Turnen op woensdag, met haar klasgenoot Fenna.',
      source: 'Dalal zelf',
    },
    {
      type: 'AssessMove',
      decisionId: MOVE,
      reasonCode: 'closure',
      whyNeeded: 'Het gebouw in Wageningen gaat terug naar de eigenaar. Op de nieuwe locatie is een wooneenheid vrij.',
      alternatives:
        'In de buurt van haar school is niets vrij voor vier mensen; de gemeente zoekt nog naar een woning.',
      forParentConduct: 'no',
      leavesCountry: 'no',
      timing: 'De dag valt midden in het schooljaar, drie weken voor haar toetsen.',
      school: 'Voor een school waar gebaard wordt is op de nieuwe plek nog niets geregeld.',
      care: 'Haar logopedist werkt alleen op haar huidige school; er is nog geen opvolger.',
      bonds: 'Ouders en zusje gaan mee. Fenna en de turnclub blijven achter; videobellen lukt met gebaren.',
      childToldOn: workday(today, 9),
      childSaid: 'Dan ben ik weer een stoel.',
    },
  ),
];

const noor: Story = (today) => [
  ...inDossier(
    NOOR,
    31,
    IND,
    {
      type: 'OpenDossier',
      child: {
        name: 'Noor Al-Enezi',
        birthDate: earlier(today, 0, 5),
        sexAsSaid: 'girl',
        nationalityStanding: 'stateless',
        isNationalOfHost: false,
        languages: ['Arabisch'],
        bornHere: true,
        accompaniedBy: 'parents',
      },
      place: 'born-here',
      reason:
        'Geboren in Nederland uit ouders zonder nationaliteit. In de geboorteakte staat bij nationaliteit: onbekend.',
      familyId: FAMILY,
      involved: ['rvdk', 'coa', 'advocatuur'],
      named: [SILVIUS],
    },
    fact(
      'access_to_nationality_checked',
      false,
      'Burgerlijke stand',
      'Niemand heeft nog uitgezocht of Noor door haar geboorte hier Nederlander kan worden.',
    ),
  ),
];

export const alEnezi: Story = (today) => [parents, dalal, noor].flatMap((story) => story(today));
