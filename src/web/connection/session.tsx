// Who is signed in, for which organisation and purpose. The cookie itself is invisible to scripts; this is what the server
// says about it.
import {
  createContext,
  type PropsWithChildren,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Session } from '../../contract/session.ts';
import { listOnServer } from '../forms/draft-server.ts';
import { emptyVault, openVault, type Vault } from '../forms/draft-vault.ts';
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
  /** What this person typed and did not send, on this device. */
  readonly vault: Vault;
  /** The version of each draft that the server has, by form; none where it does not answer. */
  readonly listed: Promise<ReadonlyMap<string, number>>;
};

type Kept = Pick<SessionActions, 'vault' | 'listed'> & { readonly of: string };
const tab = crypto.randomUUID();

/** The drafts of whoever signed in; once for each person and key, because the session is asked for over and over. */
async function keptFor({ person, deviceKey }: Pick<Session, 'person' | 'deviceKey'>, before: Kept): Promise<Kept> {
  const of = `${person.id} ${deviceKey}`;
  if (before.of === of) return before;
  const vault = await openVault({ storage: localStorage, person: person.id, tab }, deviceKey);
  const listed = listOnServer().then((answer) =>
    answer.ok ? new Map(answer.value.items.map(({ form, version }) => [form, version])) : new Map<string, number>(),
  );
  return { of, vault, listed };
}

const NOBODY: Kept = { of: '', vault: emptyVault(localStorage), listed: Promise.resolve(new Map()) };

const codeOf = (failure: Failure): string | undefined =>
  failure.kind === 'problem' ? failure.problem.code : undefined;

const SessionContext = createContext<SessionActions | undefined>(undefined);

export function SessionProvider({ children }: PropsWithChildren) {
  const [state, setState] = useState<SessionState>({ status: 'loading' });
  const [kept, setKept] = useState<Kept>(NOBODY);
  const latest = useRef(kept);

  const check = useCallback(async () => {
    const answer = await read<Session>('/v1/sessie');
    if (answer.ok) {
      recallLanguage(answer.value.person.id);
      latest.current = await keptFor(answer.value, latest.current);
      setKept(latest.current);
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

  const left = useCallback(() => {
    // What the device keeps stays closed until the same person signs in again.
    latest.current = NOBODY;
    setKept(NOBODY);
    setState({ status: 'signed-out', because: 'chosen' });
  }, []);

  const signOut = useCallback(async () => {
    const answer = await remove('/v1/sessies/huidige');
    if (answer.ok || isSignedOut(answer.refusal)) left();
    else setState({ status: 'failed', failure: answer.refusal });
  }, [left]);

  const signOutEverywhere = useCallback(async () => {
    const answer = await remove('/v1/sessies');
    if (answer.ok || isSignedOut(answer.refusal)) left();
    else setState({ status: 'failed', failure: answer.refusal });
  }, [left]);

  const ended = useCallback(() => setState({ status: 'signed-out', because: 'ended' }), []);

  useEffect(() => {
    void check();
  }, [check]);

  const value = useMemo(
    () => ({ state, check, signIn, signOut, signOutEverywhere, ended, vault: kept.vault, listed: kept.listed }),
    [state, check, signIn, signOut, signOutEverywhere, ended, kept],
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
