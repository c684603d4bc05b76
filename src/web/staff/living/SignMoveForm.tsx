// Signing beside the assessment of a move, in one of three capacities.
import { COUNTERSIGNERS } from '../../../domain/dossier/move.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf, useYesNo } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

type Values = { as: (typeof COUNTERSIGNERS)[number] | ''; agrees: 'yes' | 'no' | ''; reasons: string };
const EMPTY: Values = { as: '', agrees: '', reasons: '' };

export function SignMoveForm({ decisionId }: { readonly decisionId: string }) {
  const t = useText('living');
  const yesNo = useYesNo();
  const form = useSheetForm<Values>({
    name: `move-signature/${decisionId}`,
    initial: EMPTY,
    typed: ['reasons'],
    chosen: ['as', 'agrees'],
    command: ({ agrees, ...rest }) => ({ type: 'CountersignMove', decisionId, ...rest, agrees: agrees === 'yes' }),
  });
  return (
    <FormPanel form={form} title={t('signForm')} submitLabel={t('sendSign')} doneText={t('signDone')} level={4}>
      <RadioGroup
        {...form.field('as')}
        label={t('signAs')}
        options={optionsOf(COUNTERSIGNERS, (as) => t(`signer.${as}`))}
        required
      />
      <RadioGroup {...form.field('agrees')} label={t('signAgrees')} options={yesNo} required />
      <TextAreaField {...form.field('reasons')} label={t('signReasons')} limit={4000} rows={3} required />
    </FormPanel>
  );
}
