// Family 10: Matías (12) from Chile. His mother's treatment is over, the family asked to stay longer. Everything up to the
// weighing was done well, and his best interests and the planned refusal point the same way: it can be adopted at once.

import { IND, LAWYER, RAAD } from '../capacities.ts';
import { earlier, plusDays, talkDay, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { fact, firstApplication, lawyer, option, plan, SILVIUS } from '../phrases.ts';
import { idOf, inDossier, inFamily, type Story } from '../story.ts';
import { MATIAS_ELEMENTS } from './fuentes-assessment.ts';

const NUMBER = FAMILIES.fuentes;
const FAMILY = idOf(NUMBER, 'family', 1);
const MATIAS = idOf(NUMBER, 'dossier', 1);
const [MOTHER, FATHER, GRANDMOTHER] = [1, 2, 3].map((each) => idOf(NUMBER, 'member', each)) as [string, string, string];
const DECISION = idOf(NUMBER, 'decision', 1);
const [MOTHERS_WISH, END_OF_PURPOSE] = [1, 2].map((each) => idOf(NUMBER, 'interest', each)) as [string, string];

export const fuentes: Story = (today) => [
  ...inFamily(
    FAMILY,
    96,
    IND,
    { type: 'OpenFamily', name: 'Gezin Fuentes Ibarra', involved: ['rvdk', 'advocatuur'], named: [SILVIUS] },
    {
      type: 'AddFamilyMember',
      memberId: MOTHER,
      name: 'Carolina Ibarra',
      relation: 'mother',
      whereabouts: 'with-child',
      situation:
        'Kwam voor een behandeling die in Chili nog niet bestond. De behandeling is een half jaar geleden afgerond.',
    },
    {
      type: 'AddFamilyMember',
      memberId: FATHER,
      name: 'Rodrigo Fuentes',
      relation: 'father',
      whereabouts: 'with-child',
      situation: 'Timmerman. Zijn oude werkgever in Valdivia houdt een plaats vrij.',
    },
    {
      type: 'AddFamilyMember',
      memberId: GRANDMOTHER,
      name: 'Inés Ibarra',
      relation: 'grandparent',
      whereabouts: 'abroad',
      situation: 'Heeft een kruidenierswinkel in Valdivia. Het gezin woonde boven de winkel en kan daar terug.',
    },
  ),
  ...inDossier(
    MATIAS,
    95,
    IND,
    {
      type: 'OpenDossier',
      child: {
        name: 'Matías Fuentes Ibarra',
        calledName: 'Mati',
        birthDate: earlier(today, 12, 5),
        sexAsSaid: 'boy',
        nationality: 'Chileens',
        nationalityStanding: 'established',
        isNationalOfHost: false,
        languages: ['Spaans', 'Nederlands'],
        bornHere: false,
        arrivedOn: earlier(today, 1, 3),
        accompaniedBy: 'parents',
      },
      place: 'territory',
      reason:
        'Aanvraag om langer verblijf, nu de medische behandeling van moeder is afgerond. Matías krijgt een eigen dossier.',
      familyId: FAMILY,
      involved: ['rvdk', 'advocatuur'],
      named: [SILVIUS],
    },
    lawyer(idOf(NUMBER, 'protector', 1), 'mr. Hanneke Silvius', workday(today, 95)),
    {
      type: 'InformChild',
      informedOn: workday(today, 95),
      topics: ['rights', 'procedure', 'contact', 'complaints'],
      language: 'Spaans',
      form: 'talk',
      toldBy: 'Marleen van Dorp, met tolk',
      understood: 'yes',
    },
    {
      type: 'OfferHearing',
      offeredOn: workday(today, 95),
      language: 'Spaans',
      how: 'Brief aan Matías zelf, in het Spaans. Hij mocht kiezen: alleen of met iemand, op kantoor of op school, nu of later.',
    },
  ),
  ...inFamily(
    FAMILY,
    92,
    RAAD,
    {
      type: 'RecordBond',
      memberId: MOTHER,
      dossierId: MATIAS,
      authority: 'joint',
      contact: 'daily',
      childWantsContact: 'yes',
      source: 'Huisbezoek van de Raad',
    },
    {
      type: 'RecordBond',
      memberId: FATHER,
      dossierId: MATIAS,
      authority: 'joint',
      contact: 'daily',
      childWantsContact: 'yes',
      source: 'Huisbezoek van de Raad',
    },
    {
      type: 'RecordBond',
      memberId: GRANDMOTHER,
      dossierId: MATIAS,
      authority: 'none',
      contact: 'regular',
      childWantsContact: 'yes',
      source: 'Matías; oma, via beeldbellen',
    },
  ),
  ...inDossier(MATIAS, 80, RAAD, {
    type: 'RecordHearing',
    heardOn: workday(today, 81),
    method: 'direct-alone',
    hearer: 'Ilse Brandsma, Raad voor de Kinderbescherming',
    language: 'Spaans',
    interpreter: 'present',
    apartFromParents: true,
    ownWords:
      'Cuando nos vinimos nadie me preguntó. Ahora sí me preguntan y no sé si creerlo. Quiero volver a Valdivia, con mi abuela y los primos. Pero después del musical, no antes. Ahora estoy ensayando. Y quiero despedirme de Daan y de Sem, no como la otra vez, que me subieron al auto y ya. Mi mamá dice que aquí está más segura con los doctores. Yo creo que ya está sana.',
    summary:
      'Matías wil terug naar Valdivia, naar zijn oma en neven, maar pas na de musical van school. Hij wil afscheid nemen van zijn vrienden; bij het vertrek uit Chili kon dat niet. Hij vertelt dat zijn moeder zich hier veiliger voelt door de artsen en dat hij zelf denkt dat zij beter is.',
    wish: 'Teruggaan met zijn ouders na de musical, met tijd voor een afscheid. Daarna naar zijn oude school.',
    opposesMeasure: 'no',
    keepFrom: [],
  }),
  ...inDossier(
    MATIAS,
    60,
    LAWYER,
    fact(
      'contact_with_lawyer',
      true,
      'Mr. Hanneke Silvius',
      'Matías heeft haar nummer in zijn telefoon, sprak haar twee keer alleen en belde haar één keer zelf op.',
    ),
    fact(
      'school_arranged_in_destination',
      'arranged: place confirmed',
      'Brief van de school in Valdivia',
      'De directeur schrijft dat Matías in zijn oude jaargroep terug kan komen en bijles Spaans krijgt.',
    ),
    fact(
      'treatment_available_in_destination_checked',
      true,
      'Brief van het ziekenhuis in Valdivia',
      'De controles van zijn moeder zijn overgenomen; de eerste afspraak staat vast. Matías zelf heeft geen behandeling nodig.',
    ),
  ),
  ...inDossier(MATIAS, 45, RAAD, ...MATIAS_ELEMENTS),
  ...inDossier(
    MATIAS,
    38,
    RAAD,
    {
      type: 'SignAssessment',
      authors: [
        { name: 'Ilse Brandsma', organisation: 'rvdk', discipline: 'raadsonderzoek' },
        { name: 'Teun Oosterhof', organisation: 'rvdk', discipline: 'pedagogiek' },
      ],
      conclusion: 'clear-with-conditions',
      reasoning:
        'Matías is het best af in Valdivia, met beide ouders, dicht bij zijn oma en op zijn oude school. Daar liggen zijn taal, zijn oudste vriendschappen en zijn plannen. Voorwaarde is dat hij de musical en zijn rapport haalt, dat de datum vaststaat en dat hij afscheid kan nemen: een vertrek dat hem overvalt zou herhalen wat hem bij de komst naar Nederland pijn deed.',
      bestFor: 'return-with-family',
    },
    {
      type: 'SealInterests',
      statement:
        'Voor Matías is het beste dat hij na de musical en zijn rapport met zijn vader en moeder teruggaat naar Valdivia, naar zijn oma en zijn oude school, met een vaste datum en een echt afscheid.',
      bestFor: 'return-with-family',
    },
  ),
  ...inDossier(
    MATIAS,
    24,
    IND,
    {
      type: 'NameOtherInterest',
      interestId: MOTHERS_WISH,
      holder: 'Carolina Ibarra, moeder',
      kind: 'parentInterest',
      description: 'Zij voelt zich hier medisch veiliger en had graag nog een jaar willen blijven.',
      evidence: 'Haar brief bij de aanvraag; verklaring van haar behandelaar dat controles ook in Valdivia kunnen.',
    },
    {
      type: 'NameOtherInterest',
      interestId: END_OF_PURPOSE,
      holder: 'De Staat',
      kind: 'legalObstacle',
      description: 'De vergunning was voor de duur van de behandeling gegeven, en die is afgerond.',
      evidence: 'Ontslagbrief van het ziekenhuis van een half jaar geleden.',
      legalBasis: 'Vreemdelingenbesluit 2000, verblijf voor medische behandeling',
    },
  ),
  ...inDossier(
    MATIAS,
    16,
    IND,
    ...firstApplication(),
    fact(
      'domestic_risk_examined',
      true,
      'Gehoor ouders; gesprek Matías; landeninformatie',
      'Ouders, oma en Matías noemen geen gevaar, en de landeninformatie over de regio wijst daar ook niet op.',
    ),
    {
      type: 'RecordWeighing',
      options: [
        option(
          'return-with-family',
          'yes',
          'De musical, een rapport, een afscheid, en de kamer boven de winkel van oma.',
          'Opgroeien in zijn eigen taal, met familie om hem heen en een school die hem kent.',
        ),
        option(
          'stay',
          'yes',
          'Vrienden, team en musicalgroep blijven; oma blijft ver weg.',
          'Nog een jaar onzekerheid, en daarna alsnog een verhuizing op een leeftijd waarop die zwaarder valt.',
          'Matías wil het zelf niet, en de Raad ziet zijn toekomst in Valdivia.',
        ),
        option(
          'temporary-stay',
          'yes',
          'Blijven tot na de musical en het rapport; dat deel is overgenomen in de vertrekdatum.',
          'Op zichzelf geen plan voor daarna.',
          'Zijn wens om niet halverwege weg te moeten wordt gevolgd door de datum van vertrek.',
        ),
      ],
      chosen: 'return-with-family',
      weights: [
        {
          interestId: MOTHERS_WISH,
          weight: 'considered',
          reason:
            'Begrijpelijk na zo’n ziekte. De overdracht naar Valdivia is geregeld en de eerste controle staat vast.',
        },
        {
          interestId: END_OF_PURPOSE,
          weight: 'considered',
          reason:
            'Het doel van het verblijf is bereikt. Dat telt mee, maar het bepaalt niet wat voor Matías het beste is.',
        },
      ],
      childViews:
        'Matías wil terug, en niet voordat de musical is gespeeld. Beide wensen zijn gevolgd: het vertrek is na de musical en het rapport, met tijd om afscheid te nemen.',
      departsFromInterests: false,
      restsOn: ['views', 'family', 'education', 'perspective'],
    },
  ),
  ...inDossier(
    MATIAS,
    8,
    IND,
    plan(DECISION, 'refusal-of-residence', {
      summary:
        'Matías en zijn ouders krijgen geen nieuwe vergunning. Het gezin gaat samen terug naar Valdivia, na de musical en het rapport van Matías. Tot die dag blijft alles zoals het is: school, huis en training.',
      takesEffectOn: plusDays(today, 150),
      destination: 'Chili',
      remedy: 'Bezwaar bij de IND binnen vier weken; mr. Silvius kan dat namens Matías doen.',
      remedySuspensive: 'yes',
    }),
    {
      type: 'PlanExplanation',
      decisionId: DECISION,
      plannedFor: talkDay(today, 6),
      language: 'Spaans',
      explainer: 'Marleen van Dorp',
      present: 'Mr. Hanneke Silvius en, omdat Matías dat wil, zijn mentor van school',
    },
  ),
];
