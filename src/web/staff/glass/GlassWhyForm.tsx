// Confirming or closing an opening, each with a reason of one's own.
import { emptyFields } from '../../forms/checks.ts';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';

const EMPTY = { why: '' };
const LONGEST = 4000;
const COMMAND = { confirm: 'ConfirmBreakGlass', close: 'CloseBreakGlass' } as const;

type GlassWhyFormProps = {
  readonly entry: { readonly glassId: string; readonly dossierId: string };
  readonly act: keyof typeof COMMAND;
  readonly onDone: () => Promise<void>;
};

export function GlassWhyForm({ entry: { glassId, dossierId }, act, onDone }: GlassWhyFormProps) {
  const t = useText('glass');
  const form = useCommandForm({
    form: `noodinzage/${act}/${glassId}`,
    initial: EMPTY,
    path: `/v1/dossiers/${dossierId}/opdrachten`,
    check: (values) => emptyFields(values, ['why'], t('fillIn')),
    command: (values) => ({ type: COMMAND[act], glassId, ...values }),
    onDone,
  });
  return (
    <CommandForm form={form} label={t(act)} submitLabel={t(`${act}Send`)}>
      <TextAreaField {...form.field('why')} label={t(`${act}Why`)} limit={LONGEST} required />
    </CommandForm>
  );
}
