// Where somebody is signed in, with what, and ending it. Also the way to another purpose.
import { useState } from 'react';
import type { OwnSession } from '../../../contract/session.ts';
import { remove } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { useSession, useSignedIn } from '../../connection/session.tsx';
import { useRead } from '../../connection/use-read.ts';
import { Actions, Button, ButtonLink } from '../../parts/Action.tsx';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { longMoment } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { OwnPasskeys } from './OwnPasskeys.tsx';
import { purposeAddress } from './return-address.ts';

export function MySessions() {
  const t = useText('sessions');
  const { data, failure, loading, reload } = useRead<{ readonly items: readonly OwnSession[] }>('/v1/sessies');
  const { signOutEverywhere } = useSession();
  const { mayInvite, confirmsInvitations, failedSignIns } = useSignedIn();
  const [asking, setAsking] = useState(false);
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className="vo-readable">{t('intro')}</p>
      {failedSignIns > 0 && (
        <Notice tone="warning" title={t('failedTitle', { count: failedSignIns })}>
          <p>{t('failedText')}</p>
        </Notice>
      )}
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={4} />}
      {data !== undefined && <SessionTable rows={data.items} onEnded={reload} />}
      <Actions>
        <ButtonLink to={purposeAddress('/')}>{t('otherPurpose')}</ButtonLink>
        {mayInvite && <ButtonLink to="/uitnodigen">{t('inviteTitle')}</ButtonLink>}
        {confirmsInvitations && <ButtonLink to="/uitnodigen">{t('waitingTitle')}</ButtonLink>}
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('everywhere')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={t('everywhere')}
        confirmLabel={t('everywhereSure')}
        onConfirm={() => void signOutEverywhere()}
        onClose={() => setAsking(false)}
      >
        <p>{t('everywhereText')}</p>
      </ConfirmDialog>
      <OwnPasskeys />
    </Page>
  );
}

type SessionTableProps = { readonly rows: readonly OwnSession[]; readonly onEnded: () => Promise<void> };

function SessionTable({ rows, onEnded }: SessionTableProps) {
  const t = useText('sessions');
  const columns = useColumns();
  const [failure, setFailure] = useState<Failure>();
  const end = async (id: string) => {
    const answer = await remove(`/v1/sessies/${id}`);
    if (!answer.ok) setFailure(answer.refusal);
    await onEnded();
  };
  const ending: Column<OwnSession> = {
    key: 'end',
    header: t('end'),
    cell: ({ id, current, device }) =>
      current ? (
        t('thisOne')
      ) : (
        <Button variant="secondary" onClick={() => void end(id)}>
          {t('endThis')} <span className="ams-visually-hidden">{device}</span>
        </Button>
      ),
  };
  return (
    <>
      {failure !== undefined && <ErrorState failure={failure} />}
      <DataTable caption={t('caption')} columns={[...columns, ending]} rows={rows} rowKey={({ id }) => id} />
    </>
  );
}

function useColumns(): readonly Column<OwnSession>[] {
  const t = useText('sessions');
  const say = useSay();
  const language = useLanguage();
  return [
    { key: 'device', header: t('device'), rowHeader: true, cell: ({ device }) => device || t('deviceUnknown') },
    { key: 'way', header: t('way'), cell: ({ way }) => t(`way_${way}`) },
    { key: 'purpose', header: t('purpose'), cell: ({ purpose }) => (purpose ? say(purpose.name) : t('noPurpose')) },
    { key: 'started', header: t('started'), cell: ({ startedAt }) => longMoment(startedAt, language) },
    { key: 'used', header: t('used'), cell: ({ usedAt }) => longMoment(usedAt, language) },
  ];
}
