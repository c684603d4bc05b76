// Choices that several forms offer, in the language of this person: scenarios, elements, yes/no/unknown.
import { ELEMENT_KEYS, type ElementKey, SCENARIOS, type Scenario } from '../../../domain/dossier/elements.ts';
import type { Option } from '../../parts/SelectField.tsx';
import { useText } from '../../text/use-text.ts';

export const THREE = ['yes', 'no', 'unknown'] as const;
export type Three = (typeof THREE)[number];

export function useScenarioOptions(): readonly Option<Scenario>[] {
  const t = useText('assessment');
  return SCENARIOS.map((value) => ({ value, label: t(`scenario.${value}`) }));
}

/** The elements that were filled in: only on those can a reason rest. */
export function useElementOptions(filled: ReadonlySet<ElementKey>): readonly Option<ElementKey>[] {
  const t = useText('assessment');
  return ELEMENT_KEYS.filter((key) => filled.has(key)).map((value) => ({ value, label: t(`name.${value}`) }));
}

/** Shape: the part of a sheet that says which elements are there. */
export const filledElements = (sheet: {
  readonly elements: readonly { readonly key: ElementKey; readonly element?: unknown }[];
}): ReadonlySet<ElementKey> => new Set(sheet.elements.filter(({ element }) => element).map(({ key }) => key));
