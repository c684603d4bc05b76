// Correcting details of the child: only what changes, with the source and the reason.
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { ChildFields } from './ChildFields.tsx';
import { type ChildValues, childOf, NO_CHILD_VALUES } from './child-values.ts';

type Values = ChildValues & { source: string; reason: string };
const EMPTY: Values = { ...NO_CHILD_VALUES, source: '', reason: '' };

export function CorrectForm() {
  const t = useText('child');
  const form = useSheetForm<Values>({
    name: 'correct',
    initial: EMPTY,
    typed: ['source', 'reason'],
    days: ['birthDate', 'arrivedOn'],
    more: ({ source: _, reason: __, ...changes }) =>
      Object.keys(childOf(changes)).length === 0 ? { name: t('correctNothing') } : {},
    command: ({ source, reason, ...changes }) => ({
      type: 'CorrectIdentity',
      changes: childOf(changes),
      source,
      reason,
    }),
  });
  return (
    <FormPanel
      form={form}
      title={t('correctTitle')}
      submitLabel={t('correctSend')}
      doneText={t('correctDone')}
      level={4}
    >
      <p>{t('correctIntro')}</p>
      <ChildFields form={form} required={false} />
      <TextField
        {...form.field('source')}
        label={t('correctSource')}
        hint={t('correctSourceHint')}
        maxLength={200}
        required
      />
      <TextAreaField {...form.field('reason')} label={t('correctReason')} limit={4000} required />
    </FormPanel>
  );
}
