// Recording that somebody no longer stands beside the child, since when and why.
import { END_CAUSES } from '../../../domain/dossier/protectors.ts';
import type { Sheet } from '../../../views/sheet.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { protectorId: '', endedOn: '', cause: '', reason: '' };

export function EndForm({ current }: { readonly current: Sheet['protectors'] }) {
  const t = useText('protection');
  const words = useText('dossier');
  const form = useSheetForm({
    name: 'end-protection',
    initial: EMPTY,
    typed: ['endedOn', 'reason'],
    chosen: ['protectorId', 'cause'],
    days: ['endedOn'],
    command: (values) => ({ type: 'EndProtection', ...values }),
  });
  return (
    <FormPanel form={form} title={t('endTitle')} submitLabel={t('endSend')} doneText={t('endDone')} level={4}>
      <FieldPair>
        <SelectField
          {...form.field('protectorId')}
          label={t('endWho')}
          options={current.map(({ protectorId, name, kind }) => ({
            value: protectorId,
            label: `${name} (${words(`protector.${kind}`)})`,
          }))}
          required
        />
        <DateField {...form.field('endedOn')} label={t('endedOn')} required />
        <SelectField
          {...form.field('cause')}
          label={t('causeField')}
          options={optionsOf(END_CAUSES, (cause) => t(`cause.${cause}`))}
          required
        />
      </FieldPair>
      <TextAreaField {...form.field('reason')} label={t('endReason')} limit={4000} required />
    </FormPanel>
  );
}
