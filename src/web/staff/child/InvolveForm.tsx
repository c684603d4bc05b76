// Involving an organisation: on a ground, until when, and by name where that is how it works.
import { INVOLVEMENT_GROUNDS } from '../../../domain/dossier/involvements.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { personsOf } from './bringing.ts';
import { optionsOf } from './choices.ts';
import { useOrganisationChoices } from './organisation-choices.ts';

const EMPTY = { organisation: '', ground: '', until: '', persons: '', reason: '' };

export function InvolveForm({ involved }: { readonly involved: readonly string[] }) {
  const t = useText('child');
  const { options, failure, loading, reload } = useOrganisationChoices(involved, { family: true });
  const form = useSheetForm({
    name: 'involve',
    initial: EMPTY,
    typed: ['reason'],
    chosen: ['organisation'],
    days: ['until'],
    command: ({ persons, ...values }) => ({
      type: 'InvolveOrganisation',
      ...withoutEmpty(values),
      ...(personsOf(persons).length > 0 && { persons: personsOf(persons) }),
    }),
  });
  if (failure !== undefined) return <ErrorState failure={failure} onRetry={() => void reload()} level={3} />;
  if (!loading && options.length === 0) return <p className="vo-muted">{t('involveAll')}</p>;
  return (
    <FormPanel
      form={form}
      title={t('involveTitle')}
      submitLabel={t('involveSend')}
      doneText={t('involveDone')}
      level={4}
    >
      <p>{t('involveIntro')}</p>
      <SelectField {...form.field('organisation')} label={t('organisation')} options={options} required />
      <SelectField
        {...form.field('ground')}
        label={t('groundField')}
        hint={t('groundHint')}
        options={optionsOf(INVOLVEMENT_GROUNDS, (ground) => t(`grounds.${ground}`))}
      />
      <FieldPair>
        <TextField {...form.field('persons')} label={t('persons')} hint={t('personsHint')} maxLength={600} />
        <DateField {...form.field('until')} label={t('untilField')} hint={t('untilHint')} />
      </FieldPair>
      <TextAreaField {...form.field('reason')} label={t('involveReason')} limit={4000} required />
    </FormPanel>
  );
}
