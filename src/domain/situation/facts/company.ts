// Facts about who is with the child and where the parents are. Not how they care (care.ts).
import { type FactSpec, raw } from '../fact.ts';

export const COMPANY_FACTS = {
  unaccompanied: raw.boolean(
    'het kind is zonder ouder of wettelijke verzorger',
    'no parent or legal carer is with the child',
  ),
  accompanied_by: raw.text('wie er bij het kind is', 'who is with the child'),
  separated_child: raw.boolean(
    'het kind is met een familielid dat niet het gezag heeft',
    'the child is with a relative who is not the legal carer',
  ),
  child_unaccompanied_without_applicant: raw.boolean(
    'zonder de aanvrager staat het kind er alleen voor',
    'without the applicant the child would be unaccompanied',
  ),
  assigned_to_unrelated_adult: raw.boolean(
    'het kind is gekoppeld aan een volwassene die geen familie is',
    'the child was attached to an adult who is no relative',
  ),
  dedicated_carer_assigned: raw.boolean(
    'een vaste begeleider zorgt voor het kind',
    'one person was assigned to care for the child',
  ),
  orphan: raw.boolean('beide ouders van het kind zijn overleden', 'both of the child’s parents have died'),
  abandoned_child: raw.boolean(
    'het kind is officieel verlaten verklaard',
    'the child was officially declared abandoned',
  ),
  parent_deceased_or_missing: raw.boolean('een ouder is overleden of vermist', 'a parent has died or is missing'),
  parents_alive_in_origin: raw.boolean(
    'de ouders leven in het land van herkomst',
    'the parents are alive in the country of origin',
  ),
  parent_in_third_country: raw.text('ouder die in een ander land woont', 'parent who lives in another country'),
  parent_in_destination: raw.text(
    'ouder die in het land van bestemming is',
    'parent who is in the destination country',
  ),
  parent_lawfully_in_country: raw.text('ouder die hier rechtmatig verblijft', 'parent who is lawfully in the country'),
  father_lives_free_in_country: raw.boolean(
    'de vader woont in het land en is niet vastgezet',
    'the father lives in the country and is not detained',
  ),
  single_mother: raw.boolean('de moeder zorgt alleen voor het kind', 'the mother cares for the child alone'),
  same_sex_parents: raw.boolean('het kind heeft ouders van hetzelfde geslacht', 'the child has same-sex parents'),
  mother_pregnant: raw.boolean('de moeder is zwanger', 'the mother is pregnant'),
  both_parents_third_country: raw.boolean(
    'beide ouders komen van buiten de Europese Unie',
    'both parents are nationals of countries outside the European Union',
  ),
  parents_different_nationalities: raw.boolean(
    'de ouders hebben verschillende nationaliteiten',
    'the parents have different nationalities',
  ),
  adult_siblings: raw.list(
    'leeftijden van meerderjarige broers en zussen in de zaak',
    'ages of adult brothers and sisters in the case',
  ),
  dependent_sibling: raw.text(
    'broer of zus die van het gezin afhankelijk is',
    'brother or sister who depends on the family',
  ),
  custody_with: raw.text('wie het gezag over het kind heeft', 'who has custody of the child'),
} as const satisfies Record<string, FactSpec>;
