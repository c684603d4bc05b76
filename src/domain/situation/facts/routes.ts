// Facts on which routes to a secure status turn and that no other topic has. Only dossiers have them.
import { type FactSpec, own } from '../fact.ts';

export const ROUTE_FACTS = {
  parent_with_residence_here: own.boolean(
    'een ouder, broer of zus heeft hier verblijf of vraagt om hereniging',
    'a parent or sibling has residence here or asks for reunification',
  ),
  carer_without_residence: own.boolean(
    'de ouder die voor het kind zorgt, heeft hier geen verblijf',
    'the parent who cares for the child has no residence here',
  ),
  treatment_needed_here: own.boolean(
    'het kind of een ouder heeft behandeling nodig die niet kan stoppen',
    'the child or a parent needs treatment that cannot stop',
  ),
  treatment_reachable_there: own.boolean(
    'die behandeling is in het andere land echt bereikbaar',
    'that treatment can really be reached in the other country',
  ),
  violence_at_home: own.boolean(
    'het kind of de ouder is slachtoffer van geweld thuis, eer of een gedwongen huwelijk',
    'the child or parent is a victim of violence at home, honour or a forced marriage',
  ),
  distressing_circumstances_named: own.boolean(
    'iemand noemt schrijnende omstandigheden van dit kind',
    'somebody names distressing circumstances of this child',
  ),
  submitted_for_resettlement: own.boolean(
    'het kind is voorgedragen voor hervestiging of opname in een ander veilig land',
    'the child was submitted for resettlement or admission to another safe country',
  ),
  open_routes_unanswered: own.number(
    'aantal open wegen naar verblijf waarop niemand heeft geantwoord',
    'number of open routes to a status that nobody answered',
  ),
  possible_routes_unanswered: own.number(
    'aantal mogelijke wegen naar verblijf waarop niemand heeft geantwoord',
    'number of possible routes to a status that nobody answered',
  ),
  routes_being_pursued: own.number(
    'aantal wegen naar verblijf waarop nog antwoord moet komen',
    'number of routes to a status that still wait for an answer',
  ),
  ageing_out_planned: own.boolean(
    'er is met de jongere een plan gemaakt voor na de achttiende verjaardag',
    'a plan for after the eighteenth birthday was made with the young person',
  ),
} as const satisfies Record<string, FactSpec>;
