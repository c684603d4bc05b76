// Ending the involvement of an organisation or of one person: from that day on nobody comes in by it any more. For a
// dossier and for a family.
import type { Sheet } from '../../../views/sheet.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import type { CommandFormState } from '../../forms/use-command-form.ts';
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

/** The form, whatever stream its command goes to. */
export const END_INVOLVEMENT = {
  name: 'end-involvement',
  initial: EMPTY,
  typed: ['endsOn', 'reason'],
  chosen: ['who'],
  days: ['endsOn'],
  command: ({ who, ...values }: typeof EMPTY) => ({ type: 'EndInvolvement', ...whoOf(who), ...values }),
} as const;

type Works = Pick<Sheet, 'involved' | 'involvements'>;
type PanelProps = { readonly form: CommandFormState<typeof EMPTY>; readonly works: Works; readonly level: 3 | 4 };

export function EndInvolvementForm({ sheet }: { readonly sheet: Sheet }) {
  return <EndInvolvementPanel form={useSheetForm(END_INVOLVEMENT)} works={sheet} level={4} />;
}

export function EndInvolvementPanel({ form, works, level }: PanelProps) {
  const t = useText('child');
  const nameOf = useOrganisationName();
  const persons = new Map(
    works.involvements.flatMap(({ organisation, person, until }) =>
      person === undefined || until !== undefined
        ? []
        : [[`${organisation}|${person}`, `${nameOf(organisation)}: ${person}`] as const],
    ),
  );
  const options = [
    ...works.involved.map(({ id }) => ({ value: id, label: nameOf(id) })),
    ...[...persons].map(([value, label]) => ({ value, label })),
  ];
  return (
    <FormPanel form={form} title={t('endTitle')} submitLabel={t('endSend')} doneText={t('endDone')} level={level}>
      <SelectField {...form.field('who')} label={t('endWho')} options={options} required />
      <DateField {...form.field('endsOn')} label={t('endsOn')} hint={t('endsOnHint')} required />
      <TextAreaField {...form.field('reason')} label={t('endReason')} limit={4000} required />
    </FormPanel>
  );
}
