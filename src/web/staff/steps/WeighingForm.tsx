// The form of step 3. Its rows: WeighingRows.tsx; what is wrong with it and the command it becomes: weighing-values.ts.
import { useState } from 'react';
import type { InterestsSealed } from '../../../domain/dossier/interests.ts';
import type { CommandFormState, FieldErrors } from '../../forms/use-command-form.ts';
import { CheckboxGroup, RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useDossierForm } from './use-dossier-form.ts';
import { Options, Weights } from './WeighingRows.tsx';
import {
  type WeighingFault,
  type WeighingValues,
  weighingCommand,
  weighingFaults,
  weighingValues,
  weightsFor,
} from './weighing-values.ts';
import { filledElements, useElementOptions, useScenarioOptions } from './words.ts';

type WeighingFormProps = { readonly sealed: InterestsSealed; readonly onDone: () => void };

function useFaultWords(): (fault: WeighingFault) => string {
  const t = useText('steps');
  const words = useText('assessment');
  const forms = useText('forms');
  const said: Record<WeighingFault, string> = {
    empty: forms('fillIn'),
    gaps: words('rowsIncomplete', { what: t('optionWhat') }),
    'too-few': t('optionsTooFew'),
    'not-compared': t('chosenNotCompared'),
    weights: t('weightsIncomplete'),
    'must-depart': t('departsMust'),
    'rests-on-nothing': forms('chooseOne'),
  };
  return (fault) => said[fault];
}

export function WeighingForm({ sealed, onDone }: WeighingFormProps) {
  const t = useText('steps');
  const { sheet } = useSheet();
  const [initial] = useState(() => weighingValues(sheet.weighing));
  const scenarios = useScenarioOptions();
  const say = useFaultWords();
  const interestIds = sheet.otherInterests.map(({ interestId }) => interestId);
  const form = useDossierForm<WeighingValues>({
    form: 'weighing',
    initial,
    check: (values) =>
      Object.fromEntries(
        Object.entries(weighingFaults(values, { interestIds, bestFor: sealed.bestFor })).map(([field, fault]) => [
          field,
          say(fault),
        ]),
      ) as FieldErrors<WeighingValues>,
    command: (values) => weighingCommand(values, interestIds),
    onDone,
  });
  const weights = form.field('weights');
  return (
    <CommandForm form={form} label={t('weighLabel')} submitLabel={t('saveWeighing')}>
      <p className="vo-readable">{t('weighIntro')}</p>
      <Options {...form.field('options')} />
      <SelectField {...form.field('chosen')} label={t('chosen')} hint={t('chosenHint')} options={scenarios} required />
      {interestIds.length > 0 && (
        <Weights {...weights} value={weightsFor(weights.value, interestIds)} interests={sheet.otherInterests} />
      )}
      <TextAreaField
        {...form.field('childViews')}
        label={t('childViews')}
        hint={t('childViewsHint')}
        limit={4000}
        required
      />
      <Departure form={form} />
    </CommandForm>
  );
}

function Departure({ form }: { readonly form: CommandFormState<WeighingValues> }) {
  const t = useText('steps');
  const { sheet } = useSheet();
  const elements = useElementOptions(filledElements(sheet));
  return (
    <>
      <RadioGroup
        {...form.field('departs')}
        label={t('departs')}
        options={[
          { value: 'no', label: t('departsNo') },
          { value: 'yes', label: t('departsYes') },
        ]}
        required
      />
      {form.draft.values.departs === 'yes' && (
        <TextAreaField
          {...form.field('departureReasons')}
          label={t('departureReasons')}
          hint={t('departureHint')}
          limit={20000}
          rows={6}
          required
        />
      )}
      {elements.length === 0 ? (
        <p className="vo-muted">{t('restsOnNone')}</p>
      ) : (
        <CheckboxGroup
          {...form.field('restsOn')}
          label={t('restsOn')}
          options={elements}
          required={form.draft.values.departs === 'yes'}
        />
      )}
    </>
  );
}
