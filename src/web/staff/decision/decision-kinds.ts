// Which kinds of decision exist and who takes them, as the server says.
import type { DecisionKindView } from '../../../contract/law.ts';
import { useRead } from '../../connection/use-read.ts';
import { useSay } from '../../text/use-text.ts';

export function useDecisionKinds() {
  const { data, failure, loading, reload } = useRead<{ readonly items: readonly DecisionKindView[] }>(
    '/v1/besluitsoorten',
  );
  return { kinds: data?.items ?? [], failure, loading: loading && data === undefined, reload };
}

/** The names of those who take a decision of this kind. */
export function useTakerNames(): (kind: DecisionKindView | undefined) => readonly string[] {
  const say = useSay();
  return (kind) => kind?.takers.map(({ name }) => say(name)) ?? [];
}
