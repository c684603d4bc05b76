// Naming one other interest: whose it is, of which kind, and what shows it. Kinds that can never count against a child say so.
import { useState } from 'react';
import { INTEREST_KINDS } from '../../../domain/dossier/interests.ts';
import { emptyFields, withoutEmpty } from '../../forms/checks.ts';
import { CommandForm, FieldPair } from '../../parts/CommandForm.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useDossierForm } from './use-dossier-form.ts';

type Kind = (typeof INTEREST_KINDS)[number];
type InterestValues = {
  /** Made once for each interest, so that sending again names the same one. */
  readonly interestId: string;
  readonly holder: string;
  readonly kind: Kind | '';
  readonly description: string;
  readonly evidence: string;
  readonly legalBasis: string;
};

const WARNED = ['generalMigrationControl', 'parentConduct', 'organisationCapacity'] as const;

const newInterest = (): InterestValues => ({
  interestId: crypto.randomUUID(),
  holder: '',
  kind: '',
  description: '',
  evidence: '',
  legalBasis: '',
});

export function InterestForm({ onDone }: { readonly onDone: () => void }) {
  const t = useText('steps');
  const forms = useText('forms');
  const [initial] = useState(newInterest);
  const form = useDossierForm<InterestValues>({
    form: 'name-interest',
    initial,
    check: (values) => emptyFields(values, ['holder', 'kind', 'description', 'evidence'], forms('fillIn')),
    command: (values) => ({ type: 'NameOtherInterest', ...withoutEmpty(values) }),
    onDone,
  });
  const warned = WARNED.find((kind) => kind === form.draft.values.kind);
  return (
    <CommandForm form={form} label={t('interestLabel')} submitLabel={t('saveInterest')}>
      <FieldPair>
        <TextField {...form.field('holder')} label={t('holder')} hint={t('holderHint')} maxLength={200} required />
        <SelectField
          {...form.field('kind')}
          label={t('kindLabel')}
          options={INTEREST_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          required
        />
      </FieldPair>
      {warned !== undefined && <Notice tone="warning">{t(`kindWarning.${warned}`)}</Notice>}
      <TextAreaField {...form.field('description')} label={t('description')} limit={4000} rows={3} required />
      <TextAreaField
        {...form.field('evidence')}
        label={t('evidence')}
        hint={t('evidenceHint')}
        limit={4000}
        rows={3}
        required
      />
      <TextField {...form.field('legalBasis')} label={t('legalBasis')} maxLength={200} />
    </CommandForm>
  );
}
