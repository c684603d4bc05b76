// Recording one piece of evidence of the age beside what is there already.
import { DOCUMENT_KINDS, EVIDENCE_KINDS } from '../../../domain/dossier/age.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { isNoNumber, numberIn } from '../../forms/number-text.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
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

type Values = {
  kind: (typeof EVIDENCE_KINDS)[number] | '';
  document: (typeof DOCUMENT_KINDS)[number] | '';
  source: string;
  saidOn: string;
  birthDate: string;
  youngest: string;
  oldest: string;
  basis: string;
  explanation: string;
};
const EMPTY: Values = {
  kind: '',
  document: '',
  source: '',
  saidOn: '',
  birthDate: '',
  youngest: '',
  oldest: '',
  basis: '',
  explanation: '',
};

export function EvidenceForm() {
  const t = useText('age');
  const { sheet } = useSheet();
  const { id: evidenceId, renew } = useKeptId(`age-evidence/${sheet.dossierId}`);
  const form = useSheetForm<Values>({
    name: 'age-evidence',
    initial: EMPTY,
    typed: ['source', 'saidOn', 'explanation'],
    chosen: ['kind'],
    days: ['saidOn', 'birthDate'],
    more: ({ kind, document, birthDate, youngest, oldest }) => ({
      ...(kind === 'document' && document === '' && { document: t('documentMissing') }),
      ...(birthDate === '' && youngest.trim() === '' && { birthDate: t('ageMissing') }),
      ...(isNoNumber(youngest) && { youngest: t('numberWrong') }),
      ...(isNoNumber(oldest) && { oldest: t('numberWrong') }),
    }),
    command: ({ youngest, oldest, ...rest }) => ({
      type: 'RecordAgeEvidence',
      evidenceId,
      ...withoutEmpty(rest),
      ...withoutEmpty({ youngest: numberIn(youngest), oldest: numberIn(oldest) }),
    }),
    onDone: renew,
  });
  return (
    <FormPanel
      form={form}
      title={t('evidenceForm')}
      submitLabel={t('sendEvidence')}
      doneText={t('evidenceDone')}
      level={4}
    >
      <FieldPair>
        <SelectField
          {...form.field('kind')}
          label={t('whichKind')}
          options={optionsOf(EVIDENCE_KINDS, (kind) => t(`kind.${kind}`))}
          required
        />
        <SelectField
          {...form.field('document')}
          label={t('whichDocument')}
          hint={t('whichDocumentHint')}
          options={optionsOf(DOCUMENT_KINDS, (document) => t(`document.${document}`))}
        />
      </FieldPair>
      <TextField {...form.field('source')} label={t('source')} maxLength={200} required />
      <FieldPair>
        <DateField {...form.field('saidOn')} label={t('saidOn')} required />
        <DateField {...form.field('birthDate')} label={t('birthDate')} hint={t('birthDateHint')} />
      </FieldPair>
      <FieldPair>
        <TextField {...form.field('youngest')} label={t('youngest')} hint={t('youngestHint')} maxLength={5} />
        <TextField {...form.field('oldest')} label={t('oldest')} maxLength={5} />
      </FieldPair>
      <TextAreaField {...form.field('basis')} label={t('basisField')} hint={t('basisHint')} limit={4000} rows={2} />
      <TextAreaField {...form.field('explanation')} label={t('explanation')} limit={4000} rows={3} required />
    </FormPanel>
  );
}
