// Telling the child what was done with what it said in one talk.
import type { Sheet } from '../../../views/sheet.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { heardOn: '', toldOn: '', toldBy: '', done: '', childSaid: '' };

export function FeedbackForm({ hearings }: { readonly hearings: Sheet['hearings'] }) {
  const t = useText('hearing');
  const language = useLanguage();
  const days = [...new Set(hearings.map(({ heardOn }) => heardOn))].sort().toReversed();
  const form = useSheetForm({
    name: 'hearing-feedback',
    initial: EMPTY,
    typed: ['toldOn', 'toldBy', 'done'],
    chosen: ['heardOn'],
    days: ['toldOn'],
    command: (values) => ({ type: 'GiveHearingFeedback', ...withoutEmpty(values) }),
  });
  return (
    <FormPanel
      form={form}
      title={t('feedbackTitle')}
      submitLabel={t('feedbackSend')}
      doneText={t('feedbackDone')}
      level={4}
    >
      <FieldPair>
        <SelectField
          {...form.field('heardOn')}
          label={t('feedbackWhich')}
          options={days.map((day) => ({ value: day, label: t('talkOn', { day: longDay(day, language) }) }))}
          required
        />
        <DateField {...form.field('toldOn')} label={t('feedbackDay')} required />
        <TextField {...form.field('toldBy')} label={t('feedbackBy')} maxLength={200} required />
      </FieldPair>
      <TextAreaField
        {...form.field('done')}
        label={t('feedbackWhat')}
        hint={t('feedbackWhatHint')}
        limit={4000}
        required
      />
      <TextAreaField {...form.field('childSaid')} label={t('feedbackSaid')} limit={4000} />
    </FormPanel>
  );
}
