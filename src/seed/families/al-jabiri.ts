// Family 1: Zahra (13) and Ali (8) from Iraq, six years here, asylum refused. A return decision is planned for Zahra although
// nobody heard her: it cannot be adopted. Ali was not even told yet that he may speak.
import { IND, LAWYER_ASAMOAH, RECEPTION } from '../capacities.ts';
import { earlier, plusDays, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { ASAMOAH, fact, lawyer, plan, WILTINK } from '../phrases.ts';
import { idOf, inDossier, inFamily, type Story } from '../story.ts';

const NUMBER = FAMILIES.alJabiri;
const FAMILY = idOf(NUMBER, 'family', 1);
const ZAHRA = idOf(NUMBER, 'dossier', 1);
const ALI = idOf(NUMBER, 'dossier', 2);
const MOTHER = idOf(NUMBER, 'member', 1);
const FATHER = idOf(NUMBER, 'member', 2);
const INVOLVED = ['dtv', 'rvdk', 'coa', 'advocatuur'];

const parents: Story = (today) => [
  ...inFamily(
    FAMILY,
    75,
    IND,
    { type: 'OpenFamily', name: 'Gezin Al-Jabiri', involved: INVOLVED, named: [WILTINK, ASAMOAH] },
    {
      type: 'AddFamilyMember',
      memberId: MOTHER,
      name: 'Suad Al-Jabiri',
      relation: 'mother',
      birthDate: earlier(today, 38, 2),
      whereabouts: 'with-child',
      situation: 'Naaister. Heeft paniekaanvallen sinds de afwijzing; Zahra gaat mee naar de huisarts om te vertalen.',
    },
    {
      type: 'AddFamilyMember',
      memberId: FATHER,
      name: 'Haider Al-Jabiri',
      relation: 'father',
      birthDate: earlier(today, 44, 7),
      whereabouts: 'with-child',
      situation: 'Was leraar. Het verhaal over de bedreiging van zijn school is niet geloofd.',
    },
  ),
  ...inFamily(
    FAMILY,
    74,
    IND,
    ...[MOTHER, FATHER].flatMap((memberId) =>
      [ZAHRA, ALI].map((dossierId) => ({
        type: 'RecordBond' as const,
        memberId,
        dossierId,
        authority: 'joint' as const,
        contact: 'daily' as const,
        childWantsContact: 'yes' as const,
        source: 'Gehoor van de ouders; de kinderen zelf zijn hier nog niet naar gevraagd',
      })),
    ),
  ),
];

const zahra: Story = (today) => [
  ...inDossier(ZAHRA, 74, IND, {
    type: 'OpenDossier',
    child: {
      name: 'Zahra Al-Jabiri',
      birthDate: earlier(today, 13, 8),
      sexAsSaid: 'girl',
      nationality: 'Iraaks',
      nationalityStanding: 'established',
      languages: ['Nederlands', 'Arabisch'],
      bornHere: false,
      arrivedOn: earlier(today, 6, 2),
      accompaniedBy: 'parents',
    },
    place: 'territory',
    reason:
      'De asielaanvraag van de ouders is afgewezen. Zahra is meegekomen toen ze zeven was en heeft nooit zelf iets kunnen zeggen.',
    familyId: FAMILY,
    involved: INVOLVED,
    named: [WILTINK, ASAMOAH],
  }),
  ...inDossier(
    ZAHRA,
    73,
    IND,
    lawyer(idOf(NUMBER, 'protector', 1), 'mr. Derrick Asamoah', workday(today, 74)),
    {
      type: 'InformChild',
      informedOn: workday(today, 73),
      topics: ['procedure', 'contact'],
      language: 'Nederlands',
      form: 'written',
      toldBy: 'Marleen van Dorp',
      understood: 'partly',
    },
    fact(
      'asylum_refused',
      true,
      'Beschikking van vorige maand',
      'De aanvraag van beide ouders is afgewezen; voor de kinderen is geen eigen motivering gegeven.',
    ),
  ),
  ...inDossier(
    ZAHRA,
    40,
    RECEPTION,
    fact('school', true, 'Mentor van klas 2 havo', 'Zahra zit in 2 havo, speelt altviool en mist nooit een dag.'),
    fact(
      'language_of_host',
      true,
      'Contactpersoon kind',
      'Met haar broer spreekt ze Nederlands; Arabisch lezen heeft ze nooit geleerd.',
    ),
    fact(
      'mental_health_signs',
      ['slaapt slecht', 'huilt op school', 'wil niet meer optreden'],
      'Schoolverpleegkundige, met toestemming van Zahra',
      'Sinds de brief van de afwijzing ligt ze tot diep in de nacht wakker.',
    ),
  ),
  ...inDossier(
    ZAHRA,
    21,
    LAWYER_ASAMOAH,
    {
      type: 'InvolveOrganisation',
      organisation: 'vwn',
      reason:
        'Zahra wil iemand bij zich die haar vaker ziet dan een advocaat. De medewerker op de locatie kent zij al vier jaar.',
    },
    fact(
      'child_hearing_requested',
      true,
      'Brief van mr. Asamoah namens Zahra',
      'Zij wil zelf gehoord worden en vraagt of haar mentor erbij mag zijn. Op de brief is nog niet geantwoord.',
    ),
  ),
  ...inDossier(
    ZAHRA,
    5,
    IND,
    plan(idOf(NUMBER, 'decision', 1), 'return-decision', {
      summary: 'Zahra zou met haar ouders en haar broer binnen vier weken naar Bagdad moeten vertrekken.',
      takesEffectOn: plusDays(today, 28),
      destination: 'Irak',
      remedy: 'Beroep bij de rechtbank binnen vier weken, met een verzoek om de uitkomst hier te mogen afwachten.',
      remedySuspensive: 'unknown',
    }),
  ),
];

const ali: Story = (today) => [
  ...inDossier(
    ALI,
    74,
    IND,
    {
      type: 'OpenDossier',
      child: {
        name: 'Ali Al-Jabiri',
        calledName: 'Lulu',
        birthDate: earlier(today, 8, 1),
        sexAsSaid: 'boy',
        nationality: 'Iraaks',
        nationalityStanding: 'established',
        languages: ['Nederlands', 'Arabisch'],
        bornHere: false,
        arrivedOn: earlier(today, 6, 2),
        accompaniedBy: 'parents',
      },
      place: 'territory',
      reason: 'Broertje van Zahra. Hij was bijna twee bij aankomst en weet van Irak alleen wat anderen vertellen.',
      familyId: FAMILY,
      involved: INVOLVED,
      named: [WILTINK, ASAMOAH],
    },
    lawyer(idOf(NUMBER, 'protector', 2), 'mr. Derrick Asamoah', workday(today, 74)),
  ),
  ...inDossier(
    ALI,
    39,
    RECEPTION,
    fact(
      'family_ties_in_country',
      ['school', 'friends', 'football team'],
      'Leerkracht van groep 4; trainer',
      'Hij is doelman van de onder negen en heeft een vaste leesvriend in groep 8.',
    ),
  ),
];

export const alJabiri: Story = (today) => [parents, zahra, ali].flatMap((story) => story(today));
