// What each field of an entry is called, in plain Dutch, for the overview that a child or parent takes along. English is made from the
// name of the field. Every field of every event has a word (field-words.test.ts).
import type { Words } from '../basics/text.ts';

const SAID = `
agrees: mee eens | ageDisputed: leeftijd omstreden | ageThen: leeftijd toen | alikeOthers: lijkt op andere teksten | alternatives: andere mogelijkheden
answer: antwoord | answers: antwoorden | apartFromParents: zonder ouders erbij | applied: toegepast | appliedReading: gekozen uitleg van de norm
appointedOn: aangewezen op | archive: archief | arrivedOn: aangekomen op | as: in welke rol | askedBy: gevraagd door | askedOn: gevraagd op
assessedOn: onderzocht op | at: moment | basis: waarop het rust | bestFor: het beste voor het kind | bestOption: beste mogelijkheid | birthDate: geboortedatum
body: instantie | bonds: banden | bornHere: hier geboren | because: omdat | byWhom: door wie | calledName: roepnaam | capacity: in welke rol
care: zorg | caseloads: aantallen | cause: oorzaak | certainty: hoe zeker | challenges: waar het tegenin gaat | changes: wat veranderde
childAgrees: kind is het eens | childSaid: wat het kind zei | childSawIt: kind heeft het gezien | childToldOn: aan het kind verteld op
childView: mening van het kind | childViews: mening van het kind | childWants: wat het kind wil | childWords: woorden van het kind
child: kind | children: aantal kinderen | chosen: gekozen | closedOn: afgesloten op | conclusion: conclusie | conditions: voorwaarden
confidentialityPromised: geheimhouding beloofd | confirmed: bevestigd | conflictOfInterestExcluded: geen ander belang
considered: meegewogen | countedOn: geteld op | courtOrder: uitspraak van de rechter | criminalRecordChecked: verklaring over het gedrag nagegaan
danger: soort gevaar | day: dag | declinedOn: bedankt op | departsFromInterests: wijkt af van de belangen | departureReasons: waarom wordt afgeweken
description: beschrijving | destination: land van bestemming | direction: richting voor het kind | discipline: vak | discussedOn: besproken op
dissent: afwijkende mening | document: document | doubtsSeen: twijfel die is gezien | effect: gevolg | effects: gevolgen | element: onderdeel
endedOn: geëindigd op | endsOn: eindigt op | evidence: bewijs | exceptionalReason: bijzondere reden | experiencedWithChildren: ervaring met kinderen
talksWith: met wie | wishes: wat het kind vroeg | notAgain: niet nog eens vragen | earlierRead: eerder gezegde gelezen | filledBy: ingevuld door | done: wat ermee is gedaan | translation: vertaling | answerBy: antwoord nodig op | use: wat ermee is gedaan | decideAnew: opnieuw beslissen | decideAnewBefore: uiterlijk opnieuw beslissen op | request: wat is gevraagd | stops: wat niet mag worden uitgevoerd | way: wat ermee gebeurde
explainedOn: uitgelegd op | explanation: uitleg | extension: reden van verlenging | fact: feit | familyId: gezin | feasibility: haalbaar
followUp: vervolg | forParentConduct: om wat een ouder deed | forced: met dwang | form: vorm | freeOfCharge: kosteloos | from: van | givenOn: gegeven op
ground: grond | heardOn: gehoord op | holder: van wie | holds: wat wel klopt | how: hoe | howAsked: hoe het is gevraagd | informedOn: verteld op
insteadOf: in plaats van | interpreter: tolk | interpreterRegistered: tolk uit een register | involved: betrokken organisaties | involvement: betrokkenheid | involvements: betrokkenheid
isNationalOfHost: Nederlander | item: onderdeel | items: onderdelen | jurisdiction: land | calendar: kalender | key: onderdeel
keepFrom: niet vertellen aan | kind: soort | kinds: soorten | language: taal | languages: talen | law: wet | lead: leiding | leavesCountry: verlaat het land
legalBasis: wettelijke grond | letterGiven: brief gegeven | limit: termijn | longTerm: op lange termijn | mandate: opdracht | margin: marge
measure: maatregel | medical: medisch | method: manier | methods: manieren | milestone: stap | missing: wat ontbreekt | moveReason: reden van verhuizing
name: naam | named: op naam | nationality: nationaliteit | nationalityStanding: hoe zeker de nationaliteit is | nextStep: volgende stap
norm: norm | norms: normen | notRelevantBecause: waarom het niet meetelt | notWantedBecause: waarom niet gewenst | observations: wat is gezien
of: voor wie | offeredOn: aangeboden op | oldest: hoogste leeftijd | openedOn: geopend op | opposesMeasure: is ertegen | option: mogelijkheid | options: mogelijkheden
organisation: organisatie | origin: herkomst van de tekst | otherReading: andere uitleg | otherTrigger: andere aanleiding | outcome: uitkomst
oversightTold: toezicht bericht | ownWords: eigen woorden | part: deel | parts: delen | place: plaats | plan: plan | plannedFor: gepland op
position: functie | preconditions: voorwaarden vooraf | professionalView: oordeel van de deskundige | purpose: doel | question: vraag
questions: vragen | range: tussen | reason: reden | reasonCode: soort reden | reasoning: redenering | reasons: redenen | receivedOn: ontvangen op
recipients: wie het eerder kreeg | reference: kenmerk | referredOn: verwezen op | refusedTest: onderzoek geweigerd | rejectedBecause: waarom niet
remediesTold: verteld waar men kan klagen | remedy: wat u ertegen kunt doen | remedySuspensive: het besluit wacht daarop | remedyTold: verteld wat men ertegen kan doen
reversible: terug te draaien | reviewOn: opnieuw bekijken op | role: functie | routeId: weg | safeguard: waarborg | saidBy: gezegd door | saidOn: gezegd op
scenario: mogelijkheid | school: school | seen: hoe het toen stond | selection: selectie | separates: haalt het gezin uit elkaar
separationInChildsInterest: uit elkaar is beter voor het kind | separationReason: waarom uit elkaar | sexAsSaid: geslacht, zoals gezegd
sharedWithAssent: gedeeld met instemming | shortTerm: op korte termijn | since: sinds | source: bron | standing: stand | statement: verklaring
status: stand | step: stap | subject: over wie | summary: samenvatting | takenOn: afgenomen op | takesEffectOn: gaat in op | takesLiberty: neemt de vrijheid
tasks: taken | text: tekst | time: tijd | timing: moment | to: naar | toldOn: verteld op | topic: onderwerp | topics: onderwerpen | track: spoor
training: opleiding | trainingStanding: opleiding volgens het register | transferredOn: overgebracht op | trigger: aanleiding | understood: begrepen | unknowns: wat niet bekend is | until: tot
urgent: dringend | value: wat is vastgelegd | view: mening | weight: gewicht | weights: gewichten | what: wat | who: wie | why: waarom
whyNeeded: waarom nodig | wish: wens | written: geschreven | writtenReply: antwoord op papier | wrong: wat niet klopte | youngest: laagste leeftijd
accompaniedBy: wie erbij was | about: waarover | answered: beantwoord | countersigned: mee-ondertekend | independentOf: los van | version: versie | software: programma
authority: gezag | assent: instemming | representative: vertegenwoordiger | representativeSaid: wat de vertegenwoordiger zei | listCategory: categorie van de selectielijst
account: rekenschap | toldBy: verteld door
`;

const TABLE: ReadonlyMap<string, string> = new Map(
  SAID.split(/[|\n]/)
    .map((pair) => pair.split(':').map((each) => each.trim()))
    .flatMap(([field = '', word = '']) => (field === '' || word === '' ? [] : [[field, word] as const])),
);

/** `heardOn` becomes `heard on`. */
const spelled = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const hasWord = (field: string): boolean => TABLE.has(field);

export const fieldWords = (field: string): Words => ({ nl: TABLE.get(field) ?? spelled(field), en: spelled(field) });
