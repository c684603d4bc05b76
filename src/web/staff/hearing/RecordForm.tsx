// Recording a talk with the child: the child's own words first, the summary after.
import { HEARING_METHODS } from '../../../domain/dossier/hearing.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import type { CommandFormState } from '../../forms/use-command-form.ts';
import { CheckboxField, CheckboxGroup, RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf, useYesNoUnknown } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const INTERPRETERS = ['not-needed', 'present', 'refused-by-child', 'not-available'] as const;
const OPPOSING = ['yes', 'no', 'not-said'] as const;
const KEEPING = ['parents', 'other-family'] as const;

type Values = {
  heardOn: string;
  hearer: string;
  language: string;
  method: (typeof HEARING_METHODS)[number] | '';
  interpreter: (typeof INTERPRETERS)[number] | '';
  interpreterRegistered: 'yes' | 'no' | 'unknown' | '';
  apartFromParents: boolean;
  companion: string;
  ownWords: string;
  translation: string;
  summary: string;
  wish: string;
  opposesMeasure: (typeof OPPOSING)[number] | '';
  keepFrom: readonly (typeof KEEPING)[number][];
};
const EMPTY: Values = {
  heardOn: '',
  hearer: '',
  language: '',
  method: '',
  interpreter: '',
  interpreterRegistered: '',
  apartFromParents: false,
  companion: '',
  ownWords: '',
  translation: '',
  summary: '',
  wish: '',
  opposesMeasure: '',
  keepFrom: [],
};

export function RecordForm() {
  const t = useText('hearing');
  const form = useSheetForm<Values>({
    name: 'hearing',
    initial: EMPTY,
    typed: ['heardOn', 'hearer', 'language', 'ownWords', 'summary', 'wish'],
    chosen: ['method', 'interpreter', 'opposesMeasure'],
    days: ['heardOn'],
    command: ({ interpreterRegistered, ...values }) => ({
      type: 'RecordHearing',
      ...withoutEmpty({ ...values, ...(values.interpreter === 'present' && { interpreterRegistered }) }),
    }),
  });
  return (
    <FormPanel form={form} title={t('recordTitle')} submitLabel={t('recordSend')} doneText={t('recordDone')} level={4}>
      <p>{t('recordIntro')}</p>
      <Circumstances form={form} />
      <WordsOfTheChild form={form} />
    </FormPanel>
  );
}

function Circumstances({ form }: { readonly form: CommandFormState<Values> }) {
  const t = useText('hearing');
  const registered = useYesNoUnknown();
  return (
    <>
      <FieldPair>
        <DateField {...form.field('heardOn')} label={t('heardOn')} required />
        <TextField {...form.field('hearer')} label={t('hearer')} maxLength={200} required />
        <TextField {...form.field('language')} label={t('language')} maxLength={200} required />
        <SelectField
          {...form.field('method')}
          label={t('method')}
          options={optionsOf(HEARING_METHODS, (method) => t(`methods.${method}`))}
          required
        />
        <SelectField
          {...form.field('interpreter')}
          label={t('interpreter')}
          options={optionsOf(INTERPRETERS, (each) => t(`interpreters.${each}`))}
          required
        />
        {form.draft.values.interpreter === 'present' && (
          <SelectField
            {...form.field('interpreterRegistered')}
            label={t('registered')}
            hint={t('registeredHint')}
            options={registered}
          />
        )}
        <TextField {...form.field('companion')} label={t('companion')} hint={t('companionHint')} maxLength={200} />
      </FieldPair>
      <CheckboxField {...form.field('apartFromParents')} label={t('apart')} />
    </>
  );
}

function WordsOfTheChild({ form }: { readonly form: CommandFormState<Values> }) {
  const t = useText('hearing');
  return (
    <>
      <TextAreaField
        {...form.field('ownWords')}
        label={t('ownWordsField')}
        hint={t('ownWordsHint')}
        limit={20_000}
        rows={8}
        required
      />
      <TextAreaField
        {...form.field('translation')}
        label={t('translationField')}
        hint={t('translationHint')}
        limit={20_000}
        rows={6}
      />
      <TextAreaField {...form.field('summary')} label={t('summaryField')} limit={20_000} rows={6} required />
      <TextAreaField {...form.field('wish')} label={t('wishField')} hint={t('wishHint')} limit={4000} required />
      <RadioGroup
        {...form.field('opposesMeasure')}
        label={t('opposes')}
        options={optionsOf(OPPOSING, (each) => t(`opposing.${each}`))}
        required
      />
      <CheckboxGroup
        {...form.field('keepFrom')}
        label={t('keepFrom')}
        hint={t('keepFromHint')}
        options={optionsOf(KEEPING, (each) => t(`keeping.${each}`))}
      />
    </>
  );
}
