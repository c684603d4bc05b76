// The two forms of step 4: planning the talk with the child, and recording how it went.
import { emptyFields, wrongDays } from '../../forms/checks.ts';
import { CheckboxField, RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { CommandForm, FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useDossierForm } from '../steps/use-dossier-form.ts';

type ExplanationFormProps = { readonly decisionId: string; readonly onDone: () => void };

const NO_TALK = { plannedFor: '', language: '', explainer: '', present: '' };

export function PlanTalkForm({ decisionId, onDone }: ExplanationFormProps) {
  const t = useText('explanation');
  const forms = useText('forms');
  const form = useDossierForm({
    form: `plan-explanation-${decisionId}`,
    initial: NO_TALK,
    check: (values) => ({
      ...wrongDays(values, ['plannedFor'], forms('dayWrong')),
      ...emptyFields(values, ['plannedFor', 'language', 'explainer', 'present'], forms('fillIn')),
    }),
    command: (values) => ({ type: 'PlanExplanation', decisionId, ...values }),
    onDone,
  });
  return (
    <CommandForm form={form} label={t('planLabel')} submitLabel={t('plan')}>
      <FieldPair>
        <DateField {...form.field('plannedFor')} label={t('plannedFor')} hint={t('plannedForHint')} required />
        <TextField {...form.field('language')} label={t('language')} maxLength={200} required />
      </FieldPair>
      <FieldPair>
        <TextField {...form.field('explainer')} label={t('explainer')} maxLength={200} required />
        <TextField {...form.field('present')} label={t('present')} hint={t('presentHint')} maxLength={200} required />
      </FieldPair>
    </CommandForm>
  );
}

const UNDERSTOOD = ['yes', 'partly', 'no', 'unknown'] as const;

type ExplainValues = {
  readonly explainedOn: string;
  readonly language: string;
  readonly explainer: string;
  readonly ownWords: string;
  readonly understood: (typeof UNDERSTOOD)[number] | '';
  readonly remediesTold: boolean;
  readonly letterGiven: boolean;
};

const NOT_EXPLAINED: ExplainValues = {
  explainedOn: '',
  language: '',
  explainer: '',
  ownWords: '',
  understood: '',
  remediesTold: false,
  letterGiven: false,
};

export function ExplainForm({ decisionId, onDone }: ExplanationFormProps) {
  const t = useText('explanation');
  const forms = useText('forms');
  const form = useDossierForm<ExplainValues>({
    form: `explain-${decisionId}`,
    initial: NOT_EXPLAINED,
    check: (values) => ({
      ...wrongDays(values, ['explainedOn'], forms('dayWrong')),
      ...emptyFields(values, ['explainedOn', 'language', 'explainer', 'ownWords'], forms('fillIn')),
      ...emptyFields(values, ['understood'], forms('chooseOne')),
    }),
    command: (values) => ({ type: 'ExplainDecision', decisionId, ...values }),
    onDone,
  });
  return (
    <CommandForm form={form} label={t('recordLabel')} submitLabel={t('record')}>
      <DateField {...form.field('explainedOn')} label={t('explainedOn')} required />
      <FieldPair>
        <TextField {...form.field('language')} label={t('language')} maxLength={200} required />
        <TextField {...form.field('explainer')} label={t('explainedBy')} maxLength={200} required />
      </FieldPair>
      <TextAreaField {...form.field('ownWords')} label={t('ownWords')} limit={4000} required />
      <RadioGroup
        {...form.field('understood')}
        label={t('understood')}
        options={UNDERSTOOD.map((value) => ({ value, label: t(`understoodAnswer.${value}`) }))}
        required
      />
      <CheckboxField {...form.field('remediesTold')} label={t('remediesTold')} />
      <CheckboxField {...form.field('letterGiven')} label={t('letterGiven')} />
    </CommandForm>
  );
}
