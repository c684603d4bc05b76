// Recording what happened in a procedure, correcting its day and closing the procedure: three plain forms.
import { MILESTONES } from '../../../domain/dossier/milestones.ts';
import { OUTCOME_IDS, OUTCOMES } from '../../../domain/dossier/procedure-kinds.ts';
import type { ProcedureView } from '../../../views/procedure.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import type { CommandFormState } from '../../forms/use-command-form.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { useProcedureOptions } from './procedure-options.ts';

type Procedures = { readonly procedures: readonly ProcedureView[] };
type Step = {
  readonly procedureId: string;
  readonly milestone: string;
  readonly day: string;
  readonly time: string;
  readonly source: string;
};
const NO_STEP: Step = { procedureId: '', milestone: '', day: '', time: '', source: '' };
const NO_CORRECTION = { ...NO_STEP, reason: '' };
const NO_END = { procedureId: '', outcome: '', closedOn: '', explanation: '' };
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const useClock = () => {
  const t = useText('procedures');
  return ({ time }: Pick<Step, 'time'>) => (time === '' || CLOCK.test(time) ? {} : { time: t('timeWrong') });
};

export function StepForm({ procedures }: Procedures) {
  const t = useText('procedures');
  const form = useSheetForm<Step>({
    name: 'milestone',
    initial: procedures.length === 1 ? { ...NO_STEP, procedureId: procedures[0]?.opened.procedureId ?? '' } : NO_STEP,
    typed: ['day', 'source'],
    chosen: ['procedureId', 'milestone'],
    days: ['day'],
    more: useClock(),
    command: (values) => ({ type: 'RecordMilestone', ...withoutEmpty(values) }),
  });
  const open = procedures.find(({ opened }) => opened.procedureId === form.draft.values.procedureId)?.open ?? [];
  return (
    <FormPanel form={form} title={t('stepForm')} submitLabel={t('stepSend')} doneText={t('stepDone')} level={3}>
      <StepFields fields={fieldsOf((name) => form.field(name))} procedures={procedures} milestones={open} />
    </FormPanel>
  );
}

export function CorrectForm({ procedures }: Procedures) {
  const t = useText('procedures');
  const form = useSheetForm({
    name: 'correct-milestone',
    initial: NO_CORRECTION,
    typed: ['day', 'source', 'reason'],
    chosen: ['procedureId', 'milestone'],
    days: ['day'],
    more: useClock(),
    command: (values) => ({ type: 'CorrectMilestone', ...withoutEmpty(values) }),
  });
  const chosen = procedures.find(({ opened }) => opened.procedureId === form.draft.values.procedureId);
  const recorded = (chosen?.milestones ?? []).map((each) => each.recorded.milestone);
  return (
    <FormPanel
      form={form}
      title={t('correctForm')}
      submitLabel={t('correctSend')}
      doneText={t('correctDone')}
      level={3}
    >
      <StepFields fields={fieldsOf((name) => form.field(name))} procedures={procedures} milestones={recorded} />
      <TextAreaField {...form.field('reason')} label={t('correctReason')} limit={4000} rows={2} required />
    </FormPanel>
  );
}

type Fields = { readonly [Field in keyof Step]: ReturnType<CommandFormState<Step>['field']> };

const fieldsOf = (field: (name: keyof Step) => Fields[keyof Step]): Fields => ({
  procedureId: field('procedureId'),
  milestone: field('milestone'),
  day: field('day'),
  time: field('time'),
  source: field('source'),
});

type FieldsProps = Procedures & {
  readonly fields: Fields;
  readonly milestones: readonly (keyof typeof MILESTONES)[];
};

function StepFields({ fields, procedures, milestones }: FieldsProps) {
  const t = useText('procedures');
  const say = useSay();
  return (
    <>
      <SelectField {...fields.procedureId} label={t('procedure')} options={useProcedureOptions(procedures)} required />
      <SelectField
        {...fields.milestone}
        label={t('step')}
        {...(milestones.length === 0 && { hint: t('stepHint') })}
        options={optionsOf(milestones, (milestone) => say(MILESTONES[milestone]))}
        required
      />
      <FieldPair>
        <DateField {...fields.day} label={t('day')} required />
        <TextField {...fields.time} label={t('time')} hint={t('timeHint')} maxLength={5} />
        <TextField {...fields.source} label={t('source')} maxLength={200} required />
      </FieldPair>
    </>
  );
}

export function CloseForm({ procedures }: Procedures) {
  const t = useText('procedures');
  const say = useSay();
  const form = useSheetForm({
    name: 'close-procedure',
    initial: NO_END,
    typed: ['closedOn'],
    chosen: ['procedureId', 'outcome'],
    days: ['closedOn'],
    command: (values) => ({ type: 'CloseProcedure', ...withoutEmpty(values) }),
  });
  return (
    <FormPanel form={form} title={t('closeForm')} submitLabel={t('closeSend')} doneText={t('closeDone')} level={3}>
      <SelectField
        {...form.field('procedureId')}
        label={t('procedure')}
        options={useProcedureOptions(procedures)}
        required
      />
      <FieldPair>
        <SelectField
          {...form.field('outcome')}
          label={t('outcome')}
          options={optionsOf(OUTCOME_IDS, (outcome) => say(OUTCOMES[outcome]))}
          required
        />
        <DateField {...form.field('closedOn')} label={t('closedOn')} required />
      </FieldPair>
      <TextAreaField {...form.field('explanation')} label={t('explanation')} limit={4000} rows={2} />
    </FormPanel>
  );
}
