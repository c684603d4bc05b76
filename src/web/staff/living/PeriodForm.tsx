// Recording one period of a life here. Which kinds there are depends on the topic.
import { LIVING_KINDS, LIVING_TOPICS, type LivingKind, MOVE_REASONS } from '../../../domain/dossier/living.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

type Values = {
  topic: (typeof LIVING_TOPICS)[number] | '';
  kind: LivingKind | '';
  from: string;
  until: string;
  place: string;
  description: string;
  source: string;
  moveReason: (typeof MOVE_REASONS)[number] | '';
};
const EMPTY: Values = {
  topic: '',
  kind: '',
  from: '',
  until: '',
  place: '',
  description: '',
  source: '',
  moveReason: '',
};

export function PeriodForm() {
  const t = useText('living');
  const { sheet } = useSheet();
  const { id: periodId, renew } = useKeptId(`living/${sheet.dossierId}`);
  const form = useSheetForm<Values>({
    name: 'living',
    initial: EMPTY,
    typed: ['from', 'description', 'source'],
    chosen: ['topic', 'kind'],
    days: ['from', 'until'],
    command: (values) => ({ type: 'RecordLivingPeriod', periodId, ...withoutEmpty(values) }),
    onDone: renew,
  });
  const { value: topic } = form.field('topic');
  const kinds: readonly LivingKind[] = topic === '' ? [] : LIVING_KINDS[topic];
  return (
    <FormPanel form={form} title={t('periodForm')} submitLabel={t('sendPeriod')} doneText={t('periodDone')} level={3}>
      <p>{t('periodHint')}</p>
      <FieldPair>
        <SelectField
          {...form.field('topic')}
          label={t('topicField')}
          options={optionsOf(LIVING_TOPICS, (each) => t(`topic.${each}`))}
          required
        />
        <SelectField
          {...form.field('kind')}
          label={t('kindField')}
          options={optionsOf(kinds, (kind) => t(`kind.${kind}`))}
          required
        />
      </FieldPair>
      <FieldPair>
        <DateField {...form.field('from')} label={t('from')} required />
        <DateField {...form.field('until')} label={t('until')} hint={t('untilHint')} />
      </FieldPair>
      <TextField {...form.field('place')} label={t('placeField')} hint={t('placeHint')} maxLength={200} />
      <TextAreaField {...form.field('description')} label={t('description')} limit={4000} rows={3} required />
      <TextField {...form.field('source')} label={t('sourceField')} maxLength={200} required />
      <SelectField
        {...form.field('moveReason')}
        label={t('moveReason')}
        hint={t('moveReasonHint')}
        options={optionsOf(MOVE_REASONS, (reason) => t(`reason.${reason}`))}
      />
    </FormPanel>
  );
}
