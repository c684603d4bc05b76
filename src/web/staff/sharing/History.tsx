// The public log of the AVG table, of one row or of all: who proposed, approved and changed what, the latest first.
import { useMemo } from 'react';
import type { TableChangeView } from '../../../contract/sharing.ts';
import { usePages } from '../../connection/use-pages.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Speaker } from './Proposals.tsx';

type HistoryProps = { readonly title: string; readonly rowId?: string };

export function History({ title, rowId }: HistoryProps) {
  const t = useText('sharing');
  const query = useMemo(() => ({ regel: rowId }), [rowId]);
  const pages = usePages<TableChangeView>('/v1/tabel/wijzigingen', query);
  const { items, failure, loading } = pages;
  return (
    <Panel title={title}>
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void pages.reload()} />}
      {loading && items.length === 0 && <Loading lines={4} />}
      {!loading && failure === undefined && items.length === 0 && <p>{t(rowId ? 'historyNone' : 'logNone')}</p>}
      {items.length > 0 && (
        <PartedList label={title}>
          {items.map((line) => (
            <li key={line.number}>
              <Line line={line} />
            </li>
          ))}
        </PartedList>
      )}
      <MoreButton list={pages} />
    </Panel>
  );
}

function Line({ line }: { readonly line: TableChangeView }) {
  const t = useText('sharing');
  const language = useLanguage();
  return (
    <>
      <Subheading level={3}>{`${t(`said.${line.type}`)} – ${longDay(line.on, language)}`}</Subheading>
      {line.loosened && <StatusBadge tone="danger">{t('loosened')}</StatusBadge>}
      <DescriptionList
        items={[
          { term: t('row'), description: <code>{line.rowId}</code> },
          { term: t('proposalsTitle'), description: t('proposal', { number: line.proposal }) },
          { term: t('reason'), description: line.reason && <UserText>{line.reason}</UserText> },
          {
            term: t('changes'),
            description: line.direction === undefined ? undefined : t(`directionOf.${line.direction}`),
          },
        ]}
      />
      <p className="vo-small">
        <Speaker by={line.by} on={line.on} />
      </p>
    </>
  );
}
