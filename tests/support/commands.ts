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
export const DETERMINATION = id(31);
export const MEASURE = id(32);
export const REFERRAL = id(33);
const NEXT_LAWYER = id(13);

const panelMember = (name: string, organisation: string, discipline: string, part: 'chair' | 'member' | 'adviser') => ({
  name,
  organisation,
  discipline,
  part,
  conflictOfInterestExcluded: true,
  confidentialityPromised: true,
});
export const AGE_EVIDENCE = id(31);
export const AGE_ORDER = id(32);
export const AGE_ASSESSMENT = id(33);
export const LIVING_PERIOD = id(41);
export const PROCEDURE = id(51);
export const RELEASE = id(71);
export const NOTE = id(72);
export const ALARM = '7c6b5a49-3827-4615-8f4e-3d2c1b0a9f8e';
const QUESTION = '0c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5';
const INTERIM = '5b0d7c1e-7e0b-4f0e-9d9c-0f5b7a1c2d33';
const CONFLICT = id(73);
export const DATA_REQUEST = id(61);
export const RECTIFICATION = id(62);
export const RESTRICTION = id(63);
export const HOLD = id(64);
export const DESTRUCTION = id(65);
export const TRANSFER = id(66);
export const GLASS = id(61);

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
    named: [
      { organisation: 'advocatuur', person: 'lawyer-1' },
      { organisation: 'dtv', person: 'departure-officer-1' },
    ],
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
    forParentConduct: 'no',
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
  OpenProcedure: {
    type: 'OpenProcedure',
    procedureId: PROCEDURE,
    kind: 'asylum',
    subject: 'child',
    track: 'regular',
    openedOn: '2026-01-08',
    reference: 'V-1234',
  },
  RecordMilestone: {
    type: 'RecordMilestone',
    procedureId: PROCEDURE,
    milestone: 'application-made',
    day: '2026-01-08',
    source: 'Aanmeldformulier',
  },
  CorrectMilestone: {
    type: 'CorrectMilestone',
    procedureId: PROCEDURE,
    milestone: 'application-made',
    day: '2026-01-07',
    source: 'Verslag van de politie',
    reason: 'Zij vroeg het een dag eerder al, op het politiebureau.',
  },
  CloseProcedure: {
    type: 'CloseProcedure',
    procedureId: PROCEDURE,
    outcome: 'granted',
    closedOn: '2026-03-01',
  },
  ExtendLimit: {
    type: 'ExtendLimit',
    limit: `T-15:${PROCEDURE}`,
    extension: 'six-months',
    reason: 'Er is een rapport over haar land besteld.',
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
  InvolvePerson: {
    type: 'InvolvePerson',
    organisation: 'advocatuur',
    person: 'lawyer-2',
    capacity: 'lawyer',
    from: '2026-02-01',
  },
  EndInvolvement: {
    type: 'EndInvolvement',
    organisation: 'coa',
    endsOn: '2026-02-20',
    reason: 'Samira en haar moeder wonen niet meer in de opvang.',
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
  ReplaceProtector: {
    type: 'ReplaceProtector',
    protectorId: LAWYER,
    cause: 'stopped',
    reason: 'De advocaat stopt met werken; een kantoorgenoot neemt het over.',
    next: {
      protectorId: NEXT_LAWYER,
      kind: 'lawyer',
      name: 'mr. O. Pvolger',
      organisation: 'Advocatuur',
      appointedOn: '2026-03-02',
      conflictOfInterestExcluded: true,
      freeOfCharge: true,
      experiencedWithChildren: true,
    },
  },
  CountCaseload: { type: 'CountCaseload', protectorId: GUARDIAN, countedOn: '2026-02-02', children: 24 },
  ReferToChildProtection: {
    type: 'ReferToChildProtection',
    referralId: REFERRAL,
    to: 'rvdk',
    referredOn: '2026-01-12',
    why: 'Haar moeder slaapt slecht en zorgt alleen; iemand moet meekijken.',
    urgent: false,
  },
  ConfirmReferral: {
    type: 'ConfirmReferral',
    referralId: REFERRAL,
    receivedOn: '2026-01-13',
    receivedBy: 'D. Onderzoeker',
    nextStep: 'De Raad bezoekt Samira en haar moeder binnen een week.',
  },
  ProposeDetermination: {
    type: 'ProposeDetermination',
    determinationId: DETERMINATION,
    trigger: 'return',
    question: 'Wat is voor Samira het beste, als haar moeder geen verblijf krijgt?',
    lead: 'rvdk',
  },
  ConvenePanel: {
    type: 'ConvenePanel',
    determinationId: DETERMINATION,
    members: [
      panelMember('D. Onderzoeker', 'rvdk', 'pedagoog', 'chair'),
      panelMember('E. Onderzoeker', 'gi', 'gedragswetenschapper', 'member'),
      panelMember('F. Arts', 'GGD Gelderland', 'jeugdarts', 'member'),
      panelMember('G. Ambtenaar', 'ind', 'beslispraktijk', 'adviser'),
    ],
  },
  ReportPanelConflict: {
    type: 'ReportPanelConflict',
    determinationId: DETERMINATION,
    member: 'F. Arts',
    what: 'De arts keurt ook voor de dienst die het vertrek regelt.',
  },
  CompareOptions: {
    type: 'CompareOptions',
    determinationId: DETERMINATION,
    options: [
      {
        option: 'stay',
        shortTerm: 'Haar school, haar klas en haar taal blijven.',
        longTerm: 'Zij groeit op waar zij het meest van haar leven was.',
        feasibility: 'Dat vraagt een vergunning voor haar en haar moeder.',
        childView: 'Dit wil Samira het liefst.',
      },
      {
        option: 'return-with-family',
        shortTerm: 'Een andere school, in een taal die zij half kent.',
        longTerm: 'Haar grootmoeder woont daar en heeft een kamer en een school.',
        feasibility: 'Haar grootmoeder bevestigde dit in een brief.',
        childView: 'Alleen met haar moeder en zusje erbij.',
      },
    ],
  },
  DiscussWithChild: {
    type: 'DiscussWithChild',
    determinationId: DETERMINATION,
    discussedOn: '2026-02-04',
    how: 'Met kaartjes op tafel, zonder haar moeder erbij.',
    childSaid: 'Als wij moeten, dan alle drie, en dan wil ik mijn juf kunnen bellen.',
    supportPerson: 'haar lerares',
  },
  Determine: {
    type: 'Determine',
    determinationId: DETERMINATION,
    bestOption: 'return-with-family',
    separationInChildsInterest: 'no',
    conditions: ['Moeder en zusje gaan mee.'],
    reasons:
      'Samira heeft haar moeder en zusje elke dag nodig; haar grootmoeder heeft plaats, en haar school is geregeld.',
    dissent: [{ member: 'F. Arts', view: 'De arts vindt dat de school eerst moet worden bezocht.' }],
    reviewOn: '2026-08-03',
    followUp: [{ step: 'De school daar belt met haar juf.', who: 'D. Onderzoeker', by: '2026-06-01' }],
  },
  TellDetermination: {
    type: 'TellDetermination',
    determinationId: DETERMINATION,
    toldOn: '2026-02-05',
    toldBy: 'D. Onderzoeker',
    language: 'Nederlands',
    understood: 'yes',
    childSaid: 'Oké. Maar mijn zusje moet naast mij zitten.',
  },
  ReviewDetermination: {
    type: 'ReviewDetermination',
    determinationId: DETERMINATION,
    why: 'new-facts',
    reason: 'Haar grootmoeder werd ziek; de plaats bij haar is niet meer zeker.',
    outcome: 'reopened',
  },
  DepartFromDetermination: {
    type: 'DepartFromDetermination',
    decisionId: DECISION,
    determinationId: DETERMINATION,
    reasons: 'De grootmoeder kan Samira pas over een jaar ontvangen; tot dan blijft zij hier op school.',
    seniorOfficial: { name: 'mr. H. Oofd', position: 'afdelingshoofd' },
    oversightTold: { body: 'Inspectie Justitie en Veiligheid', on: '2026-02-20', how: 'brief met kenmerk 2026-118' },
  },
  RecordProtectionMeasure: {
    type: 'RecordProtectionMeasure',
    measureId: MEASURE,
    kind: 'supervision',
    courtOrder: 'C/05/400001 / JE RK 25-901',
    from: '2025-09-01',
    until: '2026-09-01',
    organisation: 'Jeugdbescherming Gelderland',
    worker: 'J. Beschermer',
  },
  EndProtectionMeasure: {
    type: 'EndProtectionMeasure',
    measureId: MEASURE,
    endedOn: '2026-02-16',
    reason: 'De kinderrechter hief de maatregel op: het gaat thuis weer goed.',
  },
  RecordHandOver: {
    type: 'RecordHandOver',
    measureId: MEASURE,
    items: [
      {
        item: 'authority-abroad',
        confirmed: 'yes',
        confirmedBy: 'Centrale Autoriteit',
        what: 'De dienst in Gjoemri neemt het toezicht over op de dag van aankomst.',
        writtenReply: '12 januari 2026, kenmerk GY-77',
      },
    ],
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
  RaiseAlarm: {
    type: 'RaiseAlarm',
    alarmId: ALARM,
    about: 'departure',
    why: 'Morgenochtend staat een vlucht gepland, en niemand sprak met haar.',
  },
  PrepareHearing: {
    type: 'PrepareHearing',
    plannedFor: '2026-03-09',
    place: 'Thuis, aan de keukentafel',
    method: 'direct-with-companion',
    talksWith: 'Een vrouw; haar voogd mag erbij zijn',
    wishes: 'Zij wil haar tekenspullen meenemen.',
    notAgain: 'De reis: dat vertelde zij al twee keer.',
    earlierRead: true,
    filledBy: 'child-with-help',
    answers: [{ question: 'my-people', answer: 'Mijn zusje en mevrouw De Wit van school.' }],
  },
  GiveHearingFeedback: {
    type: 'GiveHearingFeedback',
    heardOn: '2026-01-15',
    toldOn: '2026-03-02',
    toldBy: 'C. Luisteraar',
    done: 'Wat zij over school zei, staat in het onderzoek en telde mee.',
    childSaid: 'Fijn dat het erin staat.',
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
  BreakGlass: {
    type: 'BreakGlass',
    glassId: GLASS,
    danger: 'violence',
    why: 'Haar school belde: Samira durft niet naar huis en is vannacht bij haar lerares.',
  },
  ConfirmBreakGlass: {
    type: 'ConfirmBreakGlass',
    glassId: GLASS,
    why: 'Ik sprak de lerares ook. Wij moeten weten waar Samira veilig kan slapen.',
  },
  CloseBreakGlass: { type: 'CloseBreakGlass', glassId: GLASS, why: 'Samira is veilig; Nidos neemt het over.' },
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
  CountersignAnswer: {
    type: 'CountersignAnswer',
    decisionId: DECISION,
    safeguard: 'departure-reasoned',
    considered: 'Het verslag van de school en het gesprek met haar moeder; het antwoord klopt voor Samira.',
  },
  ReleaseItem: {
    type: 'ReleaseItem',
    releaseId: RELEASE,
    item: { kind: 'element', element: 'health' },
    to: 'ind',
    purpose: 'residence-permit',
    childAgrees: 'Samira las de tekst met haar voogd en zei dat de IND dit mag weten.',
    childSawIt: true,
  },
  RevokeRelease: { type: 'RevokeRelease', releaseId: RELEASE, reason: 'Samira wil het bij nader inzien niet.' },
  AcceptRepresentation: {
    type: 'AcceptRepresentation',
    of: 'child',
    askedBy: 'Samira vroeg het zelf, samen met haar voogd.',
  },
  WithdrawAssent: {
    type: 'WithdrawAssent',
    fact: 'medical_needs',
    childSaid: 'Samira zei dat dit toch alleen van haar en haar voogd is.',
  },
  UseRelease: { type: 'UseRelease', releaseId: RELEASE, decisionId: DECISION },
  WriteNote: { type: 'WriteNote', noteId: NOTE, text: 'Vrijdag bellen met de mentor over de toetsweek.' },
  CorrectNote: { type: 'CorrectNote', noteId: NOTE, text: 'Maandag bellen met de mentor over de toetsweek.' },
  RecordBiometricsTaken: {
    type: 'RecordBiometricsTaken',
    takenOn: '2018-06-02',
    kind: 'fingerprints',
    byWhom: 'Grenspolitie op Lesbos',
    law: 'Eurodac-verordening, artikel 14',
    purpose: 'Registratie bij aankomst.',
    forced: 'unknown',
    explanation: 'Haar moeder was erbij en weet niet of er een uitleg was.',
  },
  MarkFamilyConflict: {
    type: 'MarkFamilyConflict',
    conflictId: CONFLICT,
    name: 'Haar vader',
    kinds: ['violence', 'child-asks'],
    since: '2026-02-01',
    saidBy: 'Samira en haar moeder',
    explanation: 'Hij bedreigde haar moeder en zoekt hen.',
  },
  EndFamilyConflict: {
    type: 'EndFamilyConflict',
    conflictId: CONFLICT,
    childWants: 'Samira is gevraagd door haar voogd en wil hem weer zien.',
    reason: 'De rechter en Veilig Thuis zagen geen gevaar meer.',
  },
  RecordInterimMeasure: {
    type: 'RecordInterimMeasure',
    interimId: INTERIM,
    body: 'court-of-human-rights',
    reference: '12345/26',
    askedOn: '2026-03-01',
    stops: ['removal', 'transfer'],
    request: 'Zet Samira niet uit zolang haar klacht loopt.',
  },
  LiftInterimMeasure: {
    type: 'LiftInterimMeasure',
    interimId: INTERIM,
    endedOn: '2026-03-02',
    source: 'Brief van het Hof over zaak 12345/26',
    reason: 'Het Hof verklaarde de klacht niet-ontvankelijk.',
  },
  ConfirmInterimLift: { type: 'ConfirmInterimLift', interimId: INTERIM },
  SetAsideDecision: {
    type: 'SetAsideDecision',
    decisionId: DECISION,
    way: 'annulled',
    saidBy: 'Rechtbank Den Haag, NL26.1234',
    saidOn: '2026-03-02',
    reason: 'Het belang van Samira was niet kenbaar afgewogen.',
    decideAnew: 'yes',
    decideAnewBefore: '2026-04-13',
  },
  AskQuestion: {
    type: 'AskQuestion',
    questionId: QUESTION,
    to: 'rvdk',
    question: 'Wat heeft Samira nodig om op haar school te kunnen blijven?',
    why: 'Voor het besluit over verblijf weten wij niet hoe zij op school staat.',
    answerBy: '2026-03-16',
  },
  ReceiveQuestion: { type: 'ReceiveQuestion', questionId: QUESTION },
  AnswerQuestion: {
    type: 'AnswerQuestion',
    questionId: QUESTION,
    answer: 'Rust, dezelfde mentor en haar vriendin in de klas.',
    basis: 'Gesprek met haar mentor op 2 maart 2026.',
  },
  DeclineQuestion: {
    type: 'DeclineQuestion',
    questionId: QUESTION,
    reason: 'Dit gaat over verblijf en niet over wat zij nodig heeft.',
  },
  ReformulateQuestion: {
    type: 'ReformulateQuestion',
    questionId: QUESTION,
    question: 'Wat heeft Samira nodig op school?',
    reason: 'Of zij blijft, is niet aan ons.',
  },
  AcceptReformulation: { type: 'AcceptReformulation', questionId: QUESTION },
  WithdrawQuestion: { type: 'WithdrawQuestion', questionId: QUESTION, reason: 'De school gaf het antwoord al.' },
  SayHowUsed: {
    type: 'SayHowUsed',
    questionId: QUESTION,
    use: 'followed',
    reason: 'Het staat in de motivering bij onderwijs.',
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
  RequestData: {
    type: 'RequestData',
    requestId: DATA_REQUEST,
    kind: 'access',
    subject: 'child',
    askedBy: 'guardian',
    askedByName: 'haar voogd',
    askedOn: '2026-02-23',
    what: 'Samira wil weten wat er over haar is opgeschreven, en wie het las.',
  },
  AnswerDataRequest: {
    type: 'AnswerDataRequest',
    requestId: DATA_REQUEST,
    outcome: 'granted',
    reasons: 'Samira kreeg het overzicht mee, en iemand las het met haar door.',
    remediesTold: true,
  },
  ExtendDataRequest: {
    type: 'ExtendDataRequest',
    requestId: DATA_REQUEST,
    reason: 'Het gaat over negen jaar en vijf organisaties.',
  },
  RectifyStatement: {
    type: 'RectifyStatement',
    rectificationId: RECTIFICATION,
    version: 1,
    how: 'corrected',
    wrong: 'Er stond dat Samira geen school had.',
    holds: 'Zij zit al twee jaar in groep acht.',
    askedBy: 'haar voogd',
  },
  TellRecipient: {
    type: 'TellRecipient',
    rectificationId: RECTIFICATION,
    organisation: 'ind',
    toldOn: '2026-02-24',
    how: 'Per brief, met een kopie voor haar voogd.',
  },
  RestrictUse: {
    type: 'RestrictUse',
    restrictionId: RESTRICTION,
    versions: [1],
    ground: 'accuracy-contested',
    reason: 'Haar moeder zegt dat dit niet klopt. De school zoekt het uit.',
  },
  LiftRestriction: {
    type: 'LiftRestriction',
    restrictionId: RESTRICTION,
    reason: 'De school bevestigde wat er stond.',
    toldOn: '2026-02-25',
  },
  PlaceHold: { type: 'PlaceHold', holdId: HOLD, reason: 'Een onderzoek van de inspectie loopt nog.' },
  LiftHold: { type: 'LiftHold', holdId: HOLD, reason: 'Het onderzoek is klaar.' },
  RecordTransfer: {
    type: 'RecordTransfer',
    transferId: TRANSFER,
    archive: 'Nationaal Archief',
    transferredOn: '2026-02-26',
    sha256: '0f'.repeat(32),
  },
  ProposeDestruction: {
    type: 'ProposeDestruction',
    destructionId: DESTRUCTION,
    ground: 'court-order',
    courtOrder: 'Rechtbank Gelderland, C/05/400002',
    selection: 'destroy',
    reasons: 'De rechter oordeelde dat dit nooit had mogen worden verzameld.',
  },
  WithdrawDestruction: {
    type: 'WithdrawDestruction',
    destructionId: DESTRUCTION,
    reason: 'Er is hoger beroep tegen het vonnis ingesteld.',
  },
  ConfirmDestruction: {
    type: 'ConfirmDestruction',
    destructionId: DESTRUCTION,
    reasons: 'Het vonnis is onherroepelijk en er loopt niets meer.',
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
  // A spread of every command there is, is more than the compiler follows.
): CommandOf<Type> => Object.assign({}, SAMPLES[type] as object, changes) as CommandOf<Type>;

/** One element of the assessment, each with a text of its own: copied texts cannot be signed. */
export const element = (key: ElementKey): CommandOf<'AssessElement'> =>
  command('AssessElement', {
    key,
    observations: [{ text: `Wat over ${key} is gezien en gehoord.`, source: 'gesprek', certainty: 'established' }],
    professionalView: `Het oordeel van de onderzoeker over ${key}, voor Samira alleen.`,
  });

export const parsed = (input: CommandInput): DossierCommand => DossierCommand.parse(input);
