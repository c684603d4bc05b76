// APR, articles 7 to 25: what the asylum procedure owes a child: information, hearing, representative, age. The course of the
// procedure is in procedure-course.ts; articles 22, 23 and 25 as a whole in asylum-pact.ts.
import { pack } from '../pack.ts';
import { APR } from './pact-instruments.ts';

export const procedureOfTheChild = pack(APR, {
  'apr-7': {
    provision: 'art. 7',
    kind: 'prohibition',
    decisions: ['tracing', 'sharing', 'return'],
    nl: 'Gegevens over een aanvraag gaan niet naar wie de vervolger zou zijn, en er is geen contact dat hem op een spoor brengt.',
    en: 'Information on an application does not go to the alleged persecutor, and there is no contact that would alert them.',
  },
  'apr-8-2': {
    provision: 'art. 8(2)',
    kind: 'requirement',
    decisions: ['registration'],
    nl: 'Uiterlijk bij de registratie krijgt een kind uitleg die het begrijpt, met zijn vertegenwoordiger erbij. Dat dit gebeurd is, wordt vastgelegd.',
    en: 'At registration at the latest a child gets information it understands, with its representative present. That this happened is documented.',
  },
  'apr-13-7b': {
    provision: 'art. 13(7)(b), 14',
    kind: 'requirement',
    decisions: ['admissibility', 'accelerated', 'border', 'merits'],
    nl: 'Wie een kind hoort, draagt geen uniform. Het gesprek wordt opgenomen, er is een verslag en daarop kan worden gereageerd vóór het besluit.',
    en: 'Whoever interviews a child wears no uniform. The interview is recorded, there is a report and one can comment on it before the decision.',
  },
  'apr-20-3': {
    provision: 'art. 20(3)',
    kind: 'time-limit',
    decisions: ['admissibility', 'accelerated', 'border', 'merits'],
    nl: 'Binnen dertig dagen is bekeken welke bijzondere steun iemand in de procedure nodig heeft.',
    en: 'Within thirty days it has been assessed which special support a person needs in the procedure.',
  },
  'apr-21-2': {
    provision: 'art. 21(2)',
    kind: 'prohibition',
    decisions: ['accelerated', 'border'],
    nl: 'Kan de nodige steun daar niet worden gegeven, dan is er geen versnelde procedure en geen grensprocedure.',
    en: 'Where the support needed cannot be given there, there is no accelerated and no border procedure.',
  },
  'apr-22-1': {
    provision: 'art. 22(1)',
    kind: 'requirement',
    decisions: ['admissibility', 'accelerated', 'border', 'merits', 'withdrawal', 'appeal'],
    nl: 'Bij het toepassen van deze verordening is het belang van het kind een eerste overweging.',
    en: 'In applying this regulation the best interests of the child are a primary consideration.',
  },
  'apr-22-2': {
    provision: 'art. 22(2)',
    kind: 'requirement',
    decisions: ['admissibility', 'accelerated', 'border', 'merits', 'withdrawal'],
    nl: 'Wie op de aanvraag beslist, beoordeelt het belang van het kind aan de vier punten van de opvangrichtlijn.',
    en: 'Whoever decides on the application assesses the best interests of the child on the four points of the reception directive.',
  },
  'apr-22-3': {
    provision: 'art. 22(3)',
    kind: 'requirement',
    decisions: ['admissibility', 'accelerated', 'border', 'merits', 'withdrawal'],
    nl: 'Elk kind krijgt de kans op een eigen gesprek, passend bij kinderen en met iemand die daarvoor is opgeleid. Zonder gesprek staat er waarom dat niet in zijn belang was.',
    en: 'Every child gets the chance of an interview of its own, fit for children and with somebody trained for it. Without one it is stated why that was not in its interests.',
  },
  'apr-22-4': {
    provision: 'art. 22(4)',
    kind: 'requirement',
    decisions: ['admissibility', 'accelerated', 'border', 'merits', 'withdrawal'],
    nl: 'Bij het gesprek met een kind met familie zijn de verantwoordelijke volwassene en de juridisch adviseur aanwezig. Zonder de volwassene kan alleen om een goede reden, in het belang van het kind en met hulp.',
    en: 'At the interview of a child with family the responsible adult and the legal adviser are present. Without the adult is possible only for good reason, in the interests of the child and with assistance.',
  },
  'apr-22-5': {
    provision: 'art. 22(5)',
    kind: 'requirement',
    decisions: ['admissibility', 'accelerated', 'border', 'merits', 'withdrawal'],
    nl: 'Een besluit over een kind wordt voorbereid door mensen die zijn opgeleid voor de rechten en noden van kinderen.',
    en: 'A decision on a child is prepared by people trained in the rights and needs of children.',
  },
  'apr-24': {
    provision: 'art. 24',
    kind: 'requirement',
    decisions: ['health', 'merits'],
    nl: 'Medisch of psychologisch onderzoek naar sporen van geweld gebeurt alleen met toestemming.',
    en: 'A medical or psychological examination for signs of violence takes place only with consent.',
    // Title and consent were read, the rest was not.
    verified: 'not-verified',
  },
  'apr-25-1': {
    provision: 'art. 25(1)',
    kind: 'prohibition',
    decisions: ['age'],
    nl: 'Leeftijd wordt alleen bij twijfel onderzocht, door deskundigen uit meer vakken, en nooit op uiterlijk of gedrag alleen. Papieren gelden als echt en wat het kind zegt telt mee.',
    en: 'Age is assessed only in doubt, by qualified people of several professions, and never on looks or behaviour alone. Papers are taken as genuine and what the child says counts.',
  },
  'apr-25-2': {
    provision: 'art. 25(2)',
    kind: 'requirement',
    decisions: ['age'],
    nl: 'Medisch onderzoek komt pas als daarna nog twijfel is. Is de uitkomst niet duidelijk of kan iemand jonger dan achttien zijn, dan geldt hij als kind.',
    en: 'A medical examination comes only if doubt remains after that. Where the result is unclear or the person may be under eighteen, they count as a child.',
  },
  'apr-25-3': {
    provision: 'art. 25(3)–(5)',
    kind: 'requirement',
    decisions: ['age', 'health'],
    nl: 'Dat onderzoek is zo weinig ingrijpend en zo waardig als kan, door ervaren medici, na uitleg die het kind begrijpt en met toestemming vooraf.',
    en: 'That examination is as little invasive and as dignified as possible, by experienced medical staff, after information the child understands and with prior consent.',
  },
  'apr-25-6': {
    provision: 'art. 25(6)',
    kind: 'prohibition',
    decisions: ['age'],
    nl: 'Weigeren om medisch te worden onderzocht houdt het besluit niet tegen en maakt iemand niet vanzelf volwassen: het is hoogstens een vermoeden dat kan worden weerlegd.',
    en: 'Refusing a medical examination does not stop the decision and does not make somebody an adult: at most it is a presumption that can be rebutted.',
  },
  'apr-25-7': {
    provision: 'art. 25(7)',
    kind: 'weighing',
    decisions: ['age', 'responsibility'],
    nl: 'Een lidstaat mag de leeftijd die een andere lidstaat vaststelde overnemen, maar hoeft dat niet, en alleen als dat daar volgens deze regels ging.',
    en: 'A Member State may take over the age that another Member State established, but need not, and only if it was done there under these rules.',
  },
});
