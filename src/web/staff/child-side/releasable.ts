// What stands in this dossier and could be released, as choices of a form: each named by what people know it as.
import type { ReleasedItem } from '../../../domain/dossier/release.ts';
import { FACTS } from '../../../domain/situation/facts/facts.ts';
import type { Sheet } from '../../../views/sheet.ts';
import type { Option } from '../../parts/SelectField.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { usePeriodName } from '../living/period-name.ts';

const choice = (item: ReleasedItem, label: string): Option => ({ value: JSON.stringify(item), label });

export const itemOf = (value: string): ReleasedItem | undefined =>
  value === '' ? undefined : (JSON.parse(value) as ReleasedItem);

export function useReleasable(sheet: Sheet): readonly Option[] {
  const t = useText('childSide');
  const named = useReleasedName(sheet);
  const items: readonly ReleasedItem[] = [
    ...sheet.elements.flatMap(({ key, element }) => (element ? [{ kind: 'element' as const, element: key }] : [])),
    ...[...new Set(sheet.facts.map(({ fact }) => fact))].map((fact) => ({ kind: 'fact' as const, fact })),
    ...sheet.hearings.map(({ heardOn }) => ({ kind: 'hearing' as const, heardOn })),
    ...sheet.measures.map(({ recorded: { measureId } }) => ({ kind: 'measure' as const, measureId })),
    ...sheet.living.periods.map(({ periodId }) => ({ kind: 'living-period' as const, periodId })),
  ];
  return items.map((item) => choice(item, `${t(`item.${item.kind}`)}: ${named(item)}`));
}

/** What an item is called here; its kind alone where this reader cannot see it. */
export function useReleasedName(sheet: Sheet): (item: ReleasedItem) => string {
  const t = useText('childSide');
  const words = useText('assessment');
  const measures = useText('supervision');
  const say = useSay();
  const language = useLanguage();
  const periodName = usePeriodName();
  return (item) => {
    switch (item.kind) {
      case 'fact':
        return say(FACTS[item.fact].meaning);
      case 'element':
        return words(`name.${item.element}`);
      case 'hearing':
        return longDay(item.heardOn, language);
      case 'measure': {
        const held = sheet.measures.find(({ recorded }) => recorded.measureId === item.measureId);
        return held ? measures(`kind.${held.recorded.kind}`) : t('item.measure');
      }
      case 'living-period': {
        const held = sheet.living.periods.find(({ periodId }) => periodId === item.periodId);
        return held ? periodName(held) : t('item.living-period');
      }
    }
  };
}
