// Writing down that an organisation that received a wrong entry was told what holds.
import type { DataRightsView } from '../../../views/data-rights.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { to: '', toldOn: '', how: '' };

export function TellForm({ rights, onDone }: { readonly rights: DataRightsView; readonly onDone: () => void }) {
  const t = useText('dataRights');
  const say = useSay();
  const name = useOrganisationName();
  const untold = rights.rectifications.flatMap(({ rectificationId, title, recipients }) =>
    recipients
      .filter(({ toldOn }) => toldOn === null)
      .map(({ organisation }) => ({
        value: `${rectificationId} ${organisation}`,
        label: `${name(organisation)}: ${say(title)}`,
      })),
  );
  const form = useSheetForm({
    name: 'tell-recipient',
    initial: EMPTY,
    typed: ['toldOn', 'how'],
    chosen: ['to'],
    days: ['toldOn'],
    command: ({ to, ...values }) => {
      const [rectificationId, organisation] = to.split(' ');
      return { type: 'TellRecipient', rectificationId, organisation, ...values };
    },
    onDone,
  });
  if (untold.length === 0) return null;
  return (
    <FormPanel form={form} title={t('tellForm')} submitLabel={t('tellSend')} doneText={t('tellDone')} level={4}>
      <SelectField {...form.field('to')} label={t('tellWho')} options={untold} required />
      <DateField {...form.field('toldOn')} label={t('toldOn')} required />
      <TextField {...form.field('how')} label={t('tellHow')} required />
    </FormPanel>
  );
}
