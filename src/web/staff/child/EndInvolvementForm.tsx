// Ending the involvement of an organisation or of one person: from that day on nobody comes in by it any more.
import type { Sheet } from '../../../views/sheet.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { who: '', endsOn: '', reason: '' };

/** The organisation, and behind a stroke the person. */
const whoOf = (who: string) => {
  const [organisation = '', person] = who.split('|');
  return { organisation, ...(person !== undefined && { person }) };
};

export function EndInvolvementForm({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('child');
  const nameOf = useOrganisationName();
  const persons = new Map(
    sheet.involvements.flatMap(({ organisation, person, until }) =>
      person === undefined || until !== undefined
        ? []
        : [[`${organisation}|${person}`, `${nameOf(organisation)}: ${person}`] as const],
    ),
  );
  const options = [
    ...sheet.involved.map(({ id }) => ({ value: id, label: nameOf(id) })),
    ...[...persons].map(([value, label]) => ({ value, label })),
  ];
  const form = useSheetForm({
    name: 'end-involvement',
    initial: EMPTY,
    typed: ['endsOn', 'reason'],
    chosen: ['who'],
    days: ['endsOn'],
    command: ({ who, ...values }) => ({ type: 'EndInvolvement', ...whoOf(who), ...values }),
  });
  return (
    <FormPanel form={form} title={t('endTitle')} submitLabel={t('endSend')} doneText={t('endDone')} level={4}>
      <SelectField {...form.field('who')} label={t('endWho')} options={options} required />
      <DateField {...form.field('endsOn')} label={t('endsOn')} hint={t('endsOnHint')} required />
      <TextAreaField {...form.field('reason')} label={t('endReason')} limit={4000} required />
    </FormPanel>
  );
}
