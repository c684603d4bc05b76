// Family 7: Temuulen (14, here since he was four) and Anu (9, born here) from Mongolia: a rooted family. His assessment is
// signed and waits for the seal. Hers was written with an officer of IND, and that alone stops the planned refusal.
import { IND, LAWYER, RAAD, RECEPTION } from '../capacities.ts';
import { earlier, talkDay, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { fact, firstApplication, lawyer, option, plan, routeAnswer, SILVIUS, WILTINK } from '../phrases.ts';
import { idOf, inDossier, inFamily, type Story } from '../story.ts';
import { ANU_ELEMENTS, anuHeard } from './batbayar-anu.ts';
import { TEMUULEN_ELEMENTS } from './batbayar-temuulen.ts';

const NUMBER = FAMILIES.batbayar;
const FAMILY = idOf(NUMBER, 'family', 1);
const TEMUULEN = idOf(NUMBER, 'dossier', 1);
const ANU = idOf(NUMBER, 'dossier', 2);
const MOTHER = idOf(NUMBER, 'member', 1);
const FATHER = idOf(NUMBER, 'member', 2);
const REFUSAL = idOf(NUMBER, 'decision', 1);
const NO_GROUND = idOf(NUMBER, 'interest', 1);
const INVOLVED = ['dtv', 'rvdk', 'coa', 'advocatuur', 'kinderombudsman'];

const parents: Story = (today) => [
  ...inFamily(
    FAMILY,
    110,
    IND,
    { type: 'OpenFamily', name: 'Gezin Batbayar', involved: INVOLVED, named: [WILTINK, SILVIUS] },
    {
      type: 'AddFamilyMember',
      memberId: MOTHER,
      name: 'Sarnai Batbayar',
      relation: 'mother',
      birthDate: earlier(today, 41, 1),
      whereabouts: 'with-child',
      situation: 'Kookt op de locatie voor drie gezinnen en leest Anu voor uit het hoofd.',
    },
    {
      type: 'AddFamilyMember',
      memberId: FATHER,
      name: 'Ganzorig Batbayar',
      relation: 'father',
      birthDate: earlier(today, 45, 9),
      whereabouts: 'with-child',
      situation: 'Elektricien zonder werkvergunning. Meldt zich elke dinsdag.',
    },
    ...[MOTHER, FATHER].flatMap((memberId) =>
      [TEMUULEN, ANU].map((dossierId) => ({
        type: 'RecordBond' as const,
        memberId,
        dossierId,
        authority: 'joint' as const,
        contact: 'daily' as const,
        childWantsContact: 'yes' as const,
        source: 'Gezinslocatie; ouders',
      })),
    ),
  ),
];

const temuulen: Story = (today) => [
  ...inDossier(
    TEMUULEN,
    108,
    IND,
    {
      type: 'OpenDossier',
      child: {
        name: 'Temuulen Batbayar',
        calledName: 'Temka',
        birthDate: earlier(today, 14, 7),
        sexAsSaid: 'boy',
        nationality: 'Mongools',
        nationalityStanding: 'established',
        isNationalOfHost: false,
        languages: ['Nederlands', 'Mongools', 'Engels'],
        bornHere: false,
        arrivedOn: earlier(today, 10, 2),
        accompaniedBy: 'parents',
      },
      place: 'territory',
      reason:
        'Vierde aanvraag van het gezin. Temuulen vraagt voor het eerst zelf: op grond van de tien jaar die hij hier is.',
      familyId: FAMILY,
      involved: INVOLVED,
      named: [WILTINK, SILVIUS],
    },
    lawyer(idOf(NUMBER, 'protector', 1), 'mr. Hanneke Silvius', earlier(today, 2, 0)),
    {
      type: 'InformChild',
      informedOn: workday(today, 108),
      topics: ['rights', 'procedure', 'contact', 'complaints'],
      language: 'Nederlands',
      form: 'written',
      toldBy: 'Marleen van Dorp',
      understood: 'yes',
    },
    {
      type: 'OfferHearing',
      offeredOn: workday(today, 108),
      language: 'Nederlands',
      how: 'Op school of op de roeivereniging, met of zonder ouders. Hij vroeg om een beamer.',
    },
  ),
  ...inDossier(TEMUULEN, 77, RAAD, {
    type: 'RecordHearing',
    heardOn: workday(today, 77),
    method: 'direct-alone',
    hearer: 'Ilse Brandsma, Raad voor de Kinderbescherming',
    language: 'Nederlands',
    interpreter: 'not-needed',
    apartFromParents: true,
    ownWords:
      'Ik ga niet huilen, dat heb ik op dia drie gedaan. Wat ik wil zeggen: jullie hebben zes jaar over één brief gedaan en ik heb in die zes jaar leren lezen, zwemmen, roeien en scheikunde. Als dat niet telt, had u sneller moeten zijn. En vertel Anu niets voordat ik het weet, want zij komt toch naar mij toe.',
    summary:
      'Temuulen zegt dat hij in de jaren dat de aanvraag lag hier is opgegroeid en dat dit moet tellen. Hij wil als eerste horen wat de uitkomst is, omdat Anu bij hem komt met haar vragen.',
    wish: 'Blijven, examen doen, en weten waar hij aan toe is vóór zijn examen.',
    opposesMeasure: 'yes',
    keepFrom: ['parents'],
  }),
  ...inDossier(
    TEMUULEN,
    59,
    RECEPTION,
    fact(
      'formative_years_in_host',
      true,
      'Overzicht van de gezinslocatie',
      'Van kleuter tot puber, zonder een dag onderbreking.',
    ),
    fact(
      'language_of_destination',
      false,
      'Docent Mongools, op verzoek van de advocaat',
      'Verstaat eenvoudige zinnen; kan het schrift niet lezen.',
    ),
  ),
  ...inDossier(TEMUULEN, 32, RAAD, ...TEMUULEN_ELEMENTS),
  ...inDossier(TEMUULEN, 2, RAAD, {
    type: 'SignAssessment',
    authors: [
      { name: 'Ilse Brandsma', organisation: 'rvdk', discipline: 'raadsonderzoek' },
      { name: 'Roos ter Haak', organisation: 'rvdk', discipline: 'orthopedagogiek' },
    ],
    conclusion: 'clear',
    reasoning:
      'Temuulen is hier geworteld in elke betekenis: taal, school, vrienden, toekomst. Een vertrek zou hem terugzetten tot voor het alfabet en zijn ontwikkeling op een manier onderbreken die op deze leeftijd niet meer is in te halen. Wat hem nu schaadt is vooral het wachten. Blijven, met een duidelijk antwoord vóór zijn examen, is voor hem het beste.',
    bestFor: 'stay',
  }),
];

const anu: Story = (today) => [
  ...inDossier(
    ANU,
    107,
    IND,
    {
      type: 'OpenDossier',
      child: {
        name: 'Anu Batbayar',
        birthDate: earlier(today, 9, 1),
        sexAsSaid: 'girl',
        nationality: 'Mongools',
        nationalityStanding: 'claimed',
        isNationalOfHost: false,
        languages: ['Nederlands', 'Mongools'],
        bornHere: true,
        accompaniedBy: 'parents',
      },
      place: 'born-here',
      reason: 'Zusje van Temuulen. Haar aanvraag wordt als eerste behandeld.',
      familyId: FAMILY,
      involved: INVOLVED,
      named: [WILTINK, SILVIUS],
    },
    lawyer(idOf(NUMBER, 'protector', 2), 'mr. Hanneke Silvius', earlier(today, 2, 0)),
    {
      type: 'InformChild',
      informedOn: workday(today, 107),
      topics: ['rights', 'procedure'],
      language: 'Nederlands',
      form: 'drawing',
      toldBy: 'Marleen van Dorp',
      understood: 'partly',
    },
    {
      type: 'OfferHearing',
      offeredOn: workday(today, 107),
      language: 'Nederlands',
      how: 'In de speelhoek van de locatie, met haar knuffel. Haar moeder wachtte op de gang.',
    },
  ),
  ...inDossier(ANU, 90, RAAD, anuHeard(workday(today, 90))),
  ...inDossier(
    ANU,
    71,
    LAWYER,
    fact(
      'contact_with_lawyer',
      true,
      'Mr. Hanneke Silvius',
      'Anu mag haar via Temuulen appen en stuurde vorige week een foto van Schaap.',
    ),
  ),
  ...inDossier(ANU, 63, RAAD, ...ANU_ELEMENTS),
  ...inDossier(
    ANU,
    52,
    RAAD,
    {
      type: 'SignAssessment',
      authors: [
        { name: 'Ilse Brandsma', organisation: 'rvdk', discipline: 'raadsonderzoek' },
        { name: 'Yassin Oulahri', organisation: 'ind', discipline: 'beslispraktijk' },
      ],
      conclusion: 'dissent',
      reasoning:
        'De onderzoeker van de Raad vindt dat Anu hier hoort: zij is hier geboren en haar hele leven speelt zich in deze stad af. De medewerker van de IND meent dat zij zich nog kan aanpassen. Wij zijn er samen niet uitgekomen; het oordeel over haar worteling is van de Raad.',
      bestFor: 'stay',
    },
    {
      type: 'SealInterests',
      statement: 'Anu is het best af in Enschede, bij haar ouders en Temuulen, in de klas waar zij de wolf speelt.',
      bestFor: 'stay',
    },
  ),
  ...inDossier(
    ANU,
    36,
    IND,
    {
      type: 'NameOtherInterest',
      interestId: NO_GROUND,
      holder: 'De Staat',
      kind: 'legalObstacle',
      description: 'De regeling voor langdurig verblijvende kinderen is gesloten; een gewone grond ziet de IND niet.',
      evidence: 'Eerdere beschikkingen in dit gezin.',
      legalBasis: 'Vreemdelingencirculaire 2000',
    },
    {
      type: 'RecordWeighing',
      options: [
        option('stay', 'yes', 'Groep 6, dezelfde straat.', 'Opgroeien waar zij geboren is.'),
        option(
          'return-with-family',
          'no',
          'Een land dat zij van liedjes kent.',
          'Een nieuw schrift, en een broer die niet meekomt in zijn hoofd.',
        ),
      ],
      chosen: 'return-with-family',
      weights: [
        {
          interestId: NO_GROUND,
          weight: 'decisive',
          reason: 'Zonder regeling is er naar het oordeel van de IND geen vergunning mogelijk.',
        },
      ],
      childViews: 'Anu wil hier blijven, bij haar klas. De IND heeft dat gelezen en komt toch tot een andere keuze.',
      departsFromInterests: true,
      departureReasons:
        'Het gezin blijft bij vertrek compleet en Anu is volgens de medeopsteller jong genoeg om te wennen. De IND volgt dat deel van het rapport.',
      restsOn: ['family', 'perspective'],
    },
  ),
  ...inDossier(
    ANU,
    11,
    IND,
    ...firstApplication(),
    routeAnswer(
      'roots',
      'open',
      'refused',
      'De IND vindt de negen jaren van Anu hier niet zwaarder wegen dan dat haar gezin bij elkaar blijft.',
    ),
    fact(
      'domestic_risk_examined',
      true,
      'Gehoor ouders; gesprek Anu; landeninformatie over kinderen',
      'Niemand noemt gevaar in Mongolië; de zorgen gaan over alles wat Anu hier achterlaat.',
    ),
    plan(REFUSAL, 'refusal-of-residence', {
      summary: 'Anu zou geen vergunning krijgen en met haar ouders en broer uit Nederland moeten vertrekken.',
      destination: 'Mongolië',
      remedy: 'Bezwaar binnen vier weken, daarna beroep bij de rechtbank.',
      remedySuspensive: 'yes',
    }),
    {
      type: 'PlanExplanation',
      decisionId: REFUSAL,
      plannedFor: talkDay(today, 9),
      language: 'Nederlands',
      explainer: 'Marleen van Dorp',
      present: 'Mr. Silvius, moeder en Temuulen, die het eerst wil horen',
    },
  ),
];

export const batbayar: Story = (today) => [parents, temuulen, anu].flatMap((story) => story(today));
