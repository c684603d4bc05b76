// Recording a procedure that runs around this child: whose it is, of which kind, since when.
import { PROCEDURE_KIND_IDS, PROCEDURE_KINDS, TRACK_IDS, TRACKS } from '../../../domain/dossier/procedure-kinds.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

type Values = {
  readonly kind: string;
  readonly subject: 'child' | 'parent' | '';
  readonly subjectName: string;
  readonly track: string;
  readonly openedOn: string;
  readonly reference: string;
  readonly decisionId: string;
};
const EMPTY: Values = {
  kind: '',
  subject: 'child',
  subjectName: '',
  track: '',
  openedOn: '',
  reference: '',
  decisionId: '',
};

export function OpenProcedureForm() {
  const t = useText('procedures');
  const say = useSay();
  const { sheet } = useSheet();
  const { id: procedureId, renew } = useKeptId(`procedure/${sheet.dossierId}`);
  const form = useSheetForm<Values>({
    name: 'open-procedure',
    initial: EMPTY,
    typed: ['openedOn'],
    chosen: ['kind'],
    days: ['openedOn'],
    more: ({ subject, subjectName }) =>
      subject === 'parent' && subjectName.trim() === '' ? { subjectName: t('parentMissing') } : {},
    command: ({ subjectName, ...values }) => ({
      type: 'OpenProcedure',
      procedureId,
      ...withoutEmpty(values),
      ...(values.subject === 'parent' && { subjectName }),
    }),
    onDone: renew,
  });
  return (
    <FormPanel form={form} title={t('openForm')} submitLabel={t('openSend')} doneText={t('openDone')} level={3}>
      <FieldPair>
        <SelectField
          {...form.field('kind')}
          label={t('kind')}
          options={optionsOf(PROCEDURE_KIND_IDS, (kind) => say(PROCEDURE_KINDS[kind].name))}
          required
        />
        <SelectField
          {...form.field('track')}
          label={t('track')}
          hint={t('trackHint')}
          options={optionsOf(TRACK_IDS, (track) => say(TRACKS[track]))}
          emptyLabel={t('trackUnknown')}
        />
        <DateField {...form.field('openedOn')} label={t('openedOn')} required />
        <TextField {...form.field('reference')} label={t('reference')} maxLength={200} />
      </FieldPair>
      <RadioGroup
        {...form.field('subject')}
        label={t('of')}
        options={[
          { value: 'child', label: t('ofChild') },
          { value: 'parent', label: t('ofParent') },
        ]}
        required
      />
      {form.draft.values.subject === 'parent' && (
        <TextField {...form.field('subjectName')} label={t('parentName')} maxLength={200} required />
      )}
      {sheet.decisions.length > 0 && (
        <SelectField
          {...form.field('decisionId')}
          label={t('about')}
          hint={t('aboutHint')}
          options={sheet.decisions.map(({ plan, name }) => ({ value: plan.decisionId, label: say(name) }))}
          emptyLabel={t('aboutNone')}
        />
      )}
    </FormPanel>
  );
}
