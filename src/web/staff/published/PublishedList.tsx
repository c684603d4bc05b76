// The published decisions, to search and filter. They are public and about the past: everything may be sorted here.
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { PublishedListView as Published, PublishedItem } from '../../../contract/published.ts';
import type { Measure } from '../../../domain/situation/situation.ts';
import { useRead } from '../../connection/use-read.ts';
import { Filters } from '../../parts/CommandForm.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { LiveRegion } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { SearchField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { distinct, matches } from './matching.ts';
import { PublishedTable } from './PublishedTable.tsx';
import { PublishedTabs } from './PublishedTabs.tsx';

export function PublishedList() {
  const t = useText('published');
  const { data, failure, loading, reload } = useRead<Published>('/v1/gepubliceerde-beslissingen');
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className="vo-readable">{t('intro')}</p>
      <PublishedTabs />
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={8} />}
      {data !== undefined && <Searchable items={data.items} />}
    </Page>
  );
}

function Searchable({ items }: { readonly items: readonly PublishedItem[] }) {
  const t = useText('published');
  const measureName = useText('measures');
  const [query, setQuery] = useSearchParams();
  const text = query.get('zoek') ?? '';
  const body = query.get('instantie') ?? '';
  const measure = query.get('maatregel') ?? '';
  const set = (key: string, value: string) =>
    setQuery(
      (before) => {
        if (value === '') before.delete(key);
        else before.set(key, value);
        return before;
      },
      { replace: true },
    );
  const found = useMemo(
    () => items.filter((item) => matches(item, { text, body, measure })),
    [items, text, body, measure],
  );
  return (
    <Panel>
      <Filters>
        <SearchField label={t('search')} hint={t('searchHint')} value={text} onChange={(value) => set('zoek', value)} />
        <SelectField
          label={t('filterBody')}
          value={body}
          onChange={(value) => set('instantie', value)}
          emptyLabel={t('filterAll')}
          options={distinct(items.map((item) => item.body)).map((value) => ({ value, label: value }))}
        />
        <SelectField
          label={t('filterMeasure')}
          value={measure}
          onChange={(value) => set('maatregel', value)}
          emptyLabel={t('filterAll')}
          options={distinct(items.map((item) => item.measure)).map((value) => ({
            value,
            label: measureName(value as Measure),
          }))}
        />
      </Filters>
      <LiveRegion>
        <p className="vo-muted">{t('found', { count: found.length })}</p>
      </LiveRegion>
      {found.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      ) : (
        <PublishedTable items={found} />
      )}
    </Panel>
  );
}
