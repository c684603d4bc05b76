// What was recorded, topic by topic, with source and certainty.
import { FACTS } from '../../../domain/situation/facts/facts.ts';
import { FACT_TOPICS } from '../../../domain/situation/facts/topics.ts';
import type { Sheet } from '../../../views/sheet.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { FactValue, ShortDay } from '../../parts/Words.tsx';
import { useSay, useText } from '../../text/use-text.ts';

type Recorded = Sheet['facts'][number];

export function RecordedFacts({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('facts');
  const say = useSay();
  const columns = useColumns();
  if (sheet.facts.length === 0)
    return (
      <EmptyState title={t('none')} level={3}>
        <p>{t('noneText')}</p>
      </EmptyState>
    );
  const groups = FACT_TOPICS.map(({ id, title, keys }) => ({
    id,
    title,
    rows: sheet.facts.filter(({ fact }) => keys.includes(fact)),
  }));
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, title, rows }) => (
      <DataTable
        key={id}
        caption={t('caption', { topic: say(title).toLocaleLowerCase() })}
        columns={columns}
        rows={rows}
        rowKey={({ fact }) => fact}
      />
    ));
}

function useColumns(): Column<Recorded>[] {
  const t = useText('facts');
  const say = useSay();
  return [
    { key: 'fact', header: t('fact'), rowHeader: true, cell: ({ fact }) => say(FACTS[fact].meaning) },
    {
      key: 'value',
      header: t('value'),
      cell: ({ value, certainty }) => (
        <>
          <strong>
            <FactValue value={value} />
          </strong>
          <br />
          <span className="vo-muted">{t(`certainties.${certainty}`)}</span>
        </>
      ),
    },
    {
      key: 'source',
      header: t('sourceAndExplanation'),
      cell: ({ source, explanation, on }) => (
        <>
          <UserWords>{explanation}</UserWords>
          <br />
          <span className="vo-muted">
            {t('source')}: <UserWords>{source}</UserWords>, {t('recordedOn')} <ShortDay day={on} />
          </span>
        </>
      ),
    },
  ];
}
