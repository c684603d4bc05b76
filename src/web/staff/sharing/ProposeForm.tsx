// Proposing a row of the AVG table, new or changed: everything that a row says, and why. What can never be a row the server refuses.
import { useMemo } from 'react';
import type { SharingRowView } from '../../../contract/sharing.ts';
import { DATA_CATEGORY_IDS } from '../../../domain/sharing/data-categories.ts';
import { CONDITIONS, MINIMISATIONS, PROCESSES } from '../../../domain/sharing/row.ts';
import type { CommandFormState } from '../../forms/use-command-form.ts';
import { CheckboxGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { proposedOf, type RowValues, valuesOf } from './row-values.ts';
import { type TableOnScreen, useTableNames } from './use-table.ts';
import { useTableForm } from './use-table-form.ts';

type ProposeFormProps = TableOnScreen & { readonly row?: SharingRowView; readonly tell: (title: string) => void };
type PartProps = Pick<TableOnScreen, 'table'> & { readonly form: CommandFormState<RowValues> };

export function ProposeForm({ row, tell, ...screen }: ProposeFormProps) {
  const t = useText('sharing');
  const initial = useMemo(() => valuesOf(row), [row]);
  const form = useTableForm<RowValues>({
    ...screen,
    name: `propose/${row?.id ?? 'new'}`,
    initial,
    typed: ['ground', 'necessityNl', 'necessityEn', 'informsNl', 'informsEn', 'validFrom', 'reason'],
    chosen: ['category', 'subject', 'giver', 'receiver', 'roles', 'purpose', 'process', 'minimisation', 'onwardUse'],
    days: ['validFrom', 'validTo'],
    command: (values) => ({ type: 'ProposeRow', row: proposedOf(values, row), reason: values.reason }),
    onDone: () => tell(t('proposeDone')),
  });
  const title = t(row === undefined ? 'proposeNew' : 'proposeChange');
  return (
    <FormPanel
      form={form}
      title={title}
      submitLabel={t('propose')}
      startOpen={row === undefined}
      level={row === undefined ? 2 : 3}
    >
      {row === undefined && <WhoAndWhat table={screen.table} form={form} />}
      <HowMuch table={screen.table} form={form} />
      <Why form={form} />
      <FieldPair>
        <DateField {...form.field('validFrom')} label={t('validFrom')} required />
        <DateField {...form.field('validTo')} label={t('validTo')} />
      </FieldPair>
      <TextAreaField
        {...form.field('reason')}
        label={t('reason')}
        hint={t('reasonHint')}
        limit={4000}
        rows={3}
        required
      />
    </FormPanel>
  );
}

function WhoAndWhat({ table, form }: PartProps) {
  const t = useText('sharing');
  const names = useTableNames(table);
  const organisations = table.organisations.map(({ id }) => ({ value: id, label: names.organisation(id) }));
  const roles = table.roles.filter(({ organisation }) => organisation === form.field('receiver').value);
  const purposes = [...new Set(roles.flatMap((role) => role.purposes))];
  return (
    <>
      <SelectField
        {...form.field('category')}
        label={t('category')}
        options={DATA_CATEGORY_IDS.map((value) => ({ value, label: names.category(value) }))}
        required
      />
      <FieldPair>
        <SelectField
          {...form.field('giver')}
          label={t('giver')}
          options={[{ value: 'any', label: t('any') }, { value: 'self', label: t('self') }, ...organisations]}
          required
        />
        <SelectField {...form.field('receiver')} label={t('receiver')} options={organisations} required />
      </FieldPair>
      {roles.length > 0 && (
        <>
          <CheckboxGroup
            {...form.field('roles')}
            label={t('roles')}
            hint={t('rolesHint')}
            options={roles.map(({ id, organisation }) => ({ value: id, label: names.role(id, organisation) }))}
            required
          />
          <SelectField
            {...form.field('purpose')}
            label={t('purpose')}
            options={purposes.map((value) => ({ value, label: names.purpose(value) }))}
            required
          />
        </>
      )}
    </>
  );
}

function HowMuch({ form }: PartProps) {
  const t = useText('sharing');
  return (
    <>
      <FieldPair>
        <SelectField
          {...form.field('minimisation')}
          label={t('minimisation')}
          options={MINIMISATIONS.map((value) => ({ value, label: t(`minimisationOf.${value}`) }))}
          required
        />
        <SelectField
          {...form.field('condition')}
          label={t('condition')}
          emptyLabel={t('noCondition')}
          options={CONDITIONS.map((value) => ({ value, label: t(`conditionOf.${value}`) }))}
        />
      </FieldPair>
      <FieldPair>
        <SelectField
          {...form.field('process')}
          label={t('process')}
          options={PROCESSES.map((value) => ({ value, label: t(`processOf.${value}`) }))}
          required
        />
        <SelectField
          {...form.field('onwardUse')}
          label={t('onwardUse')}
          options={(['no', 'same-purpose'] as const).map((value) => ({ value, label: t(`onwardUseOf.${value}`) }))}
          required
        />
      </FieldPair>
      <TextField
        {...form.field('retentionYears')}
        label={t('retention')}
        hint={t('retentionHint')}
        maxLength={3}
        code
      />
    </>
  );
}

function Why({ form }: Pick<PartProps, 'form'>) {
  const t = useText('sharing');
  const text = (name: 'necessityNl' | 'necessityEn' | 'informsNl' | 'informsEn') => (
    <TextAreaField {...form.field(name)} label={t(name)} limit={4000} rows={2} required />
  );
  return (
    <>
      <TextAreaField
        {...form.field('ground')}
        label={t('ground')}
        hint={t('groundHint')}
        limit={1000}
        rows={2}
        required
      />
      {text('necessityNl')}
      {text('necessityEn')}
      {text('informsNl')}
      {text('informsEn')}
    </>
  );
}
