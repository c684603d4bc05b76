// Facts that the periods of a life here and the light assessment of a move add up to. Only dossiers have them.
import { type FactSpec, own } from '../fact.ts';

export const LIVING_FACTS = {
  moves_last_12_months: own.number(
    'aantal verhuizingen in de laatste twaalf maanden',
    'number of moves in the last twelve months',
  ),
  moves_this_school_year: own.number('aantal verhuizingen in dit schooljaar', 'number of moves in this school year'),
  emergency_reception_days: own.number('dagen in noodopvang, alles samen', 'days in emergency reception, all together'),
  emergency_reception_days_now: own.number(
    'dagen in noodopvang zonder onderbreking, tot nu',
    'days in emergency reception without interruption, until now',
  ),
  days_without_school: own.number(
    'dagen zonder school in de periode die nu duurt',
    'days without school in the period that lasts now',
  ),
  share_of_life_here: own.number(
    'deel van het leven dat het kind hier is, in procenten',
    'share of the child’s life spent here, in per cent',
  ),
  light_move: own.boolean(
    'het is een verhuizing binnen de opvang: samen, in vrijheid en in dit land',
    'it is a move within reception: together, in freedom and in this country',
  ),
  move_assessed: own.boolean('de verhuizing is voor dit kind beoordeeld', 'the move was assessed for this child'),
  move_assessed_independently: own.boolean(
    'iemand die onafhankelijk is, schreef de beoordeling van de verhuizing of tekende mee',
    'somebody independent wrote the assessment of the move or signed beside it',
  ),
  move_disagreed: own.boolean(
    'iemand die meetekende, is het niet eens met de verhuizing',
    'somebody who signed beside it does not agree with the move',
  ),
  move_escalated: own.boolean(
    'een leidinggevende en iemand die op de kinderrechten let, keken naar deze verhuizing',
    'a senior person and a child-rights officer looked at this move',
  ),
} as const satisfies Record<string, FactSpec>;
