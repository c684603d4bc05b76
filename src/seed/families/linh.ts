// Family 8: Linh (17) was found at the airport with a man who said he was her uncle. There are signs of trafficking. Child
// protection placed her in a safe house the same day: urgent protection waits for nothing. It must still be explained to her.
import { BORDER, GUARDIAN, RAAD_PROTECTS } from '../capacities.ts';
import { earlier, talkDay, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { fact, guardian, plan, step } from '../phrases.ts';
import { idOf, inDossier, type Story } from '../story.ts';

const NUMBER = FAMILIES.linh;
const LINH = idOf(NUMBER, 'dossier', 1);
const PROTECTION = idOf(NUMBER, 'decision', 1);
const BORDER_STOP = idOf(NUMBER, 'procedure', 1);

export const linh: Story = (today) => [
  ...inDossier(LINH, 12, BORDER, {
    type: 'OpenDossier',
    child: {
      name: 'Trần Ngọc Linh',
      calledName: 'Linh',
      birthDate: earlier(today, 17, 1),
      sexAsSaid: 'girl',
      nationality: 'Vietnamees',
      nationalityStanding: 'claimed',
      languages: ['Vietnamees'],
      bornHere: false,
      arrivedOn: workday(today, 14),
      accompaniedBy: 'alone',
    },
    place: 'border',
    reason:
      'Reisde met een man die zich haar oom noemde en haar verjaardag niet wist. Zij had een nieuwe telefoon met één nummer erin en keek hem aan voordat zij antwoordde.',
    involved: ['rvdk', 'nidos', 'avim', 'ind'],
  }),
  // Three nights in the waiting room of the airport count as what they were.
  ...inDossier(
    LINH,
    11,
    RAAD_PROTECTS,
    {
      type: 'OpenProcedure',
      procedureId: BORDER_STOP,
      kind: 'detention',
      subject: 'child',
      track: 'border',
      openedOn: workday(today, 14),
    },
    step(BORDER_STOP, 'detention-started', workday(today, 14), 'Logboek van de wachtruimte'),
    step(BORDER_STOP, 'detention-ended', workday(today, 11), 'Raad voor de Kinderbescherming'),
  ),
  ...inDossier(
    LINH,
    11,
    RAAD_PROTECTS,
    fact(
      'trafficking_assessment_before_measure',
      true,
      'Gesprek met een gespecialiseerd onderzoeker, zonder de man erbij',
      'Schuld van omgerekend negentienduizend euro, een adres van een nagelstudio op een papiertje, en grote angst voor haar familie thuis.',
    ),
    fact(
      'victim_of_trafficking',
      true,
      'Raad voor de Kinderbescherming',
      'De signalen wijzen dezelfde kant op. Linh zelf noemt het een baan.',
      'likely',
    ),
    plan(PROTECTION, 'urgent-protection', {
      summary:
        'Linh gaat vandaag naar een beschermde opvang op een adres dat geheim blijft. De man met wie zij reisde weet niet waar zij is.',
      takesEffectOn: workday(today, 11),
      remedy: 'Linh en haar voogd kunnen de kinderrechter vragen om te toetsen.',
      remedySuspensive: 'no',
    }),
    {
      type: 'AdoptDecision',
      decisionId: PROTECTION,
      reasons:
        'De man aan de balie stond nog in de hal toen Linh werd gesproken, en haar telefoon ging acht keer. Elke nacht op een bekend adres is een kans dat zij verdwijnt. Een voogd is dezelfde middag gevraagd; haar verhaal horen wij in haar tempo.',
    },
  ),
  ...inDossier(LINH, 10, RAAD_PROTECTS, guardian(idOf(NUMBER, 'protector', 1), 'Annelies Wouda', workday(today, 10)), {
    type: 'InvolveOrganisation',
    organisation: 'advocatuur',
    persons: ['advocaat-silvius'],
    reason: 'Linh heeft recht op een advocaat die haar bijstaat bij een mogelijke aangifte en bij haar verblijf.',
  }),
  ...inDossier(
    LINH,
    9,
    GUARDIAN,
    {
      type: 'InformChild',
      informedOn: workday(today, 9),
      topics: ['rights', 'services', 'contact'],
      language: 'Vietnamees',
      form: 'talk',
      toldBy: 'Annelies Wouda, met een tolk uit een andere streek',
      understood: 'partly',
    },
    {
      type: 'OfferHearing',
      offeredOn: workday(today, 9),
      language: 'Vietnamees',
      how: 'Wanneer zij eraan toe is, in de tuin van de opvang, met een vrouwelijke tolk die haar familie niet kan kennen.',
    },
  ),
  ...inDossier(LINH, 3, GUARDIAN, {
    type: 'PlanExplanation',
    decisionId: PROTECTION,
    plannedFor: talkDay(today, 4),
    language: 'Vietnamees',
    explainer: 'Farida Benhaddi',
    present: 'Haar voogd Annelies Wouda en de mentor van de opvang',
  }),
];
