// The reference, the danger and the reason; nothing else opens a dossier.
import { DANGERS } from '../../../domain/dossier/break-glass.ts';
import { emptyFields } from '../../forms/checks.ts';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';

const EMPTY = { reference: '', danger: '', why: '' };
const LONGEST = 4000;

export function GlassForm({ onDone }: { readonly onDone: () => Promise<void> }) {
  const t = useText('glass');
  const { id: glassId, renew } = useKeptId('noodinzage');
  const form = useCommandForm({
    form: 'noodinzage',
    initial: EMPTY,
    path: '/v1/noodinzagen',
    check: (values) => emptyFields(values, ['reference', 'danger', 'why'], t('fillIn')),
    command: (values) => ({ type: 'BreakGlass', glassId, ...values }),
    onDone: async () => {
      renew();
      await onDone();
    },
  });
  return (
    <CommandForm form={form} label={t('form')} submitLabel={t('send')}>
      <TextField {...form.field('reference')} label={t('reference')} hint={t('referenceHint')} required />
      <SelectField
        {...form.field('danger')}
        label={t('danger')}
        options={DANGERS.map((value) => ({ value, label: t(`dangers.${value}`) }))}
        required
      />
      <TextAreaField {...form.field('why')} label={t('why')} limit={LONGEST} required />
    </CommandForm>
  );
}
