// Recording that the child heard the outcome.
import { withoutEmpty } from '../../forms/checks.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import type { Held } from './held.ts';

const UNDERSTOOD = ['yes', 'partly', 'no', 'unknown'] as const;
type Values = {
  readonly toldOn: string;
  readonly toldBy: string;
  readonly language: string;
  readonly understood: (typeof UNDERSTOOD)[number] | '';
  readonly childSaid: string;
};
const EMPTY: Values = { toldOn: '', toldBy: '', language: '', understood: '', childSaid: '' };

export function TellForm({ held, startOpen }: { readonly held: Held; readonly startOpen: boolean }) {
  const t = useText('determination');
  const { determinationId } = held.proposed;
  const form = useSheetForm<Values>({
    name: `tell/${determinationId}`,
    initial: EMPTY,
    typed: ['toldOn', 'toldBy', 'language'],
    chosen: ['understood'],
    days: ['toldOn'],
    command: (values) => ({ type: 'TellDetermination', determinationId, ...withoutEmpty(values) }),
  });
  return (
    <FormPanel
      form={form}
      title={t('tellTitle')}
      submitLabel={t('tellSend')}
      doneText={t('tellDone')}
      level={4}
      startOpen={startOpen}
    >
      <FieldPair>
        <DateField {...form.field('toldOn')} label={t('tellDay')} required />
        <TextField {...form.field('toldBy')} label={t('tellBy')} maxLength={200} required />
        <TextField {...form.field('language')} label={t('tellLanguage')} maxLength={200} required />
      </FieldPair>
      <RadioGroup
        {...form.field('understood')}
        label={t('tellUnderstood')}
        options={optionsOf(UNDERSTOOD, (answer) => t(`understood.${answer}`))}
        required
      />
      <TextAreaField {...form.field('childSaid')} label={t('tellSaid')} limit={4000} rows={2} />
    </FormPanel>
  );
}
