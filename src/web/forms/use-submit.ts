// Sends one command and keeps track of what came of it. Nothing typed is lost: the draft is cleared only after success.
import { useCallback, useRef, useState } from 'react';
import { send } from '../connection/api.ts';
import type { Pending } from './draft-store.ts';
import type { AnyCommand } from './submission.ts';
import { commandIdFor, fingerprint, keepsCommandId, type Submission, submissionOf } from './submission.ts';
import type { DraftForm } from './use-draft.ts';

export type SubmitOptions<Answer> = {
  /** `/v1/dossiers/{id}/opdrachten` or `/v1/gezinnen/{id}/opdrachten`. */
  readonly path: string;
  /** The version that the person looked at; without it the server does not compare. */
  readonly expectedVersion?: number | undefined;
  /** The draft behind the form: cleared after success, keeps the command id over a reload. */
  readonly draft?: Pick<DraftForm<object>, 'clear' | 'pending'>;
  readonly onDone?: (answer: Answer) => void | Promise<void>;
};

export type Submit = {
  readonly state: Submission;
  readonly submit: (command: AnyCommand) => Promise<void>;
  /** Sends the last command again, with the same id where that is safe and needed. */
  readonly again: () => Promise<void>;
  readonly reset: () => void;
};

const IDLE: Submission = { status: 'idle' };

export function useSubmit<Answer = unknown>({ path, expectedVersion, draft, onDone }: SubmitOptions<Answer>): Submit {
  const [state, setState] = useState<Submission>(IDLE);
  const unanswered = useRef<Pending>(undefined);
  const lastCommand = useRef<AnyCommand>(undefined);
  const busy = useRef(false);

  const submit = useCallback(
    async (command: AnyCommand) => {
      if (busy.current) return; // A double click sends once.
      busy.current = true;
      lastCommand.current = command;
      const print = fingerprint(path, command);
      const pending = draft?.pending.get() ?? unanswered.current;
      const commandId = commandIdFor(print, pending, () => crypto.randomUUID());
      const remember = (value: Pending | undefined) => {
        unanswered.current = value;
        draft?.pending.set(value);
      };
      remember({ commandId, fingerprint: print });
      setState({ status: 'sending' });
      const answer = await send<Answer>(path, {
        commandId,
        ...(expectedVersion !== undefined && { expectedVersion }),
        command,
      });
      busy.current = false;
      if (answer.ok) {
        unanswered.current = undefined;
        draft?.clear();
        setState({ status: 'done' });
        await onDone?.(answer.value);
        return;
      }
      const stopped = submissionOf(answer.refusal);
      if (!keepsCommandId(stopped)) remember(undefined);
      setState(stopped);
    },
    [path, expectedVersion, draft, onDone],
  );

  const again = useCallback(async () => {
    if (lastCommand.current !== undefined) await submit(lastCommand.current);
  }, [submit]);

  return { state, submit, again, reset: useCallback(() => setState(IDLE), []) };
}
