// The facts of a published decision, each with what kind of fact it is.
import type { PublishedFact } from '../../../contract/published.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { FactValue } from '../../parts/Words.tsx';
import { useSay, useText } from '../../text/use-text.ts';

export function FactTable({ facts }: { readonly facts: readonly PublishedFact[] }) {
  const t = useText('published');
  const finding = useText('findings');
  const say = useSay();
  const columns: Column<PublishedFact>[] = [
    {
      key: 'fact',
      header: t('fact'),
      rowHeader: true,
      cell: (fact) => say(fact.meaning) || fact.key.replaceAll('_', ' '),
    },
    { key: 'value', header: t('value'), cell: (fact) => <FactValue value={fact.value} /> },
    { key: 'class', header: t('factClass'), cell: (fact) => finding(`factClass.${fact.class}`) },
  ];
  return (
    <DataTable caption={t('factsTitle')} captionHidden columns={columns} rows={facts} rowKey={(fact) => fact.key} />
  );
}
