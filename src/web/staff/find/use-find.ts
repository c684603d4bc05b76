// Sends a search and keeps what came of it. Nothing of it is kept on the device or in an address: it holds a name.
import { useCallback, useRef, useState } from 'react';
import type { FindRequest, FoundDossiers } from '../../../contract/find.ts';
import { isSignedOut, send } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { useSessionEnded } from '../../connection/session.tsx';

export type Finding =
  | { readonly status: 'idle' | 'busy' }
  | { readonly status: 'found'; readonly found: FoundDossiers }
  | { readonly status: 'failed'; readonly failure: Failure };

export type Find = {
  readonly state: Finding;
  readonly search: (asked: FindRequest) => Promise<void>;
  readonly again: () => Promise<void>;
};

export function useFind(): Find {
  const [state, setState] = useState<Finding>({ status: 'idle' });
  const last = useRef<FindRequest>(undefined);
  const turn = useRef(0);
  const sessionEnded = useSessionEnded();
  const search = useCallback(
    async (asked: FindRequest) => {
      last.current = asked;
      turn.current += 1;
      const mine = turn.current;
      setState({ status: 'busy' });
      const answer = await send<FoundDossiers>('/v1/dossiers/zoeken', asked);
      // Somebody searched again in the meantime: that answer counts.
      if (mine !== turn.current) return;
      if (answer.ok) setState({ status: 'found', found: answer.value });
      else if (isSignedOut(answer.refusal)) sessionEnded();
      else setState({ status: 'failed', failure: answer.refusal });
    },
    [sessionEnded],
  );
  const again = useCallback(async () => {
    if (last.current !== undefined) await search(last.current);
  }, [search]);
  return { state, search, again };
}
