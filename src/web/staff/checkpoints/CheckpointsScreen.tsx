// Checkpoints over all dossiers, for oversight: what they are, each one as a file to keep elsewhere, and how to compare two.
import type { CheckpointKeyView, CheckpointView } from '../../../contract/checkpoint.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { usePages } from '../../connection/use-pages.ts';
import { useRead } from '../../connection/use-read.ts';
import { DownloadLink } from '../../parts/Action.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { clockTime, shortDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

const SLICE = 50;
/** Enough to tell two roots apart; the whole one stands in the file. */
const SHOWN_LENGTH = 16;

export function CheckpointsScreen() {
  const t = useText('checkpoints');
  const { oversees } = useSignedIn();
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className="vo-readable">{t('intro')}</p>
      {oversees ? (
        <Checkpoints />
      ) : (
        <Panel title={t('onlyOversight')}>
          <p className="vo-readable">{t('onlyOversightText')}</p>
        </Panel>
      )}
    </Page>
  );
}

function Checkpoints() {
  const t = useText('checkpoints');
  const list = usePages<CheckpointView>('/v1/toezicht/ankers', { limiet: SLICE });
  const columns = useColumns();
  return (
    <>
      <Panel title={t('listTitle')}>
        {list.failure !== undefined && (
          <ErrorState failure={list.failure} onRetry={() => void list.reload()} level={3} />
        )}
        {list.loading && <Loading lines={6} />}
        {!list.loading && list.items.length === 0 && list.failure === undefined && (
          <EmptyState title={t('empty')} level={3}>
            <p>{t('emptyText')}</p>
          </EmptyState>
        )}
        {list.items.length > 0 && (
          <DataTable
            caption={t('caption')}
            captionHidden
            columns={columns}
            rows={list.items}
            rowKey={({ statement }) => String(statement.number)}
          />
        )}
        <MoreButton list={list} />
      </Panel>
      <HowToCompare />
      <KeyPanel />
    </>
  );
}

function useColumns(): Column<CheckpointView>[] {
  const t = useText('checkpoints');
  const language = useLanguage();
  return [
    {
      key: 'number',
      header: t('number'),
      rowHeader: true,
      cell: ({ statement }) => t('numbered', { number: statement.number }),
    },
    {
      key: 'madeAt',
      header: t('madeAt'),
      cell: ({ statement: { madeAt } }) => (
        <time dateTime={madeAt}>{`${shortDay(madeAt)}, ${clockTime(madeAt, language)}`}</time>
      ),
    },
    { key: 'events', header: t('events'), cell: ({ statement }) => statement.events },
    {
      key: 'root',
      header: t('root'),
      cell: ({ statement }) => <code>{`${statement.root.slice(0, SHOWN_LENGTH)}…`}</code>,
    },
    {
      key: 'file',
      header: t('file'),
      cell: ({ statement: { number } }) => (
        <DownloadLink href={`/v1/toezicht/ankers/${number}`}>{t('download', { number })}</DownloadLink>
      ),
    },
  ];
}

function HowToCompare() {
  const t = useText('checkpoints');
  return (
    <Panel title={t('compareTitle')}>
      <ol className="vo-readable">
        <li>{t('compareKeep')}</li>
        <li>
          {t('compareFiles')} <code>npm run -s voorop -- checkpoint compare OUD.json NIEUW.json</code>
        </li>
        <li>
          {t('compareDatabase')} <code>npm run -s voorop -- verify --checkpoint OUD.json</code>
        </li>
      </ol>
      <p className="vo-readable">{t('compareSkipped')}</p>
    </Panel>
  );
}

function KeyPanel() {
  const t = useText('checkpoints');
  const key = useRead<CheckpointKeyView>('/v1/ankersleutel');
  return (
    <Panel title={t('keyTitle')}>
      <p className="vo-readable">{t('keyText')}</p>
      {key.failure !== undefined && <ErrorState failure={key.failure} onRetry={() => void key.reload()} level={3} />}
      {key.data !== undefined && (
        <DescriptionList
          items={[
            { term: t('key'), description: <code>{key.data.publicKey}</code> },
            { term: t('keyPrint'), description: <code>{key.data.print}</code> },
          ]}
        />
      )}
    </Panel>
  );
}
