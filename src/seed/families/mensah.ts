// Family 5: Noa (5) is Dutch, her mother Adwoa is Ghanaian and had no permit. The permit is granted at once: gaps delay nothing
// that is good for a child and stay behind as tasks. It was explained to Noa too.
import { IND_OULAHRI, LAWYER_ASAMOAH, RAAD_BENHADDI } from '../capacities.ts';
import { earlier, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { ASAMOAH, fact, plan } from '../phrases.ts';
import { idOf, inDossier, inFamily, type Story } from '../story.ts';

const NUMBER = FAMILIES.mensah;
const FAMILY = idOf(NUMBER, 'family', 1);
const NOA = idOf(NUMBER, 'dossier', 1);
const MOTHER = idOf(NUMBER, 'member', 1);
const FATHER = idOf(NUMBER, 'member', 2);
const PERMIT = idOf(NUMBER, 'decision', 1);

export const mensah: Story = (today) => [
  ...inFamily(
    FAMILY,
    62,
    IND_OULAHRI,
    { type: 'OpenFamily', name: 'Gezin Mensah–de Groot', involved: ['rvdk', 'advocatuur'], named: [ASAMOAH] },
    {
      type: 'AddFamilyMember',
      memberId: MOTHER,
      name: 'Adwoa Mensah',
      relation: 'mother',
      birthDate: earlier(today, 31, 4),
      whereabouts: 'with-child',
      situation: 'Zorgt vanaf de geboorte elke dag voor Noa. Zonder verblijfsrecht, werkte niet, woonde bij haar kerk.',
    },
    {
      type: 'AddFamilyMember',
      memberId: FATHER,
      name: 'Bart de Groot',
      relation: 'father',
      whereabouts: 'in-country',
      situation:
        'Nederlander, vrachtwagenchauffeur, slaapt vijf nachten per week in zijn cabine. Haalt Noa om de zaterdag op.',
    },
    {
      type: 'RecordBond',
      memberId: MOTHER,
      dossierId: NOA,
      authority: 'sole',
      contact: 'daily',
      childWantsContact: 'yes',
      source: 'Gezagsregister; juf van groep 1',
    },
    {
      type: 'RecordBond',
      memberId: FATHER,
      dossierId: NOA,
      authority: 'none',
      contact: 'regular',
      childWantsContact: 'yes',
      source: 'Noa; vader, telefonisch vanuit Polen',
    },
  ),
  ...inDossier(
    NOA,
    61,
    IND_OULAHRI,
    {
      type: 'OpenDossier',
      child: {
        name: 'Noa Mensah de Groot',
        birthDate: earlier(today, 5, 7),
        sexAsSaid: 'girl',
        nationality: 'Nederlands',
        nationalityStanding: 'established',
        isNationalOfHost: true,
        languages: ['Nederlands', 'Twi'],
        bornHere: true,
        accompaniedBy: 'mother',
      },
      place: 'born-here',
      reason: 'Moeder vraagt verblijf omdat Noa, die Nederlands is, anders met haar mee uit Europa zou moeten.',
      familyId: FAMILY,
      involved: ['rvdk', 'advocatuur'],
      named: [ASAMOAH],
    },
    fact(
      'parent_primary_carer',
      true,
      'Juf, consultatiebureau, vader',
      'Moeder brengt, haalt, kookt en troost. Vader bevestigt dat hij door zijn werk niet alleen voor Noa kan zorgen.',
    ),
    fact(
      'care_tasks',
      'daily and full',
      'Adwoa Mensah; school',
      'Het schriftje van de opvang staat vijf jaar lang vol met haar handtekening.',
    ),
  ),
  ...inDossier(
    NOA,
    50,
    RAAD_BENHADDI,
    {
      type: 'InformChild',
      informedOn: workday(today, 50),
      topics: ['rights', 'contact', 'procedure'],
      language: 'Nederlands',
      form: 'drawing',
      toldBy: 'Farida Benhaddi',
      understood: 'partly',
    },
    {
      type: 'OfferHearing',
      offeredOn: workday(today, 50),
      language: 'Nederlands',
      how: 'Tekenen in de poppenhoek van haar eigen klas, met de juf in de buurt.',
    },
  ),
  ...inDossier(NOA, 43, RAAD_BENHADDI, {
    type: 'RecordHearing',
    heardOn: workday(today, 43),
    method: 'drawing-or-play',
    hearer: 'Farida Benhaddi, Raad voor de Kinderbescherming',
    language: 'Nederlands',
    interpreter: 'not-needed',
    apartFromParents: true,
    companion: 'Juf Wilma',
    ownWords:
      'Dit is mama en dit ben ik en dat is de vrachtwagen van papa, die is heel ver. Mama mag niet weg want wie doet dan mijn vlechtjes?',
    summary:
      'Noa tekent zichzelf en haar moeder hand in hand in één huis, en een vrachtwagen aan de rand van het blad. Zij legt uit dat moeder niet weg mag omdat zij alles doet, tot de vlechtjes toe.',
    wish: 'Dat mama blijft, en dat papa een keer op een schooldag komt kijken.',
    opposesMeasure: 'no',
    keepFrom: [],
  }),
  ...inDossier(
    NOA,
    29,
    LAWYER_ASAMOAH,
    fact(
      'dependency_assessed',
      true,
      'Verklaringen van school, huisarts en vader',
      'Drie bronnen zeggen los van elkaar dat Noa voor haar dagelijks leven op haar moeder rekent.',
    ),
  ),
  ...inDossier(
    NOA,
    22,
    IND_OULAHRI,
    plan(PERMIT, 'residence-permit', {
      summary:
        'De moeder van Noa mag blijven en werken. Noa hoeft haar school, haar vader en haar land niet te verlaten.',
      remedy: 'Niet nodig voor Noa; tegen de ingangsdatum kan moeder binnen vier weken bezwaar maken.',
      remedySuspensive: 'yes',
    }),
    {
      type: 'AdoptDecision',
      decisionId: PERMIT,
      reasons:
        'Noa rekent elke dag op haar moeder. Haar vader houdt van haar, maar rijdt vijf dagen per week door Europa en heeft nooit alleen voor haar gezorgd. Zonder haar moeder zou Noa Nederland moeten verlaten. Haar tekening liet hetzelfde zien als de verklaringen van school en huisarts. Een advocaat en een volledig onderzoek ontbreken nog; daarop wachten zou Noa niets brengen.',
    },
    {
      type: 'PlanExplanation',
      decisionId: PERMIT,
      plannedFor: workday(today, 19),
      language: 'Nederlands',
      explainer: 'Yassin Oulahri',
      present: 'Haar moeder en juf Wilma',
    },
  ),
  ...inDossier(NOA, 19, IND_OULAHRI, {
    type: 'ExplainDecision',
    decisionId: PERMIT,
    explainedOn: workday(today, 19),
    language: 'Nederlands',
    explainer: 'Yassin Oulahri',
    ownWords: 'Dus mama hoeft geen koffer? Dan mag de koffer naar de poppenhoek.',
    understood: 'yes',
    remediesTold: true,
    letterGiven: true,
  }),
];
