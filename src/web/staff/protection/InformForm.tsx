// Recording what the child was told.
import { FORMS, TOPICS } from '../../../domain/dossier/information.ts';
import { CheckboxGroup, RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const UNDERSTOOD = ['yes', 'partly', 'no', 'unknown'] as const;

type Values = {
  informedOn: string;
  topics: readonly (typeof TOPICS)[number][];
  language: string;
  form: (typeof FORMS)[number] | '';
  toldBy: string;
  understood: (typeof UNDERSTOOD)[number] | '';
};
const EMPTY: Values = { informedOn: '', topics: [], language: '', form: '', toldBy: '', understood: '' };

export function InformForm() {
  const t = useText('protection');
  const form = useSheetForm<Values>({
    name: 'inform',
    initial: EMPTY,
    typed: ['informedOn', 'language', 'toldBy'],
    chosen: ['topics', 'form', 'understood'],
    days: ['informedOn'],
    command: (values) => ({ type: 'InformChild', ...values }),
  });
  return (
    <FormPanel form={form} title={t('informTitle')} submitLabel={t('informSend')} doneText={t('informDone')} level={4}>
      <FieldPair>
        <DateField {...form.field('informedOn')} label={t('informedOnField')} required />
        <TextField {...form.field('toldBy')} label={t('toldByField')} maxLength={200} required />
        <TextField {...form.field('language')} label={t('languageField')} maxLength={200} required />
      </FieldPair>
      <CheckboxGroup
        {...form.field('topics')}
        label={t('topicsField')}
        options={optionsOf(TOPICS, (topic) => t(`topic.${topic}`))}
        required
      />
      <FieldPair>
        <RadioGroup
          {...form.field('form')}
          label={t('formField')}
          options={optionsOf(FORMS, (each) => t(`forms.${each}`))}
          required
        />
        <RadioGroup
          {...form.field('understood')}
          label={t('understoodField')}
          options={optionsOf(UNDERSTOOD, (each) => t(`understanding.${each}`))}
          required
        />
      </FieldPair>
    </FormPanel>
  );
}
