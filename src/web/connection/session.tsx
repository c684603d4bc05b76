// Who is signed in, for which organisation and purpose. The cookie itself is invisible to scripts; this is what the server
// says about it.
import { createContext, type PropsWithChildren, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Session } from '../../contract/session.ts';
import { recallLanguage } from '../text/language.ts';
import { type Answer, isSignedOut, read, remove, send } from './api.ts';
import type { Failure } from './problem.ts';

export type SessionState =
  | { readonly status: 'loading' }
  | { readonly status: 'signed-in'; readonly session: Session }
  /** Signed in, but for which purpose was not chosen yet. */
  | { readonly status: 'choosing' }
  | { readonly status: 'signed-out'; readonly because: 'not-yet' | 'ended' | 'chosen' }
  | { readonly status: 'failed'; readonly failure: Failure };

export type SessionActions = {
  readonly state: SessionState;
  readonly check: () => Promise<void>;
  readonly signIn: (personId: string, purpose: string) => Promise<Answer<unknown>>;
  readonly signOut: () => Promise<void>;
  readonly signOutEverywhere: () => Promise<void>;
  readonly ended: () => void;
};

const codeOf = (failure: Failure): string | undefined =>
  failure.kind === 'problem' ? failure.problem.code : undefined;

const SessionContext = createContext<SessionActions | undefined>(undefined);

export function SessionProvider({ children }: PropsWithChildren) {
  const [state, setState] = useState<SessionState>({ status: 'loading' });

  const check = useCallback(async () => {
    const answer = await read<Session>('/v1/sessie');
    if (answer.ok) {
      recallLanguage(answer.value.person.id);
      setState({ status: 'signed-in', session: answer.value });
    } else if (codeOf(answer.refusal) === 'purpose-not-chosen') setState({ status: 'choosing' });
    else if (isSignedOut(answer.refusal)) setState({ status: 'signed-out', because: 'not-yet' });
    else setState({ status: 'failed', failure: answer.refusal });
  }, []);

  const signIn = useCallback(
    async (personId: string, purpose: string) => {
      const answer = await send<unknown>('/v1/sessies', { personId, purpose });
      if (answer.ok) await check();
      return answer;
    },
    [check],
  );

  const signOut = useCallback(async () => {
    const answer = await remove('/v1/sessies/huidige');
    if (answer.ok || isSignedOut(answer.refusal)) setState({ status: 'signed-out', because: 'chosen' });
    else setState({ status: 'failed', failure: answer.refusal });
  }, []);

  const signOutEverywhere = useCallback(async () => {
    const answer = await remove('/v1/sessies');
    if (answer.ok || isSignedOut(answer.refusal)) setState({ status: 'signed-out', because: 'chosen' });
    else setState({ status: 'failed', failure: answer.refusal });
  }, []);

  const ended = useCallback(() => setState({ status: 'signed-out', because: 'ended' }), []);

  useEffect(() => {
    void check();
  }, [check]);

  const value = useMemo(
    () => ({ state, check, signIn, signOut, signOutEverywhere, ended }),
    [state, check, signIn, signOut, signOutEverywhere, ended],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
}

export function useSession(): SessionActions {
  const value = useContext(SessionContext);
  if (value === undefined) throw new Error('useSession is used outside SessionProvider');
  return value;
}

/** What a reading calls when the server says that nobody is signed in any more. */
export const useSessionEnded = (): (() => void) => useSession().ended;

/** The signed-in person; screens behind the sign-in may rely on it. */
export function useSignedIn(): Session {
  const { state } = useSession();
  if (state.status !== 'signed-in') throw new Error('useSignedIn is used on a page that needs no sign-in');
  return state.session;
}
