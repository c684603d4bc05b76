// This system and the tribunal, side by side. Whether they agree is said in words.
import type { TribunalView } from '../../../contract/published.ts';
import type { TribunalOutcome } from '../../../domain/published/decision.ts';
import type { FindingView } from '../../../views/finding.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import type { IconName } from '../../parts/Icon.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { OutcomeBadge } from '../../parts/Words.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { type Compared, type Comparison, comparedAll } from './compare.ts';

const TONE = {
  'same-breach': 'success',
  'same-cleared': 'success',
  missed: 'danger',
  'facts-missing': 'warning',
  'for-human': 'info',
  'too-strict': 'warning',
  'cleared-missing': 'warning',
  'only-ours': 'neutral',
  'only-theirs': 'neutral',
  'not-comparable': 'neutral',
} as const satisfies Record<Comparison, Tone>;

const TRIBUNAL = {
  violation: { tone: 'danger', icon: 'breached' },
  no_violation: { tone: 'success', icon: 'check' },
  obligation_stated: { tone: 'info', icon: 'flag' },
  inadmissible: { tone: 'neutral', icon: 'none' },
} as const satisfies Record<TribunalOutcome, { tone: Tone; icon: IconName }>;

type CompareTableProps = { readonly ours: readonly FindingView[]; readonly theirs: readonly TribunalView[] };

export function CompareTable({ ours, theirs }: CompareTableProps) {
  const t = useText('published');
  const say = useSay();
  const catalogue = useCatalogue();
  const name = ({ safeguard: id }: Compared): string => {
    const safeguard = catalogue.safeguard(id);
    return safeguard === undefined ? id : say(safeguard.title);
  };
  const columns: Column<Compared>[] = [
    { key: 'safeguard', header: t('safeguard'), rowHeader: true, cell: name },
    {
      key: 'ours',
      header: t('ours'),
      cell: ({ ours: own }) =>
        own === undefined ? (
          <span className="vo-muted">{t('oursSilent')}</span>
        ) : (
          <OutcomeBadge outcome={own.outcome} />
        ),
    },
    {
      key: 'theirs',
      header: t('theirs'),
      cell: ({ theirs: tribunal }) =>
        tribunal === undefined ? (
          <span className="vo-muted">{t('tribunalSilent')}</span>
        ) : (
          <TribunalWords finding={tribunal} />
        ),
    },
    {
      key: 'comparison',
      header: t('comparison'),
      cell: ({ comparison }) => <StatusBadge tone={TONE[comparison]}>{t(`compare.${comparison}`)}</StatusBadge>,
    },
  ];
  return (
    <DataTable
      caption={t('compareTitle')}
      captionHidden
      columns={columns}
      rows={comparedAll(ours, theirs)}
      rowKey={(row) => row.key}
    />
  );
}

function TribunalWords({ finding }: { readonly finding: TribunalView }) {
  const t = useText('published');
  const { tone, icon } = TRIBUNAL[finding.outcome];
  return (
    <span className="vo-stack vo-stack--small">
      <span>
        <StatusBadge tone={tone} icon={icon}>
          {t(`tribunalOutcome.${finding.outcome}`)}
        </StatusBadge>{' '}
        <bdi className="vo-muted">{finding.norm}</bdi>
      </span>
      <span className="vo-small" lang="en" dir="auto">
        {finding.ground}
      </span>
    </span>
  );
}
