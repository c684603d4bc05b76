// Facts about residence of the child and the parents. Not asylum (asylum.ts), not return (return.ts).
import { assessed, type FactSpec, raw } from '../fact.ts';

export const STATUS_FACTS = {
  status_irregular: raw.boolean('het kind heeft geen verblijfsrecht', 'the child has no right of residence'),
  child_lawful_residence: raw.boolean('het kind verblijft hier rechtmatig', 'the child is lawfully resident here'),
  children_status_in_host: raw.text('verblijfsstatus van de kinderen hier', 'residence status of the children here'),
  child_present_in: raw.text('land waar het kind nu is', 'country where the child is now'),
  entry_irregular: raw.boolean(
    'het kind is zonder toestemming het land binnengekomen',
    'the child entered the country without permission',
  ),
  children_entered_irregularly: raw.boolean(
    'de kinderen zijn zonder toestemming het land binnengekomen',
    'the children entered the country without permission',
  ),
  aware_of_irregular_stay: raw.text(
    'sinds wanneer de jongere wist dat er geen verblijfsrecht was',
    'since when the young person knew there was no right of residence',
  ),
  residence_uncertain_months: raw.number(
    'aantal maanden dat het verblijf onzeker was',
    'months during which residence was uncertain',
  ),
  presence_tolerated_by_authorities: raw.boolean(
    'de overheid heeft het verblijf gedoogd',
    'the authorities tolerated the stay',
  ),
  lawful_stay_was_possible_earlier: raw.boolean(
    'rechtmatig verblijf was eerder mogelijk geweest',
    'lawful stay would have been possible earlier',
  ),
  permit_withdrawn_retroactively: raw.boolean(
    'de vergunning is met terugwerkende kracht ingetrokken',
    'the permit was withdrawn with retroactive effect',
  ),
  status_obtained_by_false_information: raw.boolean(
    'de status berustte op onjuiste gegevens',
    'the status rested on false information',
  ),
  false_information_by: raw.text('wie de onjuiste gegevens gaf', 'who gave the false information'),
  parents_gave_false_statements: raw.boolean(
    'de ouders hebben onjuiste verklaringen afgelegd',
    'the parents made false statements',
  ),
  status_lapsed_at_18: raw.boolean(
    'de status verviel bij de achttiende verjaardag',
    'the status lapsed at the eighteenth birthday',
  ),
  regular_grounds_tested: assessed.boolean(
    'ook andere gronden voor verblijf zijn bekeken',
    'other grounds for residence were examined too',
  ),
  separate_residence_route_available: raw.boolean(
    'er is een andere weg naar verblijf',
    'another route to residence is open',
  ),
  application_not_examined_because_entry_ban: raw.boolean(
    'de aanvraag is niet bekeken vanwege een inreisverbod',
    'the application was not examined because of an entry ban',
  ),
  parent_status: raw.text('verblijfsstatus van de ouder', 'residence status of the parent'),
  parent_refused: raw.text('ouder aan wie verblijf wordt geweigerd', 'parent who is refused residence'),
  former_nationality_of_host: raw.boolean(
    'de ouder had eerder de nationaliteit van dit land',
    'the parent used to be a national of this country',
  ),
  refusal_reason: raw.text(
    'belangrijkste reden die de overheid voor de weigering geeft',
    'main reason the authority gives for the refusal',
  ),
} as const satisfies Record<string, FactSpec>;
