// Looking at a determination again: it stands until a next day, or begins anew.
import { REVIEW_REASONS } from '../../../domain/dossier/determination.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import type { Tell } from '../steps/tell.ts';
import type { Held } from './held.ts';

const OUTCOMES = ['stands', 'reopened'] as const;
type Values = {
  readonly why: string;
  readonly reason: string;
  readonly outcome: (typeof OUTCOMES)[number] | '';
  readonly reviewOn: string;
};
const EMPTY: Values = { why: '', reason: '', outcome: '', reviewOn: '' };

/** What was reopened takes this form away with it: the message that it worked stands outside. */
export function ReviewForm({ held, tell }: { readonly held: Held; readonly tell: Tell }) {
  const t = useText('determination');
  const { determinationId } = held.proposed;
  const form = useSheetForm<Values>({
    name: `review/${determinationId}`,
    initial: EMPTY,
    typed: ['reason'],
    chosen: ['why', 'outcome'],
    days: ['reviewOn'],
    more: ({ outcome, reviewOn }) =>
      outcome === 'stands' && reviewOn === '' ? { reviewOn: t('reviewNextMissing') } : {},
    command: (values) => ({ type: 'ReviewDetermination', determinationId, ...withoutEmpty(values) }),
    onDone: () => tell(t('reviewDone')),
  });
  return (
    <FormPanel form={form} title={t('reviewTitle')} submitLabel={t('reviewSend')} level={4}>
      <SelectField
        {...form.field('why')}
        label={t('reviewWhyField')}
        options={optionsOf(REVIEW_REASONS, (why) => t(`reviewWhy.${why}`))}
        required
      />
      <TextAreaField {...form.field('reason')} label={t('reviewReason')} limit={4000} rows={3} required />
      <RadioGroup
        {...form.field('outcome')}
        label={t('reviewOutcomeField')}
        options={optionsOf(OUTCOMES, (outcome) => t(`reviewOutcome.${outcome}`))}
        required
      />
      <FieldPair>
        <DateField {...form.field('reviewOn')} label={t('reviewNext')} />
      </FieldPair>
    </FormPanel>
  );
}
