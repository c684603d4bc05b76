// Which organisation and which days: only organisations of which this reader is shown something can be chosen.
import type { Words } from '../../../domain/basics/text.ts';
import { Filters } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useSay, useText } from '../../text/use-text.ts';

export type LookSearch = { readonly organisation: string; readonly from: string; readonly until: string };
export const EVERYTHING: LookSearch = { organisation: '', from: '', until: '' };

type LookFiltersProps = {
  readonly search: LookSearch;
  readonly onChange: (search: LookSearch) => void;
  readonly organisations: readonly { readonly id: string; readonly name: Words }[];
};

export function LookFilters({ search, onChange, organisations }: LookFiltersProps) {
  const t = useText('access');
  const say = useSay();
  const narrow = (change: Partial<LookSearch>) => onChange({ ...search, ...change });
  return (
    <Filters>
      <SelectField
        label={t('filterOrganisation')}
        value={search.organisation}
        onChange={(organisation) => narrow({ organisation })}
        emptyLabel={t('filterAll')}
        options={organisations.map(({ id, name }) => ({ value: id, label: say(name) }))}
      />
      <DateField label={t('filterFrom')} value={search.from} onChange={(from) => narrow({ from })} />
      <DateField label={t('filterUntil')} value={search.until} onChange={(until) => narrow({ until })} />
    </Filters>
  );
}
