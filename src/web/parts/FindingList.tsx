// All findings on one situation: how many of each, then each finding, what needs somebody's attention first.
import { Heading } from '@amsterdam/design-system-react';
import type { Outcome } from '../../domain/safeguards/safeguard.ts';
import type { FindingView } from '../../views/finding.ts';
import { useText } from '../text/use-text.ts';
import { EmptyState } from './EmptyState.tsx';
import { FindingCard } from './FindingCard.tsx';
import { OutcomeBadge } from './Words.tsx';

/** These are many and ask little: folded away, one press away. */
const FOLDED: readonly Outcome[] = ['missing', 'met', 'not-applicable'];

const ORDER = ['breached', 'missing', 'for-human', 'met', 'not-applicable'] as const satisfies readonly Outcome[];

type FindingListProps = {
  readonly findings: readonly FindingView[];
  readonly title?: string;
  readonly level?: 2 | 3 | 4;
  readonly folded?: readonly Outcome[];
};

export function FindingList({ findings, title, level = 2, folded = FOLDED }: FindingListProps) {
  const t = useText('findings');
  if (findings.length === 0)
    return (
      <EmptyState title={t('noFindings')} level={level === 2 ? 2 : 3}>
        <p>{t('noFindingsText')}</p>
      </EmptyState>
    );
  const counted = ORDER.map((outcome) => findings.filter((finding) => finding.outcome === outcome));
  return (
    <div className="vo-stack">
      {title !== undefined && (
        <Heading level={level} size="level-4">
          {title}
        </Heading>
      )}
      <p className="vo-muted vo-small vo-readable">{t('disclaimer')}</p>
      <ul className="vo-plain-list vo-row" aria-label={t('summary')}>
        {counted.map(
          (group) =>
            group[0] !== undefined && (
              <li key={group[0].outcome} className="vo-finding-count">
                {group.length} × <OutcomeBadge outcome={group[0].outcome} />
              </li>
            ),
        )}
      </ul>
      {counted.map((group) => (
        <Group key={group[0]?.outcome ?? ''} findings={group} level={level === 2 ? 3 : 4} folded={folded} />
      ))}
    </div>
  );
}

type GroupProps = {
  readonly findings: readonly FindingView[];
  readonly level: 3 | 4;
  readonly folded: readonly Outcome[];
};

function Group({ findings, level, folded }: GroupProps) {
  const t = useText('findings');
  const outcome = findings[0]?.outcome;
  if (outcome === undefined) return null;
  const cards = findings.map((finding) => <FindingCard key={finding.safeguard} finding={finding} level={level} />);
  if (!folded.includes(outcome)) return cards;
  return (
    <details className="vo-findings-settled">
      <summary>
        {t(`outcome.${outcome}`)} ({findings.length})
      </summary>
      <div className="vo-stack">
        <p className="vo-muted">{t(`outcomeMeaning.${outcome}`)}</p>
        {cards}
      </div>
    </details>
  );
}
