// Asks, and looks every moment how far the counting is until the answer is there.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { WhatIfRunView, WhatIfView } from '../../../contract/what-if.ts';
import { isSignedOut, read, send } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { useSessionEnded } from '../../connection/session.tsx';
import { bodyOf, type Question } from './question.ts';

export type Asking =
  | { readonly status: 'idle' | 'failed' }
  | { readonly status: 'counting'; readonly percent: number }
  | { readonly status: 'refused'; readonly failure: Failure }
  | { readonly status: 'answered'; readonly answer: WhatIfView };

/** Units: milliseconds between two looks. */
const BETWEEN_LOOKS = 700;
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));

const shownOf = ({ state, percent, answer }: WhatIfRunView): Asking => {
  if (answer !== undefined) return { status: 'answered', answer };
  return state === 'running' ? { status: 'counting', percent } : { status: 'failed' };
};

export function useAsking(onAnswered: () => Promise<void>): {
  readonly state: Asking;
  readonly ask: (question: Question) => Promise<void>;
} {
  const [state, setState] = useState<Asking>({ status: 'idle' });
  const sessionEnded = useSessionEnded();
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const ask = useCallback(
    async (question: Question) => {
      setState({ status: 'counting', percent: 0 });
      let answer = await send<WhatIfRunView>('/v1/wat-als', bodyOf(question));
      while (!gone.current && answer.ok && answer.value.state === 'running') {
        setState(shownOf(answer.value));
        await aMoment();
        answer = await read<WhatIfRunView>(`/v1/wat-als/${answer.value.answerId}`);
      }
      // A question that was counted so fast that its answer came along has to be read once.
      if (answer.ok && answer.value.state === 'answered' && answer.value.answer === undefined)
        answer = await read<WhatIfRunView>(`/v1/wat-als/${answer.value.answerId}`);
      if (gone.current) return;
      if (answer.ok) setState(shownOf(answer.value));
      else if (isSignedOut(answer.refusal)) sessionEnded();
      else setState({ status: 'refused', failure: answer.refusal });
      if (answer.ok) await onAnswered();
    },
    [onAnswered, sessionEnded],
  );
  return { state, ask };
}
