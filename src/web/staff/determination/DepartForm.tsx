// Putting a departure from the determination to a named senior official, and telling oversight.
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { reasons: '', name: '', position: '', body: '', toldOn: '', how: '' };
type DepartFormProps = { readonly decisionId: string; readonly determinationId: string };

export function DepartForm({ decisionId, determinationId }: DepartFormProps) {
  const t = useText('determination');
  const form = useSheetForm({
    name: `departure/${decisionId}`,
    initial: EMPTY,
    typed: ['reasons', 'name', 'position', 'body', 'toldOn', 'how'],
    days: ['toldOn'],
    command: ({ reasons, name, position, body, toldOn, how }) => ({
      type: 'DepartFromDetermination',
      decisionId,
      determinationId,
      reasons,
      seniorOfficial: { name, position },
      oversightTold: { body, on: toldOn, how },
    }),
  });
  return (
    <FormPanel form={form} title={t('departTitle')} submitLabel={t('departSend')} doneText={t('departDone')}>
      <TextAreaField {...form.field('reasons')} label={t('departReasons')} limit={20000} required />
      <FieldPair>
        <TextField {...form.field('name')} label={t('departName')} maxLength={200} required />
        <TextField {...form.field('position')} label={t('departPosition')} maxLength={200} required />
      </FieldPair>
      <FieldPair>
        <TextField {...form.field('body')} label={t('departBody')} maxLength={200} required />
        <DateField {...form.field('toldOn')} label={t('departDay')} required />
        <TextField {...form.field('how')} label={t('departHow')} maxLength={200} required />
      </FieldPair>
    </FormPanel>
  );
}
