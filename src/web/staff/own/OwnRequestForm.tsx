// Asking something about what was written down: three choices and a text. Who asks and when is known already.
import { useSignedIn } from '../../connection/session.tsx';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { SuccessNotice } from '../../parts/Notice.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { todayHere } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import type { Asking } from './own-reader.ts';

const KINDS = ['access', 'rectification', 'objection'] as const;
const EMPTY = { kind: '' as (typeof KINDS)[number] | '', what: '' };

type OwnRequestFormProps = { readonly reader: Asking; readonly onDone: () => void };

export function OwnRequestForm({ reader, onDone }: OwnRequestFormProps) {
  const t = useText('own');
  const { sheet } = useSheet();
  const { person } = useSignedIn();
  const { id: requestId, renew } = useKeptId(`own-request/${sheet.dossierId}`);
  const form = useSheetForm({
    name: 'own-request',
    initial: EMPTY,
    typed: ['what'],
    chosen: ['kind'],
    command: (values) => ({
      type: 'RequestData',
      ...{ requestId, subject: 'child', askedBy: reader, askedByName: person.name, askedOn: todayHere() },
      ...values,
    }),
    onDone: () => {
      renew();
      onDone();
    },
  });
  return (
    <>
      <CommandForm form={form} label={t(`${reader}.askTitle`)} submitLabel={t(`${reader}.askSend`)}>
        <RadioGroup
          {...form.field('kind')}
          label={t(`${reader}.askWhat`)}
          options={KINDS.map((value) => ({ value, label: t(`${reader}.kinds.${value}`) }))}
          required
        />
        <TextAreaField {...form.field('what')} label={t(`${reader}.askText`)} limit={4000} rows={5} required />
      </CommandForm>
      <SuccessNotice title={form.sending.state.status === 'done' ? t(`${reader}.askDone`) : undefined} level={4} />
    </>
  );
}
