// Facts that are known only after the measure was taken. A test on the file as it was leaves them out.
import { type FactSpec, later } from '../fact.ts';

export const LATER_FACTS = {
  interim_measures_complied: later.boolean(
    'de voorlopige maatregel van een internationale instantie is uitgevoerd',
    'the interim measure of an international body was carried out',
  ),
  removal_executed: later.boolean(
    'de uitzetting is uitgevoerd (bij een plan: is gepland)',
    'the removal was carried out (for a plan: is planned)',
  ),
  removal_same_day: later.boolean(
    'de uitzetting was op dezelfde dag (bij een plan: is voor die dag gepland)',
    'the removal took place on the same day (for a plan: is planned so)',
  ),
  removed_alone: later.boolean(
    'het kind is alleen op reis gezet (bij een plan: zal alleen reizen)',
    'the child was sent alone (for a plan: will travel alone)',
  ),
  assisted_voluntary_return_after_refusal: later.boolean(
    'na de weigering vertrok het kind met hulp bij terugkeer',
    'after the refusal the child left with return assistance',
  ),
  child_died_during_return: later.boolean('het kind overleed tijdens de terugkeer', 'the child died during the return'),
  court_order_for_child_ignored: later.boolean(
    'het bevel van de rechter voor het kind is niet uitgevoerd',
    'the court order for the child was not carried out',
  ),
  investigation_effective: later.boolean('het onderzoek achteraf was goed', 'the later investigation was effective'),
  authorities_rehoused_later: later.boolean(
    'de overheid gaf het gezin later onderdak',
    'the authorities rehoused the family later',
  ),
  permit_granted_later: later.boolean('het kind kreeg later alsnog verblijf', 'a permit was granted later'),
  return_decision_revoked: later.boolean('het terugkeerbesluit is ingetrokken', 'the return decision was revoked'),
  already_examined_by_other_body: later.boolean(
    'een andere instantie heeft de zaak al behandeld',
    'another body already examined the case',
  ),
  events_before_protocol_entry_into_force: later.boolean(
    'de feiten zijn van vóór het klachtrecht gold',
    'the events took place before the complaints procedure was in force',
  ),
} as const satisfies Record<string, FactSpec>;
