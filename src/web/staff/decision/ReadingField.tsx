// Choosing a reading in answering a finding, only where norms lead elsewhere and no rule of this system settles it.

import type { NormConflict } from '../../../domain/norms/conflicts/conflict.ts';
import { NORM_CONFLICTS } from '../../../domain/norms/conflicts.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import type { FieldProps } from '../../forms/use-command-form.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { useSay, useText } from '../../text/use-text.ts';

const ALL: readonly NormConflict[] = NORM_CONFLICTS;

/** The conflict that comes up at this safeguard and leaves a choice. */
export function useOpenConflict(safeguardId: string): NormConflict | undefined {
  const { safeguard } = useCatalogue();
  const isFixed = ({ arisesIn, ownRule }: NormConflict) =>
    ownRule === true || arisesIn.some((id) => safeguard(id)?.mandate !== false);
  return ALL.find((conflict) => conflict.arisesIn.includes(safeguardId) && !isFixed(conflict));
}

export function ReadingField({ conflict, ...field }: FieldProps<string> & { readonly conflict: NormConflict }) {
  const t = useText('conflicts');
  const say = useSay();
  return (
    <RadioGroup
      {...field}
      label={t('choose')}
      hint={t('chooseHint')}
      options={conflict.readings.map(({ id, words }) => ({
        value: id,
        label: say(words),
        hint: t(id === conflict.follows ? 'followed' : 'other'),
      }))}
    />
  );
}
