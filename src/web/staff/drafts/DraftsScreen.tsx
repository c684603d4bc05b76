// Forms that this person began and did not send yet, wherever they typed them: back to the page, or away with it.
import { useState } from 'react';
import { Link } from 'react-router';
import type { DraftList } from '../../../contract/drafts.ts';
import type { Failure } from '../../connection/problem.ts';
import { useSession } from '../../connection/session.tsx';
import { useRead } from '../../connection/use-read.ts';
import { dropOnServer } from '../../forms/draft-server.ts';
import { Button } from '../../parts/Action.tsx';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { longMoment } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

type Row = DraftList['items'][number];

export function DraftsScreen() {
  const t = useText('drafts');
  const { data, failure, loading, reload } = useRead<DraftList>('/v1/concepten');
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className="vo-readable">{t('intro')}</p>
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={4} />}
      {data !== undefined && <Drafts rows={data.items} onChanged={reload} />}
    </Page>
  );
}

function Drafts({ rows, onChanged }: { readonly rows: readonly Row[]; readonly onChanged: () => Promise<void> }) {
  const t = useText('drafts');
  const language = useLanguage();
  const { vault } = useSession();
  const [asking, setAsking] = useState<Row>();
  const [failure, setFailure] = useState<Failure>();
  const columns: readonly Column<Row>[] = [
    {
      key: 'title',
      header: t('page'),
      rowHeader: true,
      cell: (row) => <Link to={row.path}>{row.title || row.path}</Link>,
    },
    { key: 'kept', header: t('keptAt'), cell: (row) => longMoment(row.keptAt, language) },
    {
      key: 'away',
      header: t('away'),
      cell: (row) => (
        <Button variant="tertiary" onClick={() => setAsking(row)}>
          {t('discard')}
          <span className="ams-visually-hidden"> {row.title}</span>
        </Button>
      ),
    },
  ];
  const discard = async ({ form }: Row) => {
    const answer = await dropOnServer(form);
    if (!answer.ok) setFailure(answer.refusal);
    else vault.clear(form);
    setAsking(undefined);
    await onChanged();
  };
  if (rows.length === 0) return <EmptyState title={t('none')} />;
  return (
    <>
      {failure !== undefined && <ErrorState failure={failure} />}
      <DataTable caption={t('title')} columns={columns} rows={rows} rowKey={({ form }) => form} />
      <ConfirmDialog
        open={asking !== undefined}
        title={t('discardTitle')}
        confirmLabel={t('discard')}
        onConfirm={() => asking && void discard(asking)}
        onClose={() => setAsking(undefined)}
      >
        <p>{t('discardText')}</p>
      </ConfirmDialog>
    </>
  );
}
