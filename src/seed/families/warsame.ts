// Family 6: Hodan (15) is here alone with a protection status; her mother and little brother Liban (7) wait in Kampala. The
// guardian and a psychologist wrote the assessment; step 1 is sealed and IND must now weigh.
import { GUARDIAN, GUARDIAN_ASSESSES, IND_OULAHRI, SUPPORT } from '../capacities.ts';
import { earlier, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { fact, guardian, SILVIUS } from '../phrases.ts';
import { idOf, inDossier, inFamily, type Story } from '../story.ts';
import { HODAN_ELEMENTS } from './warsame-assessment.ts';

const NUMBER = FAMILIES.warsame;
const FAMILY = idOf(NUMBER, 'family', 1);
const HODAN = idOf(NUMBER, 'dossier', 1);
const LIBAN = idOf(NUMBER, 'dossier', 2);
const MOTHER = idOf(NUMBER, 'member', 1);
const INVOLVED = ['ind', 'nidos', 'vwn', 'advocatuur'];

const mother: Story = (today) => [
  ...inFamily(
    FAMILY,
    69,
    SUPPORT,
    { type: 'OpenFamily', name: 'Gezin Warsame', involved: INVOLVED, named: [SILVIUS], ground: 'application-made' },
    {
      type: 'AddFamilyMember',
      memberId: MOTHER,
      name: 'Faduma Warsame',
      relation: 'mother',
      birthDate: earlier(today, 39, 2),
      whereabouts: 'abroad',
      situation: 'Woont met Liban in een kamer in Kampala, verkoopt gebak aan de weg, heeft suikerziekte.',
    },
    ...[HODAN, LIBAN].map((dossierId) => ({
      type: 'RecordBond' as const,
      memberId: MOTHER,
      dossierId,
      authority: 'sole' as const,
      contact: dossierId === LIBAN ? ('daily' as const) : ('sometimes' as const),
      childWantsContact: 'yes' as const,
      source: 'Moeder, via beeldbellen; overlijden van vader bevestigd door twee buren',
    })),
  ),
];

const hodan: Story = (today) => [
  ...inDossier(
    HODAN,
    68,
    GUARDIAN,
    {
      type: 'OpenDossier',
      child: {
        name: 'Hodan Warsame',
        birthDate: earlier(today, 15, 3),
        sexAsSaid: 'girl',
        nationality: 'Somalisch',
        nationalityStanding: 'established',
        isNationalOfHost: false,
        languages: ['Somalisch', 'Engels', 'Nederlands'],
        bornHere: false,
        arrivedOn: earlier(today, 1, 10),
        accompaniedBy: 'alone',
      },
      place: 'territory',
      reason: 'Hodan heeft een asielvergunning en vraagt of haar moeder en broertje bij haar mogen komen.',
      familyId: FAMILY,
      involved: INVOLVED,
      named: [SILVIUS],
      ground: 'application-made',
    },
    guardian(idOf(NUMBER, 'protector', 1), 'Annelies Wouda', earlier(today, 1, 9)),
    {
      type: 'InformChild',
      informedOn: workday(today, 68),
      topics: ['rights', 'procedure', 'contact'],
      language: 'Somalisch',
      form: 'talk',
      toldBy: 'Annelies Wouda, met tolk',
      understood: 'yes',
    },
    {
      type: 'OfferHearing',
      offeredOn: workday(today, 68),
      language: 'Somalisch',
      how: 'Wandelend, op een middag die zij zelf koos, met een tolk via een oortje zodat er niemand naast hoefde te lopen.',
    },
  ),
  ...inDossier(HODAN, 55, GUARDIAN, {
    type: 'RecordHearing',
    heardOn: workday(today, 55),
    method: 'direct-alone',
    hearer: 'Annelies Wouda, Nidos',
    language: 'Somalisch',
    interpreter: 'present',
    apartFromParents: true,
    ownWords:
      'Hooyo waxay ii tiri: orod oo dib ha u eegin. Dib uma eegin, hadda habeen walba dib ayaan u eegaa. Liban wuxuu i weydiiyay haddii aan xasuusto codkiisa. Waan xasuustaa. Waxaan rabaa inuu halkan ku koro, ma aha telefoonka dhexdiisa.',
    summary:
      'Haar moeder zei haar te rennen en niet om te kijken. Dat deed zij; nu kijkt zij elke nacht om. Liban vroeg of zij zijn stem nog kende. Zij wil dat hij hier opgroeit en niet in een telefoon.',
    wish: 'Dat haar moeder en Liban bij haar komen wonen voordat zij achttien is. Haar pleegouders wil zij dan als buren.',
    opposesMeasure: 'not-said',
    keepFrom: [],
  }),
  ...inDossier(
    HODAN,
    46,
    SUPPORT,
    fact(
      'sponsor',
      'Hodan herself, a child of fifteen',
      'Aanvraag',
      'Ingediend binnen drie maanden na haar vergunning, met hulp van VluchtelingenWerk.',
    ),
    fact(
      'years_apart',
      1.9,
      'Hodan; moeder',
      'Sinds de avond van haar vertrek hebben zij elkaar niet meer aangeraakt.',
    ),
    fact(
      'late_application',
      false,
      'Ontvangstbevestiging',
      'Op tijd gedaan; de ontbrekende huwelijksakte bestaat niet.',
    ),
  ),
  ...inDossier(HODAN, 28, GUARDIAN_ASSESSES, ...HODAN_ELEMENTS),
  ...inDossier(
    HODAN,
    14,
    GUARDIAN_ASSESSES,
    {
      type: 'SignAssessment',
      authors: [
        { name: 'Annelies Wouda', organisation: 'nidos', discipline: 'voogdij' },
        { name: 'Mirjam Verhaar', organisation: 'nidos', discipline: 'psychologie' },
      ],
      conclusion: 'clear',
      reasoning:
        'Hodan heeft haar moeder nodig, en heeft haar nu nodig. Haar pleeggezin is goed en vervangt niemand. De scheiding houdt haar klachten in stand en kost haar elke keer weken op school. Hereniging in Nederland is voor haar, en voor zover wij kunnen zien ook voor Liban, het beste en is op korte termijn mogelijk.',
      bestFor: 'family-reunification',
    },
    {
      type: 'SealInterests',
      statement:
        'Voor Hodan is het beste dat haar moeder en Liban bij haar in Nederland komen wonen, zo gauw als het kan en in elk geval lang vóór haar achttiende.',
      bestFor: 'family-reunification',
    },
  ),
  ...inDossier(HODAN, 7, IND_OULAHRI, {
    type: 'NameOtherInterest',
    interestId: idOf(NUMBER, 'interest', 1),
    holder: 'Liban Warsame, broertje',
    kind: 'siblingInterest',
    description: 'Hij is zeven, gaat niet naar school en zorgt voor een zieke moeder.',
    evidence: 'Beeldgesprek met moeder; verklaring van een hulporganisatie in Kampala.',
  }),
];

const liban: Story = (today) => [
  ...inDossier(LIBAN, 66, SUPPORT, {
    type: 'OpenDossier',
    child: {
      name: 'Liban Warsame',
      birthDate: earlier(today, 7, 11),
      sexAsSaid: 'boy',
      nationality: 'Somalisch',
      nationalityStanding: 'established',
      isNationalOfHost: false,
      languages: ['Somalisch', 'Luganda'],
      bornHere: false,
      accompaniedBy: 'mother',
    },
    place: 'left-behind',
    reason:
      'Wacht met zijn moeder in Kampala. Over hem wordt beslist zonder dat iemand in Nederland hem ooit heeft gezien.',
    familyId: FAMILY,
    involved: INVOLVED,
    named: [SILVIUS],
    ground: 'application-made',
  }),
  ...inDossier(
    LIBAN,
    44,
    SUPPORT,
    fact(
      'school',
      false,
      'Moeder, via beeldbellen',
      'Schoolgeld is er niet; hij helpt bij het gebak en haalt water.',
      'likely',
    ),
    fact('child_present_in', 'Uganda', 'Registratie bij een hulporganisatie', 'Kampala, wijk Kisenyi.'),
  ),
];

export const warsame: Story = (today) => [mother, hodan, liban].flatMap((story) => story(today));
