// The answer to a request about own data: with reasons, and where one can complain.
import { ANSWERS, AUTHORITIES } from '../../../domain/dossier/rights/data-request-record.ts';
import type { RightsListItem } from '../../../views/data-rights.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { CheckboxField } from '../../parts/ChoiceGroup.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useFieldRules } from '../dossier/use-sheet-form.ts';

const EMPTY = { outcome: '', reasons: '', remediesTold: false, mandate: '', authority: '' };

export function AnswerForm({ item, onDone }: { readonly item: RightsListItem; readonly onDone: () => void }) {
  const t = useText('dataRights');
  const check = useFieldRules<typeof EMPTY>({ typed: ['reasons'], chosen: ['outcome'] });
  const form = useCommandForm({
    form: `answer-data/${item.dossierId}/${item.itemId}`,
    initial: EMPTY,
    path: `/v1/dossiers/${item.dossierId}/opdrachten`,
    check,
    command: ({ mandate, authority, ...values }) => ({
      ...{ type: 'AnswerDataRequest', requestId: item.itemId, ...values },
      ...withoutEmpty({ mandate, authority }),
    }),
    onDone,
  });
  return (
    <FormPanel form={form} title={t('answerForm')} submitLabel={t('answerSend')} doneText={t('done')} level={3}>
      <SelectField
        {...form.field('outcome')}
        label={t('outcome')}
        options={ANSWERS.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        required
      />
      <TextAreaField {...form.field('reasons')} label={t('reasons')} limit={4000} rows={4} required />
      {item.request?.askedBy === 'parent' && (
        <SelectField
          {...form.field('authority')}
          label={t('authority')}
          options={AUTHORITIES.map((value) => ({ value, label: t(`authorities.${value}`) }))}
        />
      )}
      {item.request?.askedBy !== 'child' && (
        <TextField {...form.field('mandate')} label={t('mandate')} hint={t('mandateHint')} />
      )}
      <CheckboxField {...form.field('remediesTold')} label={t('remediesTold')} />
    </FormPanel>
  );
}
