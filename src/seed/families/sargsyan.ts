// Family 2: Narek (9) and Lusine (4) from Armenia. DT&V means to house their father elsewhere because he does not cooperate.
// Every step before it was taken with care, and still it stops: a child is not parted from a parent for what a parent does.
import { DTV, IND, LAWYER_ASAMOAH, RAAD } from '../capacities.ts';
import { earlier, plusDays, talkDay, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { ASAMOAH, fact, lawyer, letIn, option, plan, WILTINK } from '../phrases.ts';
import { idOf, inDossier, inFamily, type Story } from '../story.ts';
import { NAREK_ELEMENTS } from './sargsyan-assessment.ts';
import { narekIsDetermined } from './sargsyan-determination.ts';
import { lusine } from './sargsyan-lusine.ts';

const NUMBER = FAMILIES.sargsyan;
const FAMILY = idOf(NUMBER, 'family', 1);
const NAREK = idOf(NUMBER, 'dossier', 1);
const LUSINE = idOf(NUMBER, 'dossier', 2);
const MOTHER = idOf(NUMBER, 'member', 1);
const FATHER = idOf(NUMBER, 'member', 2);
const CONDUCT = idOf(NUMBER, 'interest', 1);
const MOTHERS_BACK = idOf(NUMBER, 'interest', 2);
const INVOLVED = ['dtv', 'rvdk', 'coa', 'advocatuur'];

const parents: Story = (today) => [
  ...inFamily(
    FAMILY,
    88,
    IND,
    { type: 'OpenFamily', name: 'Gezin Sargsyan', involved: INVOLVED, named: [WILTINK, ASAMOAH] },
    {
      type: 'AddFamilyMember',
      memberId: MOTHER,
      name: 'Anahit Sargsyan',
      relation: 'mother',
      birthDate: earlier(today, 34, 8),
      whereabouts: 'with-child',
      situation: 'Dubbele hernia; kan Lusine niet tillen.',
    },
    {
      type: 'AddFamilyMember',
      memberId: FATHER,
      name: 'Tigran Sargsyan',
      relation: 'father',
      birthDate: earlier(today, 37, 5),
      whereabouts: 'with-child',
      situation:
        'Doet de nachten bij Lusine. Wil geen paspoort aanvragen zolang niemand zegt waar zij behandeld kan worden.',
    },
  ),
  ...inFamily(
    FAMILY,
    70,
    RAAD,
    ...[MOTHER, FATHER].flatMap((memberId) =>
      [NAREK, LUSINE].map((dossierId) => ({
        type: 'RecordBond' as const,
        memberId,
        dossierId,
        authority: 'joint' as const,
        contact: 'daily' as const,
        childWantsContact: 'yes' as const,
        source: 'Huisbezoeken van de Raad',
      })),
    ),
  ),
];

const narekIsHeard: Story = (today) => [
  ...inDossier(
    NAREK,
    86,
    IND,
    {
      type: 'OpenDossier',
      child: {
        name: 'Narek Sargsyan',
        birthDate: earlier(today, 9, 2),
        sexAsSaid: 'boy',
        nationality: 'Armeens',
        nationalityStanding: 'established',
        isNationalOfHost: false,
        languages: ['Nederlands', 'Armeens'],
        bornHere: false,
        arrivedOn: earlier(today, 3, 1),
        accompaniedBy: 'parents',
      },
      place: 'territory',
      reason: 'De vertrektermijn van het gezin is verstreken terwijl de aanvraag om uitstel voor zijn zusje nog loopt.',
      familyId: FAMILY,
      involved: INVOLVED,
      named: [WILTINK, ASAMOAH],
    },
    lawyer(idOf(NUMBER, 'protector', 1), 'mr. Derrick Asamoah', workday(today, 86)),
  ),
  ...inDossier(
    NAREK,
    72,
    RAAD,
    {
      type: 'InformChild',
      informedOn: workday(today, 72),
      topics: ['rights', 'procedure', 'contact', 'complaints'],
      language: 'Nederlands',
      form: 'talk',
      toldBy: 'Ilse Brandsma',
      understood: 'yes',
    },
    {
      type: 'OfferHearing',
      offeredOn: workday(today, 72),
      language: 'Nederlands',
      how: 'Een kaart met een schaakstuk erop: waar wil je praten, met wie erbij, en wat mogen we zeker niet vergeten te vragen?',
    },
  ),
  ...inDossier(NAREK, 65, RAAD, {
    type: 'RecordHearing',
    heardOn: workday(today, 65),
    method: 'drawing-or-play',
    hearer: 'Ilse Brandsma, Raad voor de Kinderbescherming',
    language: 'Nederlands',
    interpreter: 'not-needed',
    apartFromParents: true,
    ownWords:
      'Als papa ergens anders moet slapen dan moet ik opblijven, want bij Lusine piept het ding en dan moet je meteen komen. Mama kan dat niet met haar rug. Ik heb al geoefend. Maar op school val ik dan in slaap. Kunnen ze niet gewoon wachten tot Lusine beter is? Ik kan goed wachten, met schaken moet je ook wachten.',
    summary:
      'Narek is bang dat zijn vader elders moet slapen. Hij heeft geoefend om ’s nachts voor zijn zusje te zorgen, omdat zijn moeder dat niet kan. Hij vraagt of er gewacht kan worden tot Lusine beter is.',
    wish: 'Met zijn vieren blijven, waar dan ook, en ’s nachts kunnen slapen.',
    opposesMeasure: 'yes',
    keepFrom: [],
  }),
  ...inDossier(
    NAREK,
    57,
    LAWYER_ASAMOAH,
    fact(
      'contact_with_lawyer',
      true,
      'Mr. Derrick Asamoah',
      'Zij speelden twee partijen; Narek weet hoe hij hem belt en wanneer hij er is.',
    ),
  ),
  ...inDossier(NAREK, 50, RAAD, ...NAREK_ELEMENTS),
  ...inDossier(
    NAREK,
    41,
    RAAD,
    {
      type: 'SignAssessment',
      authors: [
        { name: 'Ilse Brandsma', organisation: 'rvdk', discipline: 'raadsonderzoek' },
        { name: 'Teun Oosterhof', organisation: 'rvdk', discipline: 'pedagogiek' },
      ],
      conclusion: 'clear',
      reasoning:
        'Narek ontleent zijn veiligheid aan een compleet gezin en aan zijn vader in het bijzonder. Die draagt de zorg voor een ziek zusje, die moeder lichamelijk niet kan overnemen. Wie vader weghaalt, legt de nacht bij een kind van negen. Het beste is dat de vier samen in Nederland blijven tot vaststaat waar Lusine behandeld kan worden.',
      bestFor: 'temporary-stay',
    },
    {
      type: 'SealInterests',
      statement:
        'Narek is het best af als hij met vader, moeder en Lusine samen blijft, op deze plek, tot duidelijk is waar zijn zusje behandeld kan worden. Geen nacht zonder zijn vader.',
      bestFor: 'temporary-stay',
    },
  ),
];

/** His mother reads along, and the judge who has to look at the separation. */
const othersRead: Story = () =>
  inDossier(
    NAREK,
    2,
    LAWYER_ASAMOAH,
    letIn('ouders', 'ouder-sargsyan', 'Zij heeft gezag over Narek en wil volgen wat er wordt besloten.'),
    letIn('rechtbank', 'rb-schouwenaar', 'Spoedverzoek tegen het weghalen van zijn vader.', 'court-order'),
  );

const narekIsWeighed: Story = (today) => [
  ...inDossier(
    NAREK,
    27,
    DTV,
    {
      type: 'NameOtherInterest',
      interestId: CONDUCT,
      holder: 'Dienst Terugkeer en Vertrek',
      kind: 'parentConduct',
      description: 'Vader vraagt geen reisdocument aan en kwam twee keer niet op een vertrekgesprek.',
      evidence: 'Verslagen van de vertrekgesprekken; vader zat beide keren met Lusine in het ziekenhuis.',
    },
    {
      type: 'NameOtherInterest',
      interestId: MOTHERS_BACK,
      holder: 'Anahit Sargsyan, moeder',
      kind: 'parentInterest',
      description: 'Zij kan de zorg voor de kinderen lichamelijk niet alleen dragen.',
      evidence: 'Brief van de fysiotherapeut en de neuroloog.',
    },
  ),
  ...inDossier(NAREK, 19, DTV, {
    type: 'RecordWeighing',
    options: [
      option(
        'temporary-stay',
        'yes',
        'Het gezin blijft bij elkaar en Narek slaapt.',
        'Er komt tijd om uit te zoeken waar Lusine terechtkan.',
      ),
      option(
        'change-of-care',
        'unknown',
        'Vader op een andere locatie, moeder alleen met twee kinderen.',
        'Volgens DT&V gaat vader dan eerder meewerken; daarvoor is geen aanwijzing.',
      ),
      option(
        'return-with-family',
        'no',
        'Vertrek zodra er papieren zijn.',
        'Zorg voor Lusine in Armenië is niet nagegaan.',
        'Zolang dat niet is nagegaan, kan het niet veilig.',
      ),
    ],
    chosen: 'change-of-care',
    weights: [
      {
        interestId: CONDUCT,
        weight: 'decisive',
        reason: 'Vader frustreert volgens DT&V het vertrek; een andere woonplek zou hem tot medewerking bewegen.',
      },
      {
        interestId: MOTHERS_BACK,
        weight: 'considered',
        reason: 'Thuiszorg zou een deel kunnen opvangen; die is nog niet gevraagd.',
      },
    ],
    childViews: 'Narek wil met zijn vieren blijven en is bang voor de nachten. DT&V ziet dat, en kiest toch anders.',
    departsFromInterests: true,
    departureReasons:
      'Het vertrek komt al een jaar niet dichterbij. DT&V verwacht dat het gezin pas na een tijdelijke scheiding gaat meewerken en neemt de belasting voor Narek daarbij voor lief.',
    restsOn: ['family', 'care'],
  }),
  ...narekIsDetermined(today),
  ...inDossier(
    NAREK,
    3,
    DTV,
    plan(idOf(NUMBER, 'decision', 1), 'separation', {
      summary:
        'De vader van Narek zou naar een andere locatie moeten, op anderhalf uur reizen, tot hij meewerkt aan vertrek.',
      takesEffectOn: plusDays(today, 9),
      separates: 'yes',
      separationReason: 'Vader werkt het vertrek tegen (obstruction): hij vraagt geen reisdocument aan.',
      remedy: 'Bezwaar bij DT&V, en een spoedverzoek aan de rechtbank.',
      remedySuspensive: 'no',
    }),
    {
      type: 'PlanExplanation',
      decisionId: idOf(NUMBER, 'decision', 1),
      plannedFor: talkDay(today, 2),
      language: 'Nederlands',
      explainer: 'Gerben Wiltink',
      present: 'Mr. Derrick Asamoah en de juf van groep 6',
    },
  ),
];

export const sargsyan: Story = (today) =>
  [parents, narekIsHeard, narekIsWeighed, othersRead, lusine].flatMap((story) => story(today));
