// Preparing a talk: how, where and with whom the child wants it, and the child’s own answers beforehand.
import { HEARING_METHODS } from '../../../domain/dossier/hearing.ts';
import { FILLED_BY, OWN_QUESTIONS, type OwnQuestion } from '../../../domain/dossier/hearing-around.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { CheckboxField, RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

type Values = {
  readonly plannedFor: string;
  readonly place: string;
  readonly method: string;
  readonly talksWith: string;
  readonly wishes: string;
  readonly notAgain: string;
  readonly earlierRead: boolean;
  readonly filledBy: string;
} & { readonly [Question in OwnQuestion]: string };

const EMPTY: Values = {
  ...{
    plannedFor: '',
    place: '',
    method: '',
    talksWith: '',
    wishes: '',
    notAgain: '',
    earlierRead: false,
    filledBy: '',
  },
  ...{ 'who-i-am': '', 'what-matters': '', 'my-people': '', 'where-safe': '', 'best-care': '', 'good-and-hard': '' },
  ...{ 'how-i-feel': '', healthy: '', help: '', school: '', 'best-decision': '' },
};

export function PrepareForm() {
  const t = useText('hearing');
  const form = useSheetForm<Values>({
    name: 'prepare-hearing',
    initial: EMPTY,
    typed: ['plannedFor', 'place', 'talksWith'],
    chosen: ['method', 'filledBy'],
    days: ['plannedFor'],
    command: (values) => {
      const { plannedFor, place, method, talksWith, wishes, notAgain, earlierRead, filledBy } = values;
      const filled = filledBy === 'not-filled' ? [] : OWN_QUESTIONS.filter((question) => values[question] !== '');
      const answers = filled.map((question) => ({ question, answer: values[question] }));
      const said = { plannedFor, place, method, talksWith, wishes, notAgain, filledBy };
      return { type: 'PrepareHearing', ...withoutEmpty(said), earlierRead, answers };
    },
  });
  const filledIn = form.draft.values.filledBy === 'child' || form.draft.values.filledBy === 'child-with-help';
  return (
    <FormPanel
      form={form}
      title={t('prepareTitle')}
      submitLabel={t('prepareSend')}
      doneText={t('prepareDone')}
      level={4}
    >
      <p>{t('prepareIntro')}</p>
      <FieldPair>
        <DateField {...form.field('plannedFor')} label={t('plannedFor')} required />
        <TextField {...form.field('place')} label={t('place')} maxLength={200} required />
        <SelectField
          {...form.field('method')}
          label={t('prepareMethod')}
          options={optionsOf(HEARING_METHODS, (method) => t(`methods.${method}`))}
          required
        />
        <TextField
          {...form.field('talksWith')}
          label={t('talksWith')}
          hint={t('talksWithHint')}
          maxLength={200}
          required
        />
      </FieldPair>
      <TextAreaField {...form.field('wishes')} label={t('wishes')} hint={t('wishesHint')} limit={4000} />
      <TextAreaField {...form.field('notAgain')} label={t('notAgain')} limit={4000} />
      <CheckboxField {...form.field('earlierRead')} label={t('earlierRead')} />
      <RadioGroup
        {...form.field('filledBy')}
        label={t('filledBy')}
        options={optionsOf(FILLED_BY, (each) => t(`filled.${each}`))}
        required
      />
      {filledIn && <p className="vo-hint">{t('ownAnswersHint')}</p>}
      {filledIn &&
        OWN_QUESTIONS.map((question) => (
          <TextAreaField key={question} {...form.field(question)} label={t(`own.${question}`)} limit={4000} rows={3} />
        ))}
    </FormPanel>
  );
}
