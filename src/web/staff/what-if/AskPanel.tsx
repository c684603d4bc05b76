// The question: which number, which other value, and what it is asked for. Counting goes on at the server; this looks how far.
import { type FormEvent, useState } from 'react';
import type { ParameterView, WhatIfView } from '../../../contract/what-if.ts';
import { Actions, Button } from '../../parts/Action.tsx';
import { CheckboxField } from '../../parts/ChoiceGroup.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { LiveRegion, Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { AnswerBody } from './AnswerBody.tsx';
import { type Question, valuesOf, wrongIn } from './question.ts';
import { useAsking } from './use-asking.ts';

type AskPanelProps = { readonly parameters: readonly ParameterView[]; readonly onAnswered: () => Promise<void> };

const EMPTY: Question = { parameter: '', value: '', why: '', publish: false };

export function AskPanel({ parameters, onAnswered }: AskPanelProps) {
  const t = useText('whatIf');
  const asking = useAsking(onAnswered);
  const [question, setQuestion] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const wrong = wrongIn(question);
  const busy = asking.state.status === 'counting';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!busy && Object.keys(wrong).length === 0) void asking.ask(question);
  };
  const errors = tried ? wrong : {};
  return (
    <Panel title={t('askTitle')}>
      <form className="vo-form" aria-label={t('askTitle')} noValidate onSubmit={send}>
        <NumberFields
          parameters={parameters}
          question={question}
          onChange={(more) => setQuestion({ ...question, ...more })}
          parameterError={errors.parameter && t(errors.parameter)}
          valueError={errors.value && t(errors.value)}
        />
        <TextAreaField
          label={t('why')}
          hint={t('whyHint')}
          value={question.why}
          onChange={(why) => setQuestion({ ...question, why })}
          limit={4000}
          required
          {...(errors.why && { error: t(errors.why) })}
        />
        <CheckboxField
          label={t('publish')}
          hint={t('publishHint')}
          value={question.publish}
          onChange={(publish) => setQuestion({ ...question, publish })}
        />
        <Actions>
          <Button type="submit" busy={busy}>
            {t('ask')}
          </Button>
        </Actions>
      </form>
      <LiveRegion>
        {asking.state.status === 'counting' && <p>{t('counting', { percent: asking.state.percent })}</p>}
        {asking.state.status === 'failed' && (
          <Notice tone="danger" title={t('failedTitle')} level={3}>
            <p>{t('failedText')}</p>
          </Notice>
        )}
      </LiveRegion>
      {asking.state.status === 'refused' && <ErrorState failure={asking.state.failure} level={3} />}
      {asking.state.status === 'answered' && <Answered answer={asking.state.answer} parameters={parameters} />}
    </Panel>
  );
}

const Answered = ({ answer, parameters }: { answer: WhatIfView; parameters: readonly ParameterView[] }) => {
  const t = useText('whatIf');
  return (
    <Panel title={t('answerTitle')} level={3}>
      <AnswerBody answer={answer} parameters={parameters} />
    </Panel>
  );
};

type NumberFieldsProps = {
  readonly parameters: readonly ParameterView[];
  readonly question: Question;
  readonly onChange: (more: Partial<Question>) => void;
  readonly parameterError: string | undefined;
  readonly valueError: string | undefined;
};

function NumberFields({ parameters, question, onChange, parameterError, valueError }: NumberFieldsProps) {
  const t = useText('whatIf');
  const say = useSay();
  const chosen = parameters.find(({ id }) => id === question.parameter);
  return (
    <>
      <SelectField
        label={t('parameter')}
        hint={t('parameterHint')}
        value={question.parameter}
        onChange={(parameter) => onChange({ parameter, value: '' })}
        options={parameters.map(({ id, name }) => ({ value: id, label: say(name) }))}
        required
        {...(parameterError && { error: parameterError })}
      />
      {chosen !== undefined && (
        <SelectField
          label={t('value')}
          hint={`${t('valueNow', { value: chosen.value, unit: say(chosen.unit) })} ${t(`origin.${chosen.origin.kind}`)}`}
          value={question.value}
          onChange={(value) => onChange({ value })}
          options={valuesOf(chosen).map((value) => ({ value: String(value), label: `${value} ${say(chosen.unit)}` }))}
          required
          {...(valueError && { error: valueError })}
        />
      )}
    </>
  );
}
