// Sends a question to the access log and keeps its answer, slice by slice. Each slice is a question of its own, and logged as one.
import { useCallback, useState } from 'react';
import type { LogAnswer } from '../../../contract/oversight.ts';
import { isSignedOut, send } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { useSessionEnded } from '../../connection/session.tsx';
import { type QuestionValues, questionOf } from './question-values.ts';

type Answered = { readonly asked: QuestionValues; readonly slices: readonly LogAnswer[] };

export function useQuestion(): {
  readonly answered: Answered | undefined;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly ask: (values: QuestionValues) => Promise<void>;
  readonly more: (() => Promise<void>) | undefined;
} {
  const [answered, setAnswered] = useState<Answered>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const sessionEnded = useSessionEnded();

  const sendOn = useCallback(
    async (asked: QuestionValues, before: readonly LogAnswer[]) => {
      setBusy(true);
      const after = before.at(-1)?.next;
      const body = { question: questionOf(asked), reason: asked.reason.trim(), ...(after !== undefined && { after }) };
      const answer = await send<LogAnswer>('/v1/toezicht/vragen', body);
      setBusy(false);
      if (answer.ok) setAnswered({ asked, slices: [...before, answer.value] });
      else if (isSignedOut(answer.refusal)) return sessionEnded();
      setFailure(answer.ok ? undefined : answer.refusal);
    },
    [sessionEnded],
  );

  const last = answered?.slices.at(-1);
  return {
    ...{ answered, busy, failure },
    ask: useCallback((values) => sendOn(values, []), [sendOn]),
    more: answered && last?.next !== undefined ? () => sendOn(answered.asked, answered.slices) : undefined,
  };
}
