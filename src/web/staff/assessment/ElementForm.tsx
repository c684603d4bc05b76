// The form of one element. Which rows it holds: ElementRows.tsx; how it becomes a command: element-values.ts.
import { useState } from 'react';
import type { Shown } from '../../../domain/basics/shown.ts';
import type { Element, ElementKey } from '../../../domain/dossier/elements.ts';
import type { FieldErrors } from '../../forms/use-command-form.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useDossierForm } from '../steps/use-dossier-form.ts';
import { Effects, Observations, Unknowns } from './ElementRows.tsx';
import { assessCommand, type ElementFault, type ElementValues, elementFaults, valuesOf } from './element-values.ts';

type ElementFormProps = {
  readonly elementKey: ElementKey;
  readonly element: Shown<Element> | undefined;
  readonly onDone: () => void;
};

function useFaultWords(): (values: ElementValues) => FieldErrors<ElementValues> {
  const t = useText('assessment');
  const what = { observations: 'observation', effects: 'effect', unknowns: 'unknown' } as const;
  const words = (field: keyof typeof what, fault: ElementFault | undefined) => {
    if (fault === undefined) return undefined;
    if (fault === 'says-nothing') return t('saysNothing');
    if (fault === 'day') return t('rowDayWrong');
    return t('rowsIncomplete', { what: t(what[field], { number: '' }).trim().toLowerCase() });
  };
  return (values) => {
    const faults = elementFaults(values);
    const found: Partial<Record<keyof ElementValues, string>> = {};
    for (const field of ['observations', 'effects', 'unknowns'] as const) {
      const message = words(field, faults[field]);
      if (message !== undefined) found[field] = message;
    }
    return found;
  };
}

export function ElementForm({ elementKey, element, onDone }: ElementFormProps) {
  const t = useText('assessment');
  const [initial] = useState(() => valuesOf(element));
  const check = useFaultWords();
  const form = useDossierForm<ElementValues>({
    form: `assessment-${elementKey}`,
    initial,
    check,
    command: (values) => assessCommand(elementKey, values),
    onDone,
  });
  const { values } = form.draft;
  return (
    <CommandForm form={form} label={t('formLabel', { name: t(`name.${elementKey}`) })} submitLabel={t('saveElement')}>
      <Disclosure summary={t('whatToAsk')} open>
        <p className="vo-readable">{t(`hint.${elementKey}`)}</p>
      </Disclosure>
      <TextAreaField
        {...form.field('childWords')}
        label={t('childWords')}
        hint={t('childWordsHint')}
        limit={4000}
        rows={3}
      />
      <Observations {...form.field('observations')} />
      <TextAreaField
        {...form.field('professionalView')}
        label={t('professionalView')}
        hint={t('professionalViewHint')}
        limit={4000}
      />
      <Effects {...form.field('effects')} />
      <Unknowns {...form.field('unknowns')} />
      <Disclosure summary={t('notRelevantBecause')} open={values.notRelevantBecause !== ''}>
        <TextAreaField
          {...form.field('notRelevantBecause')}
          label={t('notRelevantBecause')}
          hint={t('notRelevantHint')}
          limit={4000}
          rows={3}
        />
      </Disclosure>
    </CommandForm>
  );
}
