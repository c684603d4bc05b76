// What a decision that is being prepared would do to the child, in the words of an alarm. Pure.
import type { Alarm } from '../../../domain/dossier/alarm.ts';
import type { DecisionView } from '../../../views/sheet.ts';

type Planned = Pick<DecisionView, 'measure'> & {
  readonly plan: Pick<DecisionView['plan'], 'separates' | 'takesLiberty'>;
};

export function dangerOf({ measure, plan }: Planned): Alarm {
  if (measure === 'detention' || plan.takesLiberty === 'yes') return 'detention';
  if (measure === 'separation' || plan.separates === 'yes') return 'separation';
  if (measure === 'reception_placement') return 'move';
  return measure === 'expulsion' || measure === 'dublin_transfer' ? 'departure' : 'other';
}
