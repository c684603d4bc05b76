// Signing in did not work: what the server says about it, in words for the person who tried.
import type { Failure } from '../../connection/problem.ts';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useSay } from '../../text/use-text.ts';

export function SignInFailure({ failure }: { readonly failure: Failure }) {
  const say = useSay();
  if (failure.kind === 'network' || failure.problem.title === undefined) return <ErrorState failure={failure} />;
  const { title, detail } = failure.problem;
  return (
    <div role="alert">
      <Notice tone="danger" title={say(title)}>
        {detail !== undefined && <p>{say(detail)}</p>}
      </Notice>
    </div>
  );
}
