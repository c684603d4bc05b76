// Family 2, the youngest: Lusine (4) is ill and is fed by tube at night. Her dossier waits for the rest of the assessment. The
// family and her brother: sargsyan.ts.
import { IND, RAAD_BENHADDI, RECEPTION } from '../capacities.ts';
import { earlier, plusDays, workday } from '../days.ts';
import { FAMILIES } from '../family-numbers.ts';
import { ASAMOAH, element, fact, lawyer, saw, step, WILTINK } from '../phrases.ts';
import { idOf, inDossier, type Story } from '../story.ts';

const NUMBER = FAMILIES.sargsyan;
const FAMILY = idOf(NUMBER, 'family', 1);
const LUSINE = idOf(NUMBER, 'dossier', 2);
const MEDICAL = idOf(NUMBER, 'procedure', 1);
const INVOLVED = ['dtv', 'rvdk', 'coa', 'advocatuur'];

export const lusine: Story = (today) => [
  ...inDossier(
    LUSINE,
    85,
    IND,
    {
      type: 'OpenDossier',
      child: {
        name: 'Lusine Sargsyan',
        birthDate: earlier(today, 4, 6),
        sexAsSaid: 'girl',
        nationality: 'Armeens',
        nationalityStanding: 'established',
        languages: ['Armeens', 'Nederlands'],
        bornHere: false,
        arrivedOn: earlier(today, 3, 1),
        accompaniedBy: 'parents',
      },
      place: 'territory',
      reason: 'Zusje van Narek. Zij heeft een stofwisselingsziekte en krijgt ’s nachts voeding via een sonde.',
      familyId: FAMILY,
      involved: INVOLVED,
      named: [WILTINK, ASAMOAH],
    },
    lawyer(idOf(NUMBER, 'protector', 2), 'mr. Derrick Asamoah', workday(today, 85)),
    {
      type: 'OpenProcedure',
      procedureId: MEDICAL,
      kind: 'medical-deferral',
      subject: 'child',
      openedOn: workday(today, 86),
      reference: 'Uitstel wegens ziekte',
    },
    // Nobody decided in time: eight weeks passed, and the limit stays in view.
    step(MEDICAL, 'application-received', workday(today, 86), 'Ontvangstbevestiging IND'),
  ),
  ...inDossier(
    LUSINE,
    67,
    RAAD_BENHADDI,
    {
      type: 'InformChild',
      informedOn: workday(today, 67),
      topics: ['rights', 'contact'],
      language: 'Armeens',
      form: 'drawing',
      toldBy: 'Farida Benhaddi, met tolk en handpop',
      understood: 'partly',
    },
    {
      type: 'OfferHearing',
      offeredOn: workday(today, 67),
      language: 'Armeens',
      how: 'Meespelen in het poppenhuis van het ziekenhuis, op een ochtend dat zij fit is.',
    },
  ),
  ...inDossier(
    LUSINE,
    58,
    RAAD_BENHADDI,
    {
      type: 'RecordHearing',
      heardOn: workday(today, 58),
      method: 'drawing-or-play',
      hearer: 'Farida Benhaddi, Raad voor de Kinderbescherming',
      language: 'Armeens',
      interpreter: 'present',
      apartFromParents: false,
      ownWords:
        'Հայրիկը գիշերը գալիս է։ (Papa komt ’s nachts.) Deze pop slaapt hier en deze ook hier. Nee, niet in het andere huis!',
      summary:
        'In het poppenhuis legt Lusine de vaderpop elke keer naast het bed met het slangetje. Als de onderzoeker hem in het andere huisje zet, haalt zij hem terug en wordt zij boos.',
      wish: 'Dat papa naast haar bed slaapt.',
      opposesMeasure: 'yes',
      keepFrom: [],
    },
    element('health', {
      observations: [
        saw(
          'De sondevoeding loopt van tien tot zes; de pomp gaat gemiddeld drie keer af. Vader is erin geschoold.',
          'Kinderarts',
        ),
      ],
      professionalView:
        'Haar nachten zijn medisch en vertrouwd tegelijk. Degene die de pomp bedient is ook degene die haar troost.',
      unknowns: [
        {
          what: 'Of deze voeding en pomp in Jerevan te krijgen en te betalen zijn.',
          who: 'Marleen van Dorp (IND), via het medisch adviesbureau',
          by: plusDays(today, 30),
        },
      ],
    }),
  ),
  ...inDossier(
    LUSINE,
    30,
    RECEPTION,
    fact(
      'medical_needs',
      ['metabolic disease', 'tube feeding at night'],
      'Kinderarts, met toestemming van de ouders',
      'Onderbreking van langer dan een nacht is gevaarlijk.',
    ),
  ),
];
