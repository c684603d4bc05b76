// The passkeys of whoever signed in with one: a second device, and removing one that is lost.
import { useState } from 'react';
import type { OwnPasskey } from '../../../contract/passkeys.ts';
import { remove } from '../../connection/api.ts';
import { makeAnotherPasskey } from '../../connection/passkeys.ts';
import type { Failure } from '../../connection/problem.ts';
import { useRead } from '../../connection/use-read.ts';
import { Button } from '../../parts/Action.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { longMoment } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { PasskeyTrouble } from './PasskeyTrouble.tsx';
import { usePasskey } from './use-passkey.ts';

export function OwnPasskeys() {
  const t = useText('sessions');
  const { data, failure, reload } = useRead<{ readonly items: readonly OwnPasskey[] }>('/v1/passkeys');
  const adding = usePasskey(reload);
  const [removing, setRemoving] = useState<Failure>();
  const forget = async (id: string) => {
    const answer = await remove(`/v1/passkeys/${id}`);
    setRemoving(answer.ok ? undefined : answer.refusal);
    await reload();
  };
  if (failure !== undefined) return <ErrorState failure={failure} onRetry={() => void reload()} />;
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Panel title={t('passkeys')}>
      <PasskeyTable rows={data.items} onForget={(id) => void forget(id)} />
      {removing !== undefined && <ErrorState failure={removing} />}
      <PasskeyTrouble failure={adding.failure} />
      <div>
        <Button variant="secondary" busy={adding.busy} onClick={() => void adding.act(makeAnotherPasskey)}>
          {t('passkeyMore')}
        </Button>
      </div>
    </Panel>
  );
}

type PasskeyTableProps = { readonly rows: readonly OwnPasskey[]; readonly onForget: (id: string) => void };

function PasskeyTable({ rows, onForget }: PasskeyTableProps) {
  const t = useText('sessions');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('passkeyCaption')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'made', header: t('made'), rowHeader: true, cell: ({ madeAt }) => longMoment(madeAt, language) },
        { key: 'used', header: t('used'), cell: ({ usedAt }) => (usedAt ? longMoment(usedAt, language) : t('never')) },
        { key: 'synced', header: t('where'), cell: ({ synced }) => t(synced ? 'whereSynced' : 'whereHere') },
        {
          key: 'forget',
          header: t('end'),
          cell: ({ id, madeAt }) => (
            <Button variant="secondary" onClick={() => onForget(id)}>
              {t('forget')} <span className="ams-visually-hidden">{longMoment(madeAt, language)}</span>
            </Button>
          ),
        },
      ]}
    />
  );
}
