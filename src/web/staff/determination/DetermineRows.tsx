// The two lists of a determination: opinions of members who thought otherwise, and what happens now.
import type { FieldProps } from '../../forms/use-command-form.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { type Row, RowsField } from '../../parts/RowsField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useRowWords } from './row-words.ts';

export type DissentRow = Row & { readonly member: string; readonly view: string };
export type StepRow = Row & { readonly step: string; readonly who: string; readonly by: string };

type DissentRowsProps = { readonly field: FieldProps<readonly DissentRow[]>; readonly voters: readonly string[] };

export function DissentRows({ field, voters }: DissentRowsProps) {
  const t = useText('determination');
  return (
    <RowsField
      {...field}
      {...useRowWords()}
      label={t('dissent')}
      rowLabel={(number) => `${t('dissent')} ${number}`}
      addLabel={t('determineDissentAdd')}
      blank={(row) => ({ row, member: '', view: '' })}
      max={12}
    >
      {(row, set) => (
        <>
          <SelectField
            label={t('determineDissentMember')}
            value={row.member}
            onChange={(value) => set('member', value)}
            options={voters.map((name) => ({ value: name, label: name }))}
            required
          />
          <TextAreaField
            label={t('determineDissentView')}
            value={row.view}
            onChange={(value) => set('view', value)}
            limit={4000}
            rows={2}
            required
          />
        </>
      )}
    </RowsField>
  );
}

export function StepRows({ field }: { readonly field: FieldProps<readonly StepRow[]> }) {
  const t = useText('determination');
  return (
    <RowsField
      {...field}
      {...useRowWords()}
      label={t('determineSteps')}
      rowLabel={(number) => t('determineStep', { number })}
      addLabel={t('determineStepAdd')}
      blank={(row) => ({ row, step: '', who: '', by: '' })}
      max={20}
    >
      {(row, set) => (
        <>
          <TextAreaField
            label={t('determineStepWhat')}
            value={row.step}
            onChange={(value) => set('step', value)}
            limit={4000}
            rows={2}
            required
          />
          <FieldPair>
            <TextField
              label={t('determineStepWho')}
              value={row.who}
              onChange={(value) => set('who', value)}
              maxLength={200}
              required
            />
            <DateField label={t('determineStepBy')} value={row.by} onChange={(value) => set('by', value)} required />
          </FieldPair>
        </>
      )}
    </RowsField>
  );
}
