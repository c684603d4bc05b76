// One run of all published decisions through the safeguards, in counts: so many of so many, no percentages of three cases.
import type { ScoreLine, ScoreRun, Tally } from '../../../contract/published.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { useSay, useText } from '../../text/use-text.ts';

type Row = ScoreRun['safeguards'][number];

const MEASURED = [
  { key: 'breaches', header: 'breachesFound' },
  { key: 'cleared', header: 'clearedKept' },
  { key: 'clearedAnswered', header: 'clearedAnswered' },
] as const satisfies readonly { key: keyof ScoreLine; header: string }[];

export function ScoreTable({ run }: { readonly run: ScoreRun }) {
  const t = useText('published');
  const say = useSay();
  const catalogue = useCatalogue();
  const tally = ({ hits, total }: Tally) => (total === 0 ? t('noTally') : t('tally', { hits, total }));
  const name = (row: Row): string => {
    const safeguard = catalogue.safeguard(row.safeguard);
    return safeguard === undefined ? row.safeguard : say(safeguard.title);
  };
  const columns: Column<Row>[] = [
    { key: 'safeguard', header: t('safeguard'), rowHeader: true, sortBy: name, cell: name },
    ...MEASURED.map(
      ({ key, header }): Column<Row> => ({
        key,
        header: t(header),
        sortBy: (row) => row[key].total,
        cell: (row) => tally(row[key]),
      }),
    ),
  ];
  return (
    <DataTable
      caption={t('scoreCaption')}
      columns={columns}
      rows={run.safeguards}
      rowKey={(row) => row.safeguard}
      footer={[t('total'), ...MEASURED.map(({ key }) => tally(run.total[key]))]}
    />
  );
}
