// Asking child protection for a determination: why, what has to be determined, and who leads it.
import { DETERMINATION_TRIGGERS } from '../../../domain/dossier/determination.ts';
import { useOrganisations } from '../../connection/organisations.tsx';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { trigger: '', otherTrigger: '', question: '', lead: '' };
const LEADS: readonly string[] = ['child-protection', 'guardianship'];

export function ProposeForm({ startOpen }: { readonly startOpen: boolean }) {
  const t = useText('determination');
  const say = useSay();
  const { sheet } = useSheet();
  const { id: determinationId, renew } = useKeptId(`determination/${sheet.dossierId}`);
  const leads = useOrganisations().filter(({ kind }) => LEADS.includes(kind));
  const form = useSheetForm({
    name: 'determination',
    initial: EMPTY,
    typed: ['question'],
    chosen: ['trigger', 'lead'],
    more: ({ trigger, otherTrigger }) =>
      trigger === 'other' && otherTrigger.trim() === '' ? { otherTrigger: t('proposeOtherMissing') } : {},
    command: (values) => ({ type: 'ProposeDetermination', determinationId, ...withoutEmpty(values) }),
    onDone: renew,
  });
  return (
    <FormPanel
      form={form}
      title={t('proposeTitle')}
      submitLabel={t('proposeSend')}
      doneText={t('proposeDone')}
      startOpen={startOpen}
    >
      <SelectField
        {...form.field('trigger')}
        label={t('proposeTrigger')}
        options={optionsOf(DETERMINATION_TRIGGERS, (trigger) => t(`trigger.${trigger}`))}
        required
      />
      {form.draft.values.trigger === 'other' && (
        <TextAreaField {...form.field('otherTrigger')} label={t('proposeOther')} limit={4000} rows={2} required />
      )}
      <TextAreaField {...form.field('question')} label={t('proposeQuestion')} limit={4000} rows={3} required />
      <SelectField
        {...form.field('lead')}
        label={t('proposeLead')}
        hint={t('proposeLeadHint')}
        options={leads.map(({ id, name }) => ({ value: id, label: say(name) }))}
        required
      />
    </FormPanel>
  );
}
