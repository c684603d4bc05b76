// What came of sending, when it did not go through: in plain words, with the next step. What was typed is always kept.
import { type PropsWithChildren, useState } from 'react';
import { useLocation } from 'react-router';
import type { Problem } from '../connection/problem.ts';
import type { Stop } from '../forms/submission.ts';
import { useOnline } from '../forms/use-online.ts';
import type { Submit } from '../forms/use-submit.ts';
import type { errors } from '../text/nl/errors.ts';
import { useSay, useText } from '../text/use-text.ts';
import { Button, ButtonLink } from './Action.tsx';
import { ProblemWords } from './ErrorState.tsx';
import { FindingList } from './FindingList.tsx';
import { Notice, type NoticeTone } from './Notice.tsx';

type Sentence = keyof typeof errors;
type StopWords = { readonly tone: NoticeTone; readonly title: Sentence; readonly text?: Sentence };

const WORDS = {
  'lost-connection': { tone: 'warning', title: 'networkTitle', text: 'networkSendText' },
  'signed-out': { tone: 'warning', title: 'signedOutTitle', text: 'signedOutText' },
  forbidden: { tone: 'danger', title: 'forbiddenTitle', text: 'forbiddenText' },
  'not-found': { tone: 'danger', title: 'notFoundTitle', text: 'notFoundText' },
  refused: { tone: 'danger', title: 'refusedTitle' },
  conflict: { tone: 'warning', title: 'conflictTitle', text: 'conflictText' },
  'too-large': { tone: 'danger', title: 'tooLargeTitle', text: 'tooLargeText' },
  'too-many': { tone: 'warning', title: 'tooManyTitle', text: 'tooManyText' },
  defect: { tone: 'danger', title: 'defectTitle', text: 'defectText' },
} as const satisfies Record<Stop, StopWords>;

/** Stops where sending the same again is a sensible next step. */
const SENDS_AGAIN: ReadonlySet<Stop> = new Set(['lost-connection', 'too-many', 'defect']);

type SubmitNoticeProps = { readonly sending: Submit; readonly onReload?: (() => Promise<void>) | undefined };

export function SubmitNotice({ sending, onReload }: SubmitNoticeProps) {
  const { state } = sending;
  return (
    <div role="alert">
      {state.status === 'stopped' && (
        <Stopped stop={state.stop} problem={state.problem}>
          <NextStep stop={state.stop} again={sending.again} onReload={onReload} />
        </Stopped>
      )}
    </div>
  );
}

type StoppedProps = PropsWithChildren<{ readonly stop: Stop; readonly problem: Problem | undefined }>;

function Stopped({ stop, problem, children }: StoppedProps) {
  const t = useText('errors');
  const say = useSay();
  const online = useOnline();
  const words: StopWords =
    stop === 'lost-connection' && !online ? { ...WORDS[stop], title: 'offlineTitle' } : WORDS[stop];
  const title = stop === 'refused' && problem?.title !== undefined ? say(problem.title) : t(words.title);
  return (
    <Notice tone={words.tone} title={title} level={3}>
      {words.text !== undefined && <p>{t(words.text)}</p>}
      {/* What the server says of a conflict stands here already. */}
      {problem !== undefined && stop !== 'conflict' && <ProblemWords problem={withoutTitle(problem)} />}
      {problem !== undefined && problem.findings.length > 0 && (
        <FindingList findings={inTheWay(problem)} title={t('refusedFindings')} level={4} folded={[]} />
      )}
      {children}
    </Notice>
  );
}

/** What stops it, where the server says which; the rest can be read on the page of the decision. */
const inTheWay = ({ findings, stopping }: Problem) =>
  stopping.length === 0 ? findings : findings.filter(({ safeguard }) => stopping.includes(safeguard));

/** The title stands above the message already; only the detail is new. */
const withoutTitle = ({ title: _title, ...problem }: Problem): Problem => problem;

type NextStepProps = {
  readonly stop: Stop;
  readonly again: () => Promise<void>;
  readonly onReload: (() => Promise<void>) | undefined;
};

function NextStep({ stop, again, onReload }: NextStepProps) {
  const t = useText('errors');
  const { pathname, search } = useLocation();
  if (stop === 'conflict' && onReload !== undefined) return <ReloadButton onReload={onReload} />;
  if (stop === 'signed-out')
    return <ButtonLink to={`/aanmelden?terug=${encodeURIComponent(pathname + search)}`}>{t('signInAgain')}</ButtonLink>;
  if (!SENDS_AGAIN.has(stop)) return null;
  return (
    <div>
      <Button variant="secondary" onClick={() => void again()}>
        {t('sendAgain')}
      </Button>
    </div>
  );
}

function ReloadButton({ onReload }: { readonly onReload: () => Promise<void> }) {
  const t = useText('errors');
  const [reloaded, setReloaded] = useState(false);
  if (reloaded) return <p>{t('conflictReloaded')}</p>;
  return (
    <div>
      <Button variant="secondary" onClick={() => void onReload().then(() => setReloaded(true))}>
        {t('conflictReload')}
      </Button>
    </div>
  );
}
