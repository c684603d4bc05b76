// Protecting the child from a parent, and ending that with the word of the child.
import { CONFLICT_KINDS } from '../../../domain/dossier/family-conflict.ts';
import type { Sheet } from '../../../views/sheet.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { CheckboxGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

type Kinds = { readonly kinds: readonly (typeof CONFLICT_KINDS)[number][] };
const EMPTY = { name: '', person: '', kinds: [] as Kinds['kinds'], since: '', saidBy: '', explanation: '' };

export function MarkConflictForm() {
  const t = useText('childSide');
  const { sheet } = useSheet();
  const { id: conflictId, renew } = useKeptId(`conflict/${sheet.dossierId}`);
  const form = useSheetForm({
    name: 'conflict',
    initial: EMPTY,
    typed: ['name', 'since', 'saidBy', 'explanation'],
    chosen: ['kinds'],
    days: ['since'],
    command: (values) => ({ type: 'MarkFamilyConflict', conflictId, ...withoutEmpty(values) }),
    onDone: renew,
  });
  return (
    <FormPanel form={form} title={t('markTitle')} submitLabel={t('markSend')} doneText={t('markDone')} level={4}>
      <FieldPair>
        <TextField {...form.field('name')} label={t('conflictName')} maxLength={200} required />
        <TextField
          {...form.field('person')}
          label={t('conflictPerson')}
          hint={t('conflictPersonHint')}
          maxLength={64}
        />
      </FieldPair>
      <CheckboxGroup
        {...form.field('kinds')}
        label={t('conflictKinds')}
        options={optionsOf(CONFLICT_KINDS, (kind) => t(`conflict.${kind}`))}
        required
      />
      <FieldPair>
        <DateField {...form.field('since')} label={t('since')} required />
        <TextField {...form.field('saidBy')} label={t('saidBy')} maxLength={200} required />
      </FieldPair>
      <TextAreaField {...form.field('explanation')} label={t('conflictWhat')} limit={4000} required />
    </FormPanel>
  );
}

export function EndConflictForm({ open }: { readonly open: Sheet['childSide']['conflicts'] }) {
  const t = useText('childSide');
  const form = useSheetForm({
    name: 'end-conflict',
    initial: { conflictId: '', childWants: '', reason: '' },
    typed: ['childWants', 'reason'],
    chosen: ['conflictId'],
    command: (values) => ({ type: 'EndFamilyConflict', ...values }),
  });
  return (
    <FormPanel form={form} title={t('endTitle')} submitLabel={t('endSend')} doneText={t('endDone')} level={4}>
      <SelectField
        {...form.field('conflictId')}
        label={t('endWhich')}
        options={open.map(({ conflictId, name }) => ({ value: conflictId, label: name }))}
        required
      />
      <TextAreaField {...form.field('childWants')} label={t('childWants')} limit={4000} required />
      <TextAreaField {...form.field('reason')} label={t('endReason')} limit={4000} required />
    </FormPanel>
  );
}
