// The light assessment of a move: why, why nothing else, when, school, care, bonds, and what the child said.
import { MOVE_REASONS } from '../../../domain/dossier/living.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf, useYesNoUnknown } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import type { Three } from '../steps/words.ts';

type Values = {
  reasonCode: (typeof MOVE_REASONS)[number] | '';
  whyNeeded: string;
  alternatives: string;
  forParentConduct: Three | '';
  leavesCountry: Three | '';
  timing: string;
  school: string;
  care: string;
  bonds: string;
  childToldOn: string;
  childSaid: string;
};
const EMPTY: Values = {
  reasonCode: '',
  whyNeeded: '',
  alternatives: '',
  forParentConduct: '',
  leavesCountry: '',
  timing: '',
  school: '',
  care: '',
  bonds: '',
  childToldOn: '',
  childSaid: '',
};

type MoveFormProps = { readonly decisionId: string; readonly again: boolean };

export function MoveForm({ decisionId, again }: MoveFormProps) {
  const t = useText('living');
  const three = useYesNoUnknown();
  const form = useSheetForm<Values>({
    name: `move/${decisionId}`,
    initial: EMPTY,
    typed: ['whyNeeded', 'alternatives', 'timing', 'school', 'care', 'bonds', 'childToldOn', 'childSaid'],
    chosen: ['reasonCode', 'forParentConduct', 'leavesCountry'],
    days: ['childToldOn'],
    command: (values) => ({ type: 'AssessMove', decisionId, ...values }),
  });
  const text = (field: 'whyNeeded' | 'alternatives' | 'timing' | 'school' | 'care' | 'bonds' | 'childSaid') => (
    <TextAreaField {...form.field(field)} label={t(field)} limit={4000} rows={2} required />
  );
  return (
    <FormPanel form={form} title={t('moveForm')} submitLabel={t('sendMove')} doneText={t('moveDone')} level={4}>
      {again && <p>{t('moveAgain')}</p>}
      <SelectField
        {...form.field('reasonCode')}
        label={t('reasonCode')}
        options={optionsOf(MOVE_REASONS, (reason) => t(`reason.${reason}`))}
        required
      />
      {text('whyNeeded')}
      {text('alternatives')}
      <RadioGroup {...form.field('forParentConduct')} label={t('forParentConduct')} options={three} required />
      <RadioGroup {...form.field('leavesCountry')} label={t('leavesCountry')} options={three} required />
      {text('timing')}
      {text('school')}
      {text('care')}
      {text('bonds')}
      <DateField {...form.field('childToldOn')} label={t('childToldOn')} required />
      {text('childSaid')}
    </FormPanel>
  );
}
