// Choosing a reading in answering a finding, only where norms lead elsewhere and no rule of this system settles it.

import type { NormConflict } from '../../../domain/norms/conflicts/conflict.ts';
import { NORM_CONFLICTS } from '../../../domain/norms/conflicts.ts';
import { standsOnOwnRule } from '../../../domain/safeguards/conflict-at-stake.ts';
import type { FieldProps } from '../../forms/use-command-form.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { useSay, useText } from '../../text/use-text.ts';

const ALL: readonly NormConflict[] = NORM_CONFLICTS;

/** The conflict that comes up at this safeguard and leaves a choice. */
export const openConflictOf = (safeguard: string): NormConflict | undefined =>
  ALL.find((conflict) => conflict.arisesIn.includes(safeguard) && !standsOnOwnRule(conflict));

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
