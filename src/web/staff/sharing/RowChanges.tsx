// What a proposal would change: line by line against the row of now, or the whole row where it is new.
import type { ProposalView } from '../../../contract/sharing.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { useText } from '../../text/use-text.ts';
import { RowFacts, useRowFacts } from './RowFacts.tsx';
import type { TableNames } from './use-table.ts';

type RowChangesProps = { readonly proposal: ProposalView; readonly names: TableNames };

export function RowChanges({ proposal: { row, before }, names }: RowChangesProps) {
  const t = useText('sharing');
  const shown = row ?? before;
  if (shown === undefined) return null;
  return (
    <Disclosure summary={t('changes')}>
      {row !== undefined && before !== undefined ? (
        <Lines before={before} row={row} names={names} />
      ) : (
        <RowFacts row={shown} names={names} />
      )}
    </Disclosure>
  );
}

type Row = NonNullable<ProposalView['row']>;
type LinesProps = { readonly before: Row; readonly row: Row; readonly names: TableNames };

function Lines({ before, row, names }: LinesProps) {
  const t = useText('sharing');
  const old = useRowFacts({ row: before, names });
  const made = useRowFacts({ row, names });
  const changed = made.filter(
    ({ term, description }) =>
      description !== undefined && old.find((each) => each.term === term)?.description !== description,
  );
  return (
    <ul className="vo-facts">
      {changed.map(({ term, description }) => (
        <li key={term}>
          {t('changeLine', {
            name: term,
            from: String(old.find((each) => each.term === term)?.description),
            to: String(description),
          })}
        </li>
      ))}
    </ul>
  );
}
