// Raising an alarm: filled in beforehand from the decision that is being prepared, so that one look and one press are enough.
import { ALARMS, type Alarm } from '../../../domain/dossier/alarm.ts';
import type { DecisionView } from '../../../views/sheet.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { dangerOf } from './danger-of.ts';

export function AlarmForm() {
  const { sheet } = useSheet();
  const planned = sheet.decisions.find(({ status, direction }) => status === 'planned' && direction === 'adverse');
  if (!sheet.mayGive.includes('RaiseAlarm')) return null;
  return <Form key={planned?.plan.decisionId ?? ''} planned={planned} />;
}

function Form({ planned }: { readonly planned: DecisionView | undefined }) {
  const t = useText('alarm');
  const say = useSay();
  const { sheet } = useSheet();
  const { id: alarmId, renew } = useKeptId(`alarm/${sheet.dossierId}`);
  const about: Alarm | '' = planned === undefined ? '' : dangerOf(planned);
  const form = useSheetForm({
    name: `alarm-${planned?.plan.decisionId ?? 'none'}`,
    initial: { about, why: planned === undefined ? '' : t('whyPlanned', { name: say(planned.name) }) },
    typed: ['why'],
    chosen: ['about'],
    command: (values) => ({
      type: 'RaiseAlarm',
      alarmId,
      ...withoutEmpty({ ...values, decisionId: planned?.plan.decisionId ?? '' }),
    }),
    onDone: renew,
  });
  return (
    <FormPanel form={form} title={t('formTitle')} submitLabel={t('send')} doneText={t('done')} level={3}>
      <p className="vo-readable">{t('intro')}</p>
      <RadioGroup
        {...form.field('about')}
        label={t('aboutField')}
        options={optionsOf(ALARMS, (each) => t(`about.${each}`))}
        required
      />
      <TextAreaField {...form.field('why')} label={t('whyField')} limit={4000} required />
    </FormPanel>
  );
}
