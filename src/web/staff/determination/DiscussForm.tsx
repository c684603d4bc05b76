// Recording the talk with the child about the options, or why the child did not want it.
import { withoutEmpty } from '../../forms/checks.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import type { Held } from './held.ts';

const EMPTY = { discussedOn: '', how: '', childSaid: '', supportPerson: '', notWantedBecause: '' };

export function DiscussForm({ held, startOpen }: { readonly held: Held; readonly startOpen: boolean }) {
  const t = useText('determination');
  const { determinationId } = held.proposed;
  const form = useSheetForm({
    name: `discuss/${determinationId}`,
    initial: EMPTY,
    typed: ['discussedOn', 'how'],
    days: ['discussedOn'],
    more: ({ childSaid, notWantedBecause }) =>
      (childSaid.trim() === '') === (notWantedBecause.trim() === '') ? { childSaid: t('discussMissing') } : {},
    command: (values) => ({ type: 'DiscussWithChild', determinationId, ...withoutEmpty(values) }),
  });
  return (
    <FormPanel
      form={form}
      title={t('discussTitle')}
      submitLabel={t('discussSend')}
      doneText={t('discussDone')}
      level={4}
      startOpen={startOpen}
    >
      <FieldPair>
        <DateField {...form.field('discussedOn')} label={t('discussDay')} required />
        <TextField {...form.field('supportPerson')} label={t('discussPerson')} maxLength={200} />
      </FieldPair>
      <TextAreaField {...form.field('how')} label={t('discussHow')} limit={4000} rows={2} required />
      <TextAreaField {...form.field('childSaid')} label={t('discussSaid')} limit={4000} rows={3} />
      <TextAreaField {...form.field('notWantedBecause')} label={t('discussNotWanted')} limit={4000} rows={2} />
    </FormPanel>
  );
}
