// Choices that several forms about the child share: their values come from the domain, their words from the text.
import { COMPANIONS, NATIONALITY_STANDINGS, PLACES } from '../../../domain/dossier/opening.ts';
import type { Option } from '../../parts/SelectField.tsx';
import { useText } from '../../text/use-text.ts';

/** The values of the domain, each with its words. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  label: (value: Value) => string,
): readonly Option<Value>[] => values.map((value) => ({ value, label: label(value) }));

export function useYesNo(): readonly Option<'yes' | 'no'>[] {
  const t = useText('common');
  return optionsOf(['yes', 'no'] as const, (value) => t(value));
}

export function useYesNoUnknown(): readonly Option<'yes' | 'no' | 'unknown'>[] {
  const t = useText('common');
  return optionsOf(['yes', 'no', 'unknown'] as const, (value) => t(value));
}

export function useChildChoices() {
  const t = useText('child');
  return {
    standing: optionsOf(NATIONALITY_STANDINGS, (value) => t(`standing.${value}`)),
    companion: optionsOf(COMPANIONS, (value) => t(`companion.${value}`)),
    place: optionsOf(PLACES, (value) => t(`places.${value}`)),
  };
}
