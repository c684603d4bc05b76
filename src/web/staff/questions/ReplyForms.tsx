// The forms that follow a question: answering, proposing another, saying why not, withdrawing, saying what was done with the answer.
import { USES } from '../../../domain/dossier/questions/question-record.ts';
import { residenceWords } from '../../../domain/dossier/questions/residence-words.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { useSignedIn } from '../../connection/session.tsx';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { useSaysWhatIsNeeded } from './use-says-what-is-needed.ts';

type Which = { readonly questionId: string };
const NO_ANSWER = { answer: '', basis: '' };

export function AnswerForm({ questionId, from }: Which & { readonly from: string }) {
  const t = useText('questions');
  const nameOf = useOrganisationName();
  const { organisation } = useSignedIn();
  const saysWhatIsNeeded = useSaysWhatIsNeeded();
  const form = useSheetForm({
    name: `answer-${questionId}`,
    initial: NO_ANSWER,
    typed: ['answer', 'basis'],
    command: (values) => ({ type: 'AnswerQuestion', questionId, ...values }),
  });
  const words = saysWhatIsNeeded(organisation.id) ? residenceWords(form.draft.values.answer) : [];
  return (
    <FormPanel form={form} title={t('answerTitle')} submitLabel={t('answerSend')} doneText={t('answerDone')} level={4}>
      <TextAreaField
        {...form.field('answer')}
        label={t('answerField')}
        hint={t('answerHint', { who: nameOf(from) })}
        limit={20000}
        rows={8}
        required
      />
      {words.length > 0 && <Notice tone="warning">{t('residenceAnswered', { words: words.join(', ') })}</Notice>}
      <TextAreaField {...form.field('basis')} label={t('basisField')} limit={4000} required />
    </FormPanel>
  );
}

const NO_OTHER = { question: '', reason: '' };

export function ReformulateForm({ questionId }: Which) {
  const t = useText('questions');
  const form = useSheetForm({
    name: `reformulate-${questionId}`,
    initial: NO_OTHER,
    typed: ['question', 'reason'],
    command: (values) => ({ type: 'ReformulateQuestion', questionId, ...values }),
  });
  return (
    <FormPanel
      form={form}
      title={t('reformulateTitle')}
      submitLabel={t('reformulateSend')}
      doneText={t('reformulateDone')}
      level={4}
    >
      <TextAreaField {...form.field('question')} label={t('otherField')} limit={4000} required />
      <TextAreaField {...form.field('reason')} label={t('reason')} limit={4000} required />
    </FormPanel>
  );
}

const NO_REASON = { reason: '' };
type ReasonFormProps = Which & {
  readonly type: 'DeclineQuestion' | 'WithdrawQuestion';
  readonly name: 'decline' | 'withdraw';
};

export function ReasonForm({ questionId, type, name }: ReasonFormProps) {
  const t = useText('questions');
  const form = useSheetForm({
    name: `${name}-${questionId}`,
    initial: NO_REASON,
    typed: ['reason'],
    command: (values) => ({ type, questionId, ...values }),
  });
  return (
    <FormPanel
      form={form}
      title={t(`${name}Title`)}
      submitLabel={t(`${name}Send`)}
      doneText={t(`${name}Done`)}
      level={4}
    >
      <TextAreaField {...form.field('reason')} label={t('reason')} limit={4000} required />
    </FormPanel>
  );
}

const NO_USE = { use: '', reason: '' };

export function UseForm({ questionId }: Which) {
  const t = useText('questions');
  const form = useSheetForm({
    name: `use-${questionId}`,
    initial: NO_USE,
    typed: ['reason'],
    chosen: ['use'],
    command: (values) => ({ type: 'SayHowUsed', questionId, ...values }),
  });
  return (
    <FormPanel form={form} title={t('useTitle')} submitLabel={t('useSend')} doneText={t('useDone')} level={4}>
      <RadioGroup
        {...form.field('use')}
        label={t('useField')}
        options={optionsOf(USES, (use) => t(`use.${use}`))}
        required
      />
      <TextAreaField {...form.field('reason')} label={t('useWhy')} hint={t('useWhyHint')} limit={4000} required />
    </FormPanel>
  );
}
