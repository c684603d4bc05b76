// The form of a question to the access log, with the answer below it. Nothing of it is kept on the device: it can name a person.
import { type FormEvent, useState } from 'react';
import { Actions, Button } from '../../parts/Action.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { LogAnswerPanel } from './LogAnswerPanel.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { NOTHING_ASKED, wrongIn } from './question-values.ts';
import { useQuestion } from './use-question.ts';

const LONGEST_REASON = 1000;

export function QuestionPanel() {
  const t = useText('oversight');
  const [values, setValues] = useState(NOTHING_ASKED);
  const [tried, setTried] = useState(false);
  const { answered, busy, failure, ask, more } = useQuestion();
  const wrong = wrongIn(values);
  const errors = tried ? wrong : {};
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!busy && Object.keys(wrong).length === 0) void ask(values);
  };
  return (
    <>
      <Panel title={t('askTitle')}>
        <form className="vo-form" aria-label={t('askTitle')} noValidate onSubmit={send}>
          <QuestionFields values={values} errors={errors} onChange={(part) => setValues({ ...values, ...part })} />
          <TextAreaField
            label={t('reason')}
            hint={t('reasonHint')}
            value={values.reason}
            onChange={(reason) => setValues({ ...values, reason })}
            limit={LONGEST_REASON}
            required
            {...(errors.reason && { error: t(errors.reason) })}
          />
          <Actions>
            <Button type="submit" busy={busy}>
              {t('ask')}
            </Button>
          </Actions>
        </form>
        {failure !== undefined && <ErrorState failure={failure} level={3} />}
      </Panel>
      {answered !== undefined && (
        <LogAnswerPanel kind={answered.asked.kind} slices={answered.slices} busy={busy} onMore={more} />
      )}
    </>
  );
}
