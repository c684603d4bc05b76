// Asking another organisation on this dossier: precisely what, what for, and by when.
import { residenceWords } from '../../../domain/dossier/questions/residence-words.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { useSaysWhatIsNeeded } from './use-says-what-is-needed.ts';

const EMPTY = { to: '', question: '', why: '', answerBy: '', decisionId: '' };
export function AskForm() {
  const t = useText('questions');
  const say = useSay();
  const { sheet } = useSheet();
  const { organisation } = useSignedIn();
  const saysWhatIsNeeded = useSaysWhatIsNeeded();
  const { id: questionId, renew } = useKeptId(`question/${sheet.dossierId}`);
  const form = useSheetForm({
    name: 'question',
    initial: EMPTY,
    typed: ['question', 'why', 'answerBy'],
    chosen: ['to'],
    days: ['answerBy'],
    command: (values) => ({ type: 'AskQuestion', questionId, ...withoutEmpty(values) }),
    onDone: renew,
  });
  const { to, question } = form.draft.values;
  const words = saysWhatIsNeeded(to) ? residenceWords(question) : [];
  const planned = sheet.decisions.filter(({ status }) => status === 'planned');
  return (
    <FormPanel form={form} title={t('askTitle')} submitLabel={t('askSend')} doneText={t('askDone')} level={3}>
      <FieldPair>
        <SelectField
          {...form.field('to')}
          label={t('toField')}
          hint={t('toHint')}
          options={sheet.involved
            .filter(({ id }) => id !== organisation.id)
            .map(({ id, name }) => ({ value: id, label: say(name) }))}
          required
        />
        <DateField {...form.field('answerBy')} label={t('answerByField')} required />
      </FieldPair>
      <TextAreaField {...form.field('question')} label={t('questionField')} limit={4000} required />
      {words.length > 0 && <Notice tone="warning">{t('residenceAsked', { words: words.join(', ') })}</Notice>}
      <TextAreaField {...form.field('why')} label={t('whyField')} limit={4000} required />
      {planned.length > 0 && (
        <SelectField
          {...form.field('decisionId')}
          label={t('decisionField')}
          options={planned.map(({ plan, name }) => ({ value: plan.decisionId, label: say(name) }))}
        />
      )}
    </FormPanel>
  );
}
