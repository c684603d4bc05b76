// Family 9: Dalal (10), who is deaf, and her sister Noor, a baby without any nationality. COA plans the fourth move in two
// years, away from Dalal's school for deaf children. Nobody stands beside the baby yet.
import { IND, RAAD_BENHADDI, RECEPTION } from '../capacities.ts';
import { earlier, plusDays, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { element, fact, lawyer, plan, saw } from '../phrases.ts';
import { idOf, inDossier, inFamily, type Story } from '../story.ts';

const NUMBER = FAMILIES.alEnezi;
const FAMILY = idOf(NUMBER, 'family', 1);
const DALAL = idOf(NUMBER, 'dossier', 1);
const NOOR = idOf(NUMBER, 'dossier', 2);
const MOTHER = idOf(NUMBER, 'member', 1);
const FATHER = idOf(NUMBER, 'member', 2);

const parents: Story = (today) => [
  ...inFamily(
    FAMILY,
    57,
    RECEPTION,
    { type: 'OpenFamily', name: 'Gezin Al-Enezi', involved: ['ind', 'rvdk', 'advocatuur'] },
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
    plan(idOf(NUMBER, 'decision', 1), 'relocation', {
      summary:
        'Het gezin zou naar een locatie in een andere provincie verhuizen. Voor haar school is daar nog niets geregeld.',
      takesEffectOn: plusDays(today, 20),
      destination: 'Opvanglocatie in Zeeland',
      remedy: 'Bezwaar bij COA en daarna beroep bij de rechtbank.',
      remedySuspensive: 'unknown',
    }),
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
