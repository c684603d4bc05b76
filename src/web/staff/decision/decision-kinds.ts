// Which kinds of decision exist and who takes them, as the server says.
import { useRead } from '../../connection/use-read.ts';
import { useSay } from '../../text/use-text.ts';
import type { Named } from '../../wire.ts';

export type WireDecisionKind = Named & {
  readonly direction: 'adverse' | 'favourable' | 'releasing' | 'urgent-protective';
  readonly takers: readonly Named[];
};

export function useDecisionKinds() {
  const { data, failure, loading, reload } = useRead<{ readonly items: readonly WireDecisionKind[] }>(
    '/v1/besluitsoorten',
  );
  return { kinds: data?.items ?? [], failure, loading: loading && data === undefined, reload };
}

/** The names of those who take a decision of this kind. */
export function useTakerNames(): (kind: WireDecisionKind | undefined) => readonly string[] {
  const say = useSay();
  return (kind) => kind?.takers.map(({ name }) => say(name)) ?? [];
}
