// Completing a determination: what is best, on which conditions, why, who thought otherwise, what happens now, when to look again.
import type { DETERMINATION_OPTIONS } from '../../../domain/dossier/determination.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import type { Tell } from '../steps/tell.ts';
import { type DissentRow, DissentRows, type StepRow, StepRows } from './DetermineRows.tsx';
import type { Held } from './held.ts';

const SEPARATION = ['yes', 'no', 'not-asked'] as const;
type Values = {
  readonly bestOption: (typeof DETERMINATION_OPTIONS)[number] | '';
  readonly separationInChildsInterest: (typeof SEPARATION)[number] | '';
  readonly reasons: string;
  readonly conditions: string;
  readonly dissent: readonly DissentRow[];
  readonly followUp: readonly StepRow[];
  readonly reviewOn: string;
};
const EMPTY: Values = {
  bestOption: '',
  separationInChildsInterest: '',
  reasons: '',
  conditions: '',
  dissent: [],
  followUp: [],
  reviewOn: '',
};
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const isFull = ({ row: _, ...row }: DissentRow | StepRow): boolean =>
  Object.values(row).every((text: string) => text.trim() !== '');

type DetermineFormProps = { readonly held: Held; readonly tell: Tell; readonly startOpen: boolean };

/** With the outcome this form goes away: the message that it worked stands outside. */
export function DetermineForm({ held, tell, startOpen }: DetermineFormProps) {
  const t = useText('determination');
  const { determinationId } = held.proposed;
  const options = (held.compared?.options ?? []).map(({ option }) => option);
  const voters = (held.panel?.members ?? []).filter(({ part }) => part !== 'adviser').map(({ name }) => name);
  const form = useSheetForm<Values>({
    name: `determine/${determinationId}`,
    initial: EMPTY,
    typed: ['reasons', 'reviewOn'],
    chosen: ['bestOption', 'separationInChildsInterest'],
    days: ['reviewOn'],
    more: ({ dissent, followUp }) => ({
      ...(dissent.every(isFull) ? {} : { dissent: t('determineRowMissing') }),
      ...(followUp.every(isFull) ? {} : { followUp: t('determineRowMissing') }),
    }),
    command: ({ conditions, dissent, followUp, ...values }) => ({
      type: 'Determine',
      determinationId,
      ...values,
      conditions: linesOf(conditions),
      dissent: dissent.map(({ row: _, ...each }) => each),
      followUp: followUp.map(({ row: _, ...each }) => each),
    }),
    onDone: () => tell(t('determineDone')),
  });
  return (
    <FormPanel form={form} title={t('determineTitle')} submitLabel={t('determineSend')} level={4} startOpen={startOpen}>
      <RadioGroup
        {...form.field('bestOption')}
        label={t('determineBest')}
        options={optionsOf(options, (option) => t(`option.${option}`))}
        required
      />
      <RadioGroup
        {...form.field('separationInChildsInterest')}
        label={t('separation')}
        options={optionsOf(SEPARATION, (answer) => t(`separationAnswer.${answer}`))}
        required
      />
      <TextAreaField {...form.field('reasons')} label={t('determineReasons')} limit={20000} required />
      <TextAreaField {...form.field('conditions')} label={t('determineConditions')} limit={4000} rows={3} />
      <DissentRows field={form.field('dissent')} voters={voters} />
      <StepRows field={form.field('followUp')} />
      <FieldPair>
        <DateField {...form.field('reviewOn')} label={t('determineReview')} required />
      </FieldPair>
    </FormPanel>
  );
}
