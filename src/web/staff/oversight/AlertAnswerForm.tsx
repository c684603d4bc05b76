// Saying that an alert was seen, or that it was handled and what came of it. The name of whoever does stands with it.
import type { AlertView } from '../../../contract/oversight.ts';
import { emptyFields, withoutEmpty } from '../../forms/checks.ts';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';

const EMPTY = { note: '' };
const LONGEST = 2000;
const COMMAND = { see: 'SeeAlert', handle: 'HandleAlert' } as const;

type AlertAnswerFormProps = {
  readonly number: number;
  readonly act: keyof typeof COMMAND;
  readonly onDone: (alert: AlertView) => Promise<void>;
};

export function AlertAnswerForm({ number, act, onDone }: AlertAnswerFormProps) {
  const t = useText('oversight');
  const form = useCommandForm<typeof EMPTY, AlertView>({
    form: `melding/${act}/${number}`,
    initial: EMPTY,
    path: `/v1/toezicht/meldingen/${number}/antwoorden`,
    check: (values) => (act === 'handle' ? emptyFields(values, ['note'], t('fillIn')) : {}),
    command: (values) => ({ type: COMMAND[act], ...withoutEmpty(values) }),
    onDone,
  });
  return (
    <FormPanel form={form} title={t(`${act}Form`)} submitLabel={t(`${act}Send`)}>
      <TextAreaField {...form.field('note')} label={t(`${act}Note`)} limit={LONGEST} required={act === 'handle'} />
    </FormPanel>
  );
}
