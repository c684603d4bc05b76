// Something could not be read: what happened in our words, what the server said, the reference, and trying again.
import type { Failure, Problem } from '../connection/problem.ts';
import { useSay, useText } from '../text/use-text.ts';
import { Button } from './Action.tsx';
import { failureWords } from './failure-words.ts';
import { Notice } from './Notice.tsx';
import './states.css';

type ErrorStateProps = { readonly failure: Failure; readonly onRetry?: () => void; readonly level?: 2 | 3 };

export function ErrorState({ failure, onRetry, level = 2 }: ErrorStateProps) {
  const t = useText('errors');
  const common = useText('common');
  const { title, text } = failureWords(failure);
  return (
    <div role="alert">
      <Notice tone="danger" title={t(title)} level={level}>
        <p>{t(text)}</p>
        {failure.kind === 'problem' && <ProblemWords problem={failure.problem} />}
        {onRetry !== undefined && (
          <div>
            <Button variant="secondary" onClick={onRetry}>
              {common('retry')}
            </Button>
          </div>
        )}
      </Notice>
    </div>
  );
}

/** What the server said itself, and the reference to pass on. */
export function ProblemWords({ problem }: { readonly problem: Problem }) {
  const t = useText('errors');
  const say = useSay();
  const said = problem.detail ?? problem.title;
  return (
    <>
      {said !== undefined && <p>{say(said)}</p>}
      {problem.reference !== undefined && (
        <p>
          {t('reference')}: <bdi className="vo-reference">{problem.reference}</bdi>
        </p>
      )}
    </>
  );
}
