// The organisations that work on this dossier, and involving another one with a reason.
import type { Sheet } from '../../../views/sheet.ts';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { useOrganisationChoices } from './organisation-choices.ts';

const EMPTY = { organisation: '', reason: '' };

export function Organisations({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('child');
  const say = useSay();
  return (
    <Panel title={t('organisationsTitle')} level={3}>
      <p className="vo-readable">{t('organisationsIntro')}</p>
      <ul>
        {sheet.involved.map(({ id, name }) => (
          <li key={id}>{say(name)}</li>
        ))}
      </ul>
      <MayGive mayGive={sheet.mayGive} type="InvolveOrganisation" who={t('whoInvolves')}>
        <InvolveForm involved={sheet.involved.map(({ id }) => id)} />
      </MayGive>
    </Panel>
  );
}

function InvolveForm({ involved }: { readonly involved: readonly string[] }) {
  const t = useText('child');
  const { options, failure, loading, reload } = useOrganisationChoices(involved);
  const form = useSheetForm({
    name: 'involve',
    initial: EMPTY,
    typed: ['reason'],
    chosen: ['organisation'],
    command: (values) => ({ type: 'InvolveOrganisation', ...values }),
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
      <TextAreaField {...form.field('reason')} label={t('involveReason')} limit={4000} required />
    </FormPanel>
  );
}
