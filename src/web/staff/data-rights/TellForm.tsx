// Writing down that an organisation that received a wrong entry was told what holds, or that it may not use an entry now.
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
  const changed = [
    ...rights.rectifications.map(({ rectificationId, title, recipients }) => ({
      ...{ key: `rectificationId ${rectificationId}`, what: say(title), recipients },
    })),
    ...rights.restrictions.map(({ restrictionId, versions, recipients }) => ({
      ...{ key: `restrictionId ${restrictionId}`, recipients },
      what: t('restrictedPlaces', { places: versions.join(', ') }),
    })),
  ];
  const untold = changed.flatMap(({ key, what, recipients }) =>
    recipients
      .filter(({ toldOn }) => toldOn === null)
      .map(({ organisation }) => ({ value: `${key} ${organisation}`, label: `${name(organisation)}: ${what}` })),
  );
  const form = useSheetForm({
    name: 'tell-recipient',
    initial: EMPTY,
    typed: ['toldOn', 'how'],
    chosen: ['to'],
    days: ['toldOn'],
    command: ({ to, ...values }) => {
      const [about = '', id, organisation] = to.split(' ');
      return { type: 'TellRecipient', [about]: id, organisation, ...values };
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
