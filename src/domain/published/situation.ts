// Makes a situation out of a published decision. Safeguards see the facts and the measure, never who decided or when.
import { FACTS, type FactKey } from '../situation/facts/facts.ts';
import type { Facts, Situation } from '../situation/situation.ts';
import type { PublishedDecision } from './decision.ts';

type Keys = Pick<PublishedDecision, 'facts' | 'assessed_keys' | 'later_keys'>;

/**
 * The facts that repeat the judgement or came after it. Where a decision does not say which they are, the catalogue does:
 * a test on the file as it was may never lean on them by omission.
 */
function judgedAfterwards({ facts, assessed_keys, later_keys }: Keys): ReadonlySet<FactKey> {
  const present = Object.keys(facts) as FactKey[];
  const ofClass = (factClass: 'assessed' | 'later') => present.filter((key) => FACTS[key].class === factClass);
  return new Set([...(assessed_keys ?? ofClass('assessed')), ...(later_keys ?? ofClass('later'))]);
}

function withoutKeys(facts: Facts, keys: ReadonlySet<FactKey>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.has(key as FactKey))) as Facts;
}

/** What the safeguards may look at. `raw`: only what could stand in the file before the decision. */
export function situationOf(
  decision: Pick<PublishedDecision, 'measure'> & Keys,
  { raw }: { readonly raw: boolean },
): Situation {
  return {
    measure: decision.measure,
    // Published decisions are about measures that work against the child; a favourable one is not brought to a tribunal.
    direction: 'adverse',
    facts: raw ? withoutKeys(decision.facts, judgedAfterwards(decision)) : decision.facts,
  };
}
