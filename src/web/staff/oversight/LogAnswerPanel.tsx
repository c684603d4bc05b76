// The answer of the access log: who, when, what, and in which dossier where the reader may know; or who was refused how often.
import type { LogAnswer, LookView } from '../../../contract/oversight.ts';
import { Button } from '../../parts/Action.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { LiveRegion } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { clockTime, listed, shortDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { useAccessWords } from '../access/access-words.ts';
import { AboutDossier } from './AboutDossier.tsx';
import type { Kind } from './question-values.ts';
import { Worker } from './Worker.tsx';

type LogAnswerPanelProps = {
  readonly kind: Kind;
  readonly slices: readonly LogAnswer[];
  readonly busy: boolean;
  readonly onMore: (() => Promise<void>) | undefined;
};

export function LogAnswerPanel({ kind, slices, busy, onMore }: LogAnswerPanelProps) {
  const t = useText('oversight');
  const looks = slices.flatMap((slice) => slice.looks);
  const refused = slices.flatMap((slice) => slice.refused);
  return (
    <Panel title={`${t('answerTitle')}: ${t(`kinds.${kind}`)}`}>
      <LiveRegion>
        {looks.length + refused.length === 0 && (
          <EmptyState title={t('nothing')} level={3}>
            <p>{t('nothingText')}</p>
          </EmptyState>
        )}
      </LiveRegion>
      {looks.length > 0 && <Looks looks={looks} />}
      {refused.length > 0 && <Refused refused={refused} />}
      {onMore !== undefined && (
        <div>
          <Button variant="secondary" busy={busy} onClick={() => void onMore()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Looks({ looks }: { readonly looks: readonly LookView[] }) {
  const t = useText('oversight');
  const words = useAccessWords();
  const columns: Column<LookView>[] = [
    { key: 'at', header: t('when'), rowHeader: true, cell: ({ at }) => <When at={at} /> },
    { key: 'who', header: t('who'), cell: (look) => <Worker {...look} /> },
    { key: 'purpose', header: t('why'), cell: ({ purpose }) => words.purpose(purpose) },
    { key: 'what', header: t('what'), cell: (look) => <Done look={look} /> },
    {
      key: 'dossier',
      header: t('dossier'),
      cell: ({ dossier }) => dossier !== undefined && <AboutDossier dossier={dossier} />,
    },
  ];
  return (
    <DataTable
      caption={t('answerCaption')}
      captionHidden
      columns={columns}
      rows={looks}
      rowKey={({ id }) => String(id)}
    />
  );
}

function When({ at }: { readonly at: string }) {
  const language = useLanguage();
  return (
    <time dateTime={at} className="vo-nowrap">
      {shortDay(at)} {clockTime(at, language)}
    </time>
  );
}

function Done({ look: { action, outcome, seen, farBack, outsideHours } }: { readonly look: LookView }) {
  const t = useText('oversight');
  const say = useSay();
  const language = useLanguage();
  const words = useAccessWords();
  const marks = [
    ...(farBack === undefined ? [] : [t(`farBack.${farBack}`)]),
    ...(outsideHours ? [t('outsideHours')] : []),
  ];
  return (
    <>
      {words.action(action)}
      {'refusal' in outcome && <div className="vo-muted">{words.refusal(outcome.refusal)}</div>}
      {marks.length > 0 && <div>{listed(marks, language)}</div>}
      {seen.length > 0 && (
        <div className="vo-muted vo-small">{t('saw', { what: listed(seen.map(say), language) })}</div>
      )}
    </>
  );
}

type RefusedRow = LogAnswer['refused'][number];

function Refused({ refused }: { readonly refused: readonly RefusedRow[] }) {
  const t = useText('oversight');
  const columns: Column<RefusedRow>[] = [
    { key: 'who', header: t('who'), rowHeader: true, cell: (row) => <Worker {...row} /> },
    { key: 'times', header: t('times'), cell: ({ times }) => times },
    { key: 'last', header: t('lastTime'), cell: ({ lastAt }) => <When at={lastAt} /> },
  ];
  return (
    <DataTable
      caption={t('answerCaption')}
      captionHidden
      columns={columns}
      rows={refused}
      rowKey={({ person }) => person.id}
    />
  );
}
