// One act with a passkey at a time: busy, what went wrong, and going on when it worked.
import { useState } from 'react';
import type { PasskeyAnswer } from '../../connection/passkeys.ts';
import type { Failure } from '../../connection/problem.ts';

export type PasskeyFailure = Failure | { readonly kind: 'device' };

export function usePasskey(done: () => Promise<void> | void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<PasskeyFailure>();
  const act = async (work: () => Promise<PasskeyAnswer>) => {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    const answer = await work();
    setBusy(false);
    if (answer.ok) await done();
    else setFailure(answer.refusal);
  };
  return { act, busy, failure };
}
