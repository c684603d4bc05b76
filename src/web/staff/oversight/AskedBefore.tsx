// What oversight asked the access log before, by whom and why: who watches is watched.
import type { AskedQuestionView } from '../../../contract/oversight.ts';
import { usePages } from '../../connection/use-pages.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { shortDay } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { KINDS } from './question-values.ts';
import { Worker } from './Worker.tsx';

const SLICE = 25;

export function AskedBefore() {
  const t = useText('oversight');
  const list = usePages<AskedQuestionView>('/v1/toezicht/vragen', { limiet: SLICE });
  const columns: Column<AskedQuestionView>[] = [
    { key: 'at', header: t('when'), rowHeader: true, cell: ({ at }) => <time dateTime={at}>{shortDay(at)}</time> },
    { key: 'who', header: t('who'), cell: (row) => <Worker {...row} /> },
    {
      key: 'kind',
      header: t('kind'),
      cell: ({ kind }) => {
        const known = KINDS.find((each) => each === kind);
        return known === undefined ? kind : t(`kinds.${known}`);
      },
    },
    { key: 'why', header: t('why'), cell: ({ reason }) => <UserText>{reason}</UserText> },
  ];
  return (
    <Panel title={t('askedTitle')}>
      {list.failure !== undefined && <ErrorState failure={list.failure} onRetry={() => void list.reload()} level={3} />}
      {list.loading && <Loading lines={3} />}
      {!list.loading && list.failure === undefined && list.items.length === 0 && <p>{t('askedNone')}</p>}
      {list.items.length > 0 && (
        <DataTable
          caption={t('askedCaption')}
          captionHidden
          columns={columns}
          rows={list.items}
          rowKey={({ id }) => String(id)}
        />
      )}
      <MoreButton list={list} />
    </Panel>
  );
}
