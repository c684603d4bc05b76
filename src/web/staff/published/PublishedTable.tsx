// The rows of the list of published decisions.
import type { PublishedItem } from '../../../contract/published.ts';
import { TextLink } from '../../parts/Action.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { ShortDay } from '../../parts/Words.tsx';
import { countryName } from '../../text/country.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { PUBLISHED } from './PublishedTabs.tsx';

const TONE = { breach: 'danger', no_breach: 'success', mixed: 'warning' } as const satisfies Record<
  PublishedItem['expected'],
  Tone
>;

export function ExpectedBadge({ decision }: { readonly decision: PublishedItem }) {
  const t = useText('published');
  return (
    <span className="vo-row">
      <StatusBadge tone={TONE[decision.expected]} icon="decision">
        {t(`expected.${decision.expected}`)}
      </StatusBadge>
      {decision.contested && (
        <StatusBadge tone="neutral" icon="weighing">
          {t('contested')}
        </StatusBadge>
      )}
      {!decision.scored && (
        <StatusBadge tone="neutral" icon="none">
          {t('notScored')}
        </StatusBadge>
      )}
    </span>
  );
}

export function PublishedTable({ items }: { readonly items: readonly PublishedItem[] }) {
  const t = useText('published');
  const measure = useText('measures');
  const language = useLanguage();
  const country = (item: PublishedItem): string => countryName(item.respondent, language);
  const columns: Column<PublishedItem>[] = [
    {
      key: 'name',
      header: t('name'),
      rowHeader: true,
      sortBy: (item) => item.name,
      cell: (item) => (
        <>
          <TextLink to={`${PUBLISHED}/${item.id}`}>
            <bdi>{item.name}</bdi>
          </TextLink>
          <br />
          <bdi className="vo-muted vo-small">{item.number}</bdi>
        </>
      ),
    },
    { key: 'body', header: t('body'), sortBy: (item) => item.body, cell: (item) => item.body },
    { key: 'respondent', header: t('respondent'), sortBy: country, cell: country },
    {
      key: 'date',
      header: t('date'),
      sortBy: (item) => item.date ?? '',
      cell: (item) => (item.date ? <ShortDay day={item.date} /> : <span className="vo-muted">{t('noDate')}</span>),
    },
    {
      key: 'measure',
      header: t('measure'),
      sortBy: (item) => measure(item.measure),
      cell: (item) => measure(item.measure),
    },
    {
      key: 'outcome',
      header: t('outcome'),
      sortBy: (item) => t(`expected.${item.expected}`),
      cell: (item) => <ExpectedBadge decision={item} />,
    },
  ];
  return <DataTable caption={t('caption')} columns={columns} rows={items} rowKey={(item) => item.id} />;
}
