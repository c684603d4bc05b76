// Commands as somebody would fill them in, with only what a test wants to say about them left to the test. Fictional
// people only. A whole path made of them: adoptable-path.ts.
import type { z } from 'zod';
import { DossierCommand, type DossierCommandType } from '../../src/domain/dossier/commands.ts';
import type { ElementKey } from '../../src/domain/dossier/elements.ts';

export type CommandInput = z.input<typeof DossierCommand>;
export type CommandOf<Type extends DossierCommandType> = Extract<CommandInput, { readonly type: Type }>;

/** A number as an identifier that is the same in every run. */
export const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const DECISION = id(1);
export const LAWYER = id(11);
export const GUARDIAN = id(12);
export const MIGRATION_CONTROL = id(21);
export const SISTER = id(22);
export const AGE_EVIDENCE = id(31);
export const AGE_ORDER = id(32);
export const AGE_ASSESSMENT = id(33);
export const LIVING_PERIOD = id(41);

type Samples = { readonly [Type in DossierCommandType]: CommandOf<Type> };

/** One well-formed example of each command, all about the same girl. */
export const SAMPLES: Samples = {
  OpenDossier: {
    type: 'OpenDossier',
    child: {
      name: 'Samira Voorbeeld',
      birthDate: '2016-03-02',
      nationality: 'Armeense',
      nationalityStanding: 'established',
      languages: ['Nederlands', 'Armeens'],
      bornHere: false,
      arrivedOn: '2018-05-01',
      accompaniedBy: 'mother',
    },
    place: 'territory',
    reason: 'De moeder vroeg verblijf aan, ook voor Samira.',
    involved: ['ind', 'rvdk', 'nidos', 'advocatuur', 'coa', 'dtv'],
  },
  AnswerRoute: {
    type: 'AnswerRoute',
    routeId: 'family-reunification',
    answer: 'not-for-this-child',
    seen: 'unseen',
    reason: 'Haar vader en grootmoeder wonen in Armenië; hier is geen familie met verblijf.',
  },
  FixReferenceDate: {
    type: 'FixReferenceDate',
    purpose: 'residence',
    day: '2026-01-08',
    source: 'Aanvraag van moeder, ontvangstbevestiging',
  },
  PlanAgeingOut: {
    type: 'PlanAgeingOut',
    parts: [
      {
        topic: 'status',
        plan: 'De advocaat vraagt een eigen vergunning aan.',
        who: 'mr. A. Pleitbezorger',
        by: '2026-05-01',
      },
      { topic: 'home', plan: 'Een kamer bij haar tante in Ede.', who: 'V. Oogd', by: '2026-06-01' },
      { topic: 'guidance', plan: 'Elke week een gesprek met haar mentor.', who: 'V. Oogd', by: '2026-06-01' },
    ],
    childWords: 'Ik wil mijn opleiding afmaken.',
    madeWith: 'V. Oogd',
  },
  RaiseAgeDoubt: {
    type: 'RaiseAgeDoubt',
    restsOn: ['registration-elsewhere'],
    what: 'In Italië staat een geboortedatum die acht jaar eerder ligt dan wat Samira zelf zegt.',
  },
  RecordAgeEvidence: {
    type: 'RecordAgeEvidence',
    evidenceId: AGE_EVIDENCE,
    kind: 'document',
    document: 'birth certificate',
    source: 'Burgerlijke stand in Gjoemri',
    saidOn: '2016-03-10',
    birthDate: '2016-03-02',
    explanation: 'Een afschrift met stempel; de naam van haar moeder klopt.',
  },
  OrderAgeAssessment: {
    type: 'OrderAgeAssessment',
    orderId: AGE_ORDER,
    assessor: 'Academisch kinderziekenhuis',
    medical: false,
    language: 'Nederlands',
    preconditions: [
      { what: 'representative-present', who: 'V. Oogd', on: '2026-02-20' },
      { what: 'child-informed', who: 'B. Verteller', on: '2026-02-20' },
      { what: 'informed-consent', who: 'Samira en V. Oogd', on: '2026-02-21' },
      { what: 'psychosocial-first', who: 'P. Psycholoog', on: '2026-02-24' },
    ],
  },
  RecordAgeAssessment: {
    type: 'RecordAgeAssessment',
    assessmentId: AGE_ASSESSMENT,
    assessedOn: '2026-02-25',
    methods: ['psychosocial interview', 'paediatric examination'],
    authors: [
      { name: 'P. Psycholoog', organisation: 'Academisch kinderziekenhuis', discipline: 'psycholoog' },
      { name: 'K. Kinderarts', organisation: 'Academisch kinderziekenhuis', discipline: 'kinderarts' },
    ],
    range: { youngest: 9, oldest: 12, margin: 1.5 },
    findings: 'Haar verhaal over school en haar ontwikkeling passen bij een kind van ongeveer tien jaar.',
  },
  GiveAgeReport: {
    type: 'GiveAgeReport',
    assessmentId: AGE_ASSESSMENT,
    givenOn: '2026-02-27',
    how: 'Voorgelezen, met haar voogd erbij.',
  },
  ConcludeAge: {
    type: 'ConcludeAge',
    outcome: 'minor',
    reasons:
      'De geboorteakte en het onderzoek wijzen dezelfde kant op; de registratie in Italië berust op een schatting.',
    remedyTold: 'Bezwaar binnen vier weken; uitgelegd door haar advocaat.',
  },
  RecordLivingPeriod: {
    type: 'RecordLivingPeriod',
    periodId: LIVING_PERIOD,
    topic: 'accommodation',
    kind: 'reception-centre',
    place: 'Dronten',
    from: '2025-09-01',
    description: 'Een kamer met haar moeder en zusje, gedeelde keuken.',
    source: 'COA',
  },
  EndLivingPeriod: { type: 'EndLivingPeriod', periodId: LIVING_PERIOD, until: '2026-02-20' },
  CorrectLivingPeriod: {
    type: 'CorrectLivingPeriod',
    periodId: LIVING_PERIOD,
    changes: { from: '2025-08-25' },
    source: 'Huurovereenkomst',
    reason: 'Zij kwamen een week eerder aan.',
  },
  AssessMove: {
    type: 'AssessMove',
    decisionId: DECISION,
    reasonCode: 'closure',
    whyNeeded: 'De locatie sluit op 1 april; het gebouw gaat terug naar de gemeente.',
    alternatives: 'Een woning in dezelfde gemeente is gezocht; die komt pas in september vrij.',
    leavesCountry: 'no',
    timing: 'De verhuizing valt in de voorjaarsvakantie, na haar toetsen.',
    school: 'Haar nieuwe school heeft een plek vanaf de eerste maandag; beide leraren spreken elkaar vooraf.',
    care: 'De huisarts draagt over; haar tandarts blijft dezelfde.',
    bonds: 'Moeder en zusje gaan mee. Met haar vriendin belt zij elke woensdag.',
    childToldOn: '2026-02-25',
    childSaid: 'Ik vind het stom, maar wel fijn dat ik eerst mag kijken.',
  },
  CountersignMove: {
    type: 'CountersignMove',
    decisionId: DECISION,
    as: 'independent',
    agrees: true,
    reasons: 'Ik sprak Samira en haar nieuwe school. De overdracht is geregeld.',
  },
  CorrectIdentity: {
    type: 'CorrectIdentity',
    changes: { calledName: 'Sam' },
    source: 'Samira zelf',
    reason: 'Zo wil zij genoemd worden.',
  },
  InvolveOrganisation: {
    type: 'InvolveOrganisation',
    organisation: 'gi',
    reason: 'De kinderrechter sprak een ondertoezichtstelling uit.',
  },
  AppointProtector: {
    type: 'AppointProtector',
    protectorId: LAWYER,
    kind: 'lawyer',
    name: 'mr. A. Pleitbezorger',
    organisation: 'Advocatuur',
    appointedOn: '2026-01-12',
    conflictOfInterestExcluded: true,
  },
  EndProtection: {
    type: 'EndProtection',
    protectorId: LAWYER,
    endedOn: '2026-03-02',
    reason: 'De advocaat stopt met werken; een kantoorgenoot neemt het over.',
  },
  InformChild: {
    type: 'InformChild',
    informedOn: '2026-01-14',
    topics: ['rights', 'procedure', 'contact'],
    language: 'Nederlands',
    form: 'talk',
    toldBy: 'B. Verteller',
    understood: 'yes',
  },
  OfferHearing: {
    type: 'OfferHearing',
    offeredOn: '2026-01-15',
    language: 'Nederlands',
    how: 'In een kinderkamer, met haar lerares erbij als zij dat wil.',
  },
  RecordHearing: {
    type: 'RecordHearing',
    heardOn: '2026-01-21',
    method: 'direct-with-companion',
    hearer: 'C. Luisteraar',
    language: 'Nederlands',
    interpreter: 'not-needed',
    apartFromParents: true,
    companion: 'haar lerares',
    ownWords: 'Ik woon hier al zo lang. Ik wil bij mijn klas blijven.',
    summary: 'Samira wil bij haar moeder en in haar klas blijven.',
    wish: 'Blijven op haar school en later dierenarts worden.',
    opposesMeasure: 'yes',
  },
  RecordHearingDeclined: {
    type: 'RecordHearingDeclined',
    declinedOn: '2026-01-21',
    saidTo: 'haar lerares',
    howAsked: 'Twee keer, zonder haar moeder erbij. Samira zei dat haar brief genoeg is.',
  },
  RecordFact: {
    type: 'RecordFact',
    fact: 'contact_with_lawyer',
    value: true,
    source: 'mr. A. Pleitbezorger',
    certainty: 'established',
    explanation: 'De advocaat sprak Samira twee keer zonder anderen erbij.',
  },
  AssessElement: {
    type: 'AssessElement',
    key: 'family',
    observations: [{ text: 'Woont met haar moeder en haar zusje.', source: 'huisbezoek', certainty: 'established' }],
    professionalView: 'De band met moeder en zusje draagt haar dagelijks leven.',
  },
  SignAssessment: {
    type: 'SignAssessment',
    authors: [
      { name: 'D. Onderzoeker', organisation: 'rvdk', discipline: 'pedagoog' },
      { name: 'E. Onderzoeker', organisation: 'rvdk', discipline: 'gedragswetenschapper' },
    ],
    conclusion: 'clear',
    reasoning: 'Samira ontwikkelt zich hier goed; haar school, vrienden en taal zijn hier.',
    bestFor: 'stay',
  },
  ReopenAssessment: { type: 'ReopenAssessment', reason: 'De school meldde een nieuwe diagnose.' },
  SealInterests: {
    type: 'SealInterests',
    statement: 'Blijven waar haar school, taal en vrienden zijn, samen met haar moeder en zusje.',
    bestFor: 'stay',
  },
  NameOtherInterest: {
    type: 'NameOtherInterest',
    interestId: MIGRATION_CONTROL,
    holder: 'de Staat',
    kind: 'generalMigrationControl',
    description: 'Het toelatingsbeleid uitvoeren zoals het geldt.',
    evidence: 'De aanvraag voldoet niet aan de voorwaarde van een eerder verblijfsrecht.',
  },
  RecordWeighing: {
    type: 'RecordWeighing',
    options: [
      {
        scenario: 'stay',
        shortTerm: 'School en vrienden blijven.',
        longTerm: 'Zij groeit op in de taal die zij het best spreekt.',
        reversible: 'yes',
      },
      {
        scenario: 'return-with-family',
        shortTerm: 'Een nieuw land, een nieuwe school.',
        longTerm: 'Familie van moeder is dichtbij; haar taal moet zij nog leren.',
        reversible: 'unknown',
      },
    ],
    chosen: 'return-with-family',
    weights: [{ interestId: MIGRATION_CONTROL, weight: 'considered', reason: 'Telt mee, maar beslist niet.' }],
    childViews: 'Samira wil blijven. Daarom is onderzocht of zij haar school hier kan afmaken.',
    departsFromInterests: true,
    departureReasons: 'Haar moeder en zusje gaan mee, en haar grootmoeder heeft een plek en een school voor haar.',
    restsOn: ['family', 'education'],
  },
  PlanDecision: {
    type: 'PlanDecision',
    decisionId: DECISION,
    kind: 'refusal-of-residence',
    summary: 'Samira krijgt geen verblijfsvergunning op eigen naam.',
    separates: 'no',
    takesLiberty: 'no',
    remedy: 'Bezwaar binnen vier weken.',
    remedySuspensive: 'yes',
  },
  AnswerFinding: {
    type: 'AnswerFinding',
    decisionId: DECISION,
    safeguard: 'departure-reasoned',
    answer: 'Samira houdt haar moeder en zusje bij zich, en haar grootmoeder heeft een school gevonden.',
    restsOn: ['family'],
  },
  WithdrawDecision: {
    type: 'WithdrawDecision',
    decisionId: DECISION,
    reason: 'Er kwam een nieuw rapport van de school.',
  },
  AdoptDecision: {
    type: 'AdoptDecision',
    decisionId: DECISION,
    reasons: 'Samira wilde blijven. Dat is gewogen tegen wat haar moeder en grootmoeder haar kunnen geven.',
  },
  WriteMotivation: {
    type: 'WriteMotivation',
    decisionId: DECISION,
    outcome: { kind: 'refusal-of-residence', scenario: 'return-with-family' },
    parts: [
      {
        part: 'family',
        text: 'Samira blijft bij haar moeder en zusje; haar grootmoeder wacht op hen in Gjoemri.',
        restsOn: ['observation:family:0'],
      },
    ],
  },
  IssueLetter: { type: 'IssueLetter', decisionId: DECISION, language: 'nl' },
  PlanExplanation: {
    type: 'PlanExplanation',
    decisionId: DECISION,
    plannedFor: '2026-03-04',
    language: 'Nederlands',
    explainer: 'C. Luisteraar',
    present: 'haar moeder en haar advocaat',
  },
  ExplainDecision: {
    type: 'ExplainDecision',
    decisionId: DECISION,
    explainedOn: '2026-03-02',
    language: 'Nederlands',
    explainer: 'C. Luisteraar',
    ownWords: 'Ik snap het wel, maar ik ben het er niet mee eens.',
    understood: 'yes',
    remediesTold: true,
    letterGiven: true,
  },
};

/** The example of this command, changed where the test says so. */
export const command = <Type extends DossierCommandType>(
  type: Type,
  changes: Partial<CommandOf<Type>> = {},
): CommandOf<Type> => ({ ...SAMPLES[type], ...changes });

/** One element of the assessment, each with a text of its own: copied texts cannot be signed. */
export const element = (key: ElementKey): CommandOf<'AssessElement'> =>
  command('AssessElement', {
    key,
    observations: [{ text: `Wat over ${key} is gezien en gehoord.`, source: 'gesprek', certainty: 'established' }],
    professionalView: `Het oordeel van de onderzoeker over ${key}, voor Samira alleen.`,
  });

export const parsed = (input: CommandInput): DossierCommand => DossierCommand.parse(input);
