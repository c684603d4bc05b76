// Facts about how the interests of the child were assessed and how the decision is reasoned.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const ASSESSMENT_FACTS = {
  best_interests_assessed: assessed.boolean(
    'er is een eigen beoordeling van de belangen van dit kind',
    'there is an individual assessment of this child’s best interests',
  ),
  best_interests_mentioned_only_formally: assessed.boolean(
    'de belangen van het kind komen alleen in een standaardzin voor',
    'the child’s best interests appear in a stock phrase only',
  ),
  best_interests_presumed: assessed.boolean(
    'de belangen van het kind zijn aangenomen en niet onderzocht',
    'the child’s best interests were presumed, not examined',
  ),
  best_interests_deferred_to_enforcement: assessed.boolean(
    'de belangen van het kind zijn doorgeschoven naar de uitvoering',
    'the child’s best interests were left to the enforcement stage',
  ),
  best_interests_reason_given: assessed.text(
    'reden die over de belangen van het kind is gegeven',
    'reason given about the child’s best interests',
  ),
  individual_examination: assessed.boolean(
    'de eigen situatie van het kind is onderzocht',
    'the child’s own situation was examined',
  ),
  crc_mentioned_in_decision: raw.boolean(
    'het besluit noemt het Kinderrechtenverdrag',
    'the decision mentions the Convention on the Rights of the Child',
  ),
  expert_assessment_done: raw.boolean('een deskundige heeft het kind onderzocht', 'an expert assessed the child'),
  expert_report_child_would_be_harmed: raw.boolean(
    'een deskundige schrijft dat het kind schade oploopt',
    'an expert reports that the child would be harmed',
  ),
  expert_report_weighed: assessed.boolean(
    'het verslag van de deskundige is meegewogen',
    'the expert’s report was weighed',
  ),
  relevant_facts_left_out: assessed.boolean('feiten uit het dossier zijn niet gebruikt', 'facts on file were not used'),
  reasons_sufficient: assessed.boolean('de motivering draagt het besluit', 'the reasons support the decision'),
  authority_reasoning: raw.text('redenering van de overheid', 'the authority’s reasoning'),
  authority_defence: raw.text('verweer van de overheid', 'the authority’s defence'),
  burden_of_proof_on: raw.text('wie het bewijs moest leveren', 'who had to provide the proof'),
  child_addressee_of_decision: raw.boolean(
    'het besluit is aan het kind zelf gericht',
    'the decision is addressed to the child',
  ),
} as const satisfies Record<string, FactSpec>;
