// Who looked at this dossier and which row of the access table allowed it: open to everybody who works on it.
import { useMemo } from 'react';
import type { AccessEntryView } from '../../../contract/access-entry.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { usePages } from '../../connection/use-pages.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { clockTime, shortDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useAccessWords } from './access-words.ts';
import { namesIn } from './names-in.ts';

const SLICE = 50;

export function AccessScreen() {
  const t = useText('access');
  const { sheet } = useSheet();
  const list = usePages<AccessEntryView>(`/v1/dossiers/${sheet.dossierId}/inzagen`, { limiet: SLICE });
  const columns = useColumns();
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      <Panel>
        {list.failure !== undefined && (
          <ErrorState
            failure={list.failure}
            onRetry={() => void (list.hasMore ? list.more() : list.reload())}
            level={3}
          />
        )}
        {list.loading && <Loading lines={8} />}
        {!list.loading && list.items.length === 0 && list.failure === undefined && (
          <EmptyState title={t('empty')} level={3} />
        )}
        {list.items.length > 0 && (
          <DataTable
            caption={t('caption')}
            captionHidden
            columns={columns}
            rows={list.items}
            rowKey={({ id }) => String(id)}
          />
        )}
        <MoreButton list={list} />
      </Panel>
    </>
  );
}

function useColumns(): Column<AccessEntryView>[] {
  const t = useText('access');
  const say = useSay();
  const language = useLanguage();
  const { sheet } = useSheet();
  const { person } = useSignedIn();
  const words = useAccessWords();
  const names = useMemo(() => namesIn(sheet), [sheet]);
  const organisation = (id: string): string => {
    const involved = sheet.involved.find((one) => one.id === id);
    return involved === undefined ? id : say(involved.name);
  };
  return [
    {
      key: 'at',
      header: t('at'),
      rowHeader: true,
      cell: ({ at }) => (
        <time dateTime={at} className="vo-nowrap">
          {shortDay(at)} {clockTime(at, language)}
        </time>
      ),
    },
    {
      key: 'person',
      header: t('person'),
      cell: (entry) => (
        <>
          {entry.person === person.id ? (
            <>
              <bdi>{person.name}</bdi> ({t('you')})
            </>
          ) : (
            <bdi>{names.get(entry.person) ?? entry.person}</bdi>
          )}
          <br />
          <span className="vo-muted">
            {words.role(entry.role)}, {organisation(entry.organisation)}
          </span>
        </>
      ),
    },
    { key: 'purpose', header: t('purpose'), cell: ({ purpose }) => words.purpose(purpose) },
    {
      key: 'action',
      header: t('action'),
      cell: ({ action, outcome }) => (
        <>
          {words.action(action)}
          <br />
          <span className="vo-muted">
            {t('outcome')}: {words.outcome(outcome)}
          </span>
        </>
      ),
    },
  ];
}
