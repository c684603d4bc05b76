// The AVG table: what it is and is not, the question “may somebody see this?”, proposals, the whole matrix, and every row.
import { useState } from 'react';
import type { TableView } from '../../../contract/sharing.ts';
import { useRead } from '../../connection/use-read.ts';
import { isDay } from '../../forms/day-text.ts';
import { TextLink } from '../../parts/Action.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { PageHeader } from '../../parts/Page.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { AskTable } from './AskTable.tsx';
import { Proposals } from './Proposals.tsx';
import { SearchTable } from './SearchTable.tsx';
import { type TableOnScreen, useMayChange } from './use-table.ts';
import '../../parts/sharing-print.css';

export function TableScreen() {
  const t = useText('sharing');
  const [day, setDay] = useState('');
  const asked = isDay(day) ? `?op=${day}` : '';
  const { data, failure, loading, reload } = useRead<TableView>(`/v1/tabel${asked}`);
  return (
    <>
      <PageHeader title={t('title')} />
      <p className="vo-readable">{t('intro')}</p>
      <Notice tone="warning" title={t('honestTitle')}>
        <p>{t('honest')}</p>
      </Notice>
      <div className="vo-sharing__screen">
        <DateField label={t('onDay')} hint={t('onDayHint')} value={day} onChange={setDay} />
      </div>
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={8} />}
      {data !== undefined && <Whole table={data} reload={reload} />}
    </>
  );
}

function Whole(screen: TableOnScreen) {
  const t = useText('sharing');
  const language = useLanguage();
  const mayPropose = useMayChange('ProposeRow');
  return (
    <div className="vo-stack">
      <p className="vo-muted">{t('tableOn', { day: longDay(screen.table.day, language) })}</p>
      <div className="vo-sharing__screen vo-stack">
        <AskTable table={screen.table} />
        <Proposals {...screen} />
        <p className="vo-row">
          <TextLink to="/avg-tabel/wijzigingen">{t('logLink')}</TextLink>
          {mayPropose && <TextLink to="/avg-tabel/regel">{t('proposeNew')}</TextLink>}
        </p>
      </div>
      <SearchTable table={screen.table} />
    </div>
  );
}
