// RCD, articles 9 to 13: restriction of movement and detention of applicants, as far as children are touched. The articles as
// a whole: asylum-pact.ts. This system itself allows no detention of a child, whatever stands here.
import { pack } from '../pack.ts';
import { RCD } from './pact-instruments.ts';

export const receptionLiberty = pack(RCD, {
  'rcd-9': {
    provision: 'art. 9(1)–(5)',
    kind: 'requirement',
    decisions: ['detention'],
    nl: 'Een vaste plek of een meldplicht mag alleen als het nodig en evenredig is, per persoon bekeken met oog voor bijzondere noden, met redenen op papier en met een rechtsmiddel.',
    en: 'A fixed place or a duty to report is allowed only if needed and proportionate, individually and with regard to special needs, with written reasons and a remedy.',
  },
  'rcd-10-2': {
    provision: 'art. 10(1)–(3)',
    kind: 'requirement',
    decisions: ['detention'],
    nl: 'Opsluiting is geen straf en nooit alleen om de asielaanvraag. Zij mag pas als het nodig is, per persoon bekeken en als niets lichters werkt; tekenen van bijzondere noden tellen meteen mee.',
    en: 'Detention is no punishment and never merely for the asylum application. It is allowed only if needed, individually assessed and if nothing lighter works; signs of special needs count at once.',
  },
  'rcd-10-4': {
    provision: 'art. 10(4), (5)',
    kind: 'requirement',
    decisions: ['detention'],
    nl: 'De gronden voor opsluiting zijn een gesloten lijst, en de nationale wet kent alternatieven.',
    en: 'The grounds for detention are a closed list, and national law provides alternatives.',
  },
  'rcd-11-1': {
    provision: 'art. 11(1), (2)',
    kind: 'requirement',
    decisions: ['detention'],
    nl: 'Een bevel tot opsluiting staat op papier met feiten en recht en met de reden dat niets lichters kan. Het werk gaat snel; vertraging die niet aan de persoon ligt, is geen reden om door te gaan.',
    en: 'An order to detain is in writing with facts and law and the reason why nothing lighter will do. Work goes fast; delay not due to the person is no reason to continue.',
  },
  'rcd-11-3': {
    provision: 'art. 11(3)',
    kind: 'time-limit',
    decisions: ['detention-review'],
    nl: 'De rechter toetst binnen vijftien dagen, uitzonderlijk eenentwintig. Is de toets dan niet klaar, dan komt iemand meteen vrij.',
    en: 'The court reviews within fifteen days, exceptionally twenty-one. If the review is not finished by then, the person is released at once.',
  },
  'rcd-11-4': {
    provision: 'art. 11(4), (6)',
    kind: 'requirement',
    decisions: ['detention', 'detention-review'],
    nl: 'Wie wordt opgesloten, hoort meteen op papier in een taal die hij begrijpt waarom en hoe hij dat aanvecht, en heeft gratis rechtshulp bij de toets.',
    en: 'Whoever is detained is told at once in writing, in a language understood, why and how to contest it, and has free legal aid in the review.',
  },
  'rcd-11-5': {
    provision: 'art. 11(5)',
    kind: 'requirement',
    decisions: ['detention-review'],
    nl: 'De opsluiting van een kind alleen wordt vanzelf op vaste momenten opnieuw getoetst.',
    en: 'The detention of a child alone is reviewed of its own motion at regular intervals.',
  },
  'rcd-13-1': {
    provision: 'art. 13(1)',
    kind: 'prohibition',
    decisions: ['detention'],
    nl: 'Iemand met bijzondere noden wordt niet opgesloten als dat zijn gezondheid ernstig in gevaar brengt.',
    en: 'A person with special needs is not detained where that seriously endangers health.',
  },
  'rcd-13-2': {
    provision: 'art. 13(2)',
    kind: 'prohibition',
    decisions: ['detention'],
    nl: 'Een kind wordt in de regel niet opgesloten. Anders moet alles kloppen: uitzondering, uiterste middel, niets lichters mogelijk en vastgesteld dat het in zijn eigen belang is; zo kort mogelijk en nooit in een gevangenis.',
    en: 'A child is as a rule not detained. Otherwise all must be fulfilled: exception, last resort, nothing lighter possible and found to be in its own interests; as short as possible and never in a prison.',
  },
  'rcd-13-2ab': {
    provision: 'art. 13(2)(a), (b)',
    kind: 'prohibition',
    decisions: ['detention'],
    nl: 'Er zijn maar twee gevallen: de ouder of vaste verzorger van het kind zit zelf vast, of opsluiting beschermt een kind alleen.',
    en: 'There are only two cases: the parent or primary carer of the child is itself detained, or detention safeguards a child alone.',
  },
  'rcd-13-3': {
    provision: 'art. 13(3)–(5)',
    kind: 'requirement',
    decisions: ['detention'],
    nl: 'Een kind alleen zit apart van volwassenen, met deskundig personeel. Een gezin heeft een eigen plek met privacy. Mannen en vrouwen zitten apart.',
    en: 'A child alone is kept apart from adults, with qualified staff. A family has a place of its own with privacy. Men and women are kept apart.',
  },
  'rcd-13-6': {
    provision: 'art. 13(6)',
    kind: 'requirement',
    decisions: ['detention', 'border'],
    nl: 'Buiten de asielgrensprocedure mag aan een grenspost of in een doorreiszone van deze eisen worden afgeweken, met goede redenen en zo kort mogelijk, gemeld aan de Commissie. Een kind alleen blijft ook dan apart van volwassenen.',
    en: 'Outside the asylum border procedure these standards may be departed from at a border post or transit zone, with good reasons and as short as possible, reported to the Commission. A child alone stays apart from adults even then.',
  },
});
