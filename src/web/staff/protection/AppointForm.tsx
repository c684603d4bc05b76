// Appointing a guardian, lawyer or support person; a conflict of interest has to be excluded first.
import { PROTECTOR_KINDS } from '../../../domain/dossier/protectors.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { CheckboxField, RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { AccountFields, accountErrors, accountOf, NO_ACCOUNT } from './AccountFields.tsx';

type Kind = (typeof PROTECTOR_KINDS)[number];
type Values = {
  kind: Kind | '';
  name: string;
  organisation: string;
  appointedOn: string;
  accountOrganisation: string;
  account: string;
  conflictOfInterestExcluded: boolean;
  training: string;
  independentOf: string;
  criminalRecordChecked: boolean;
  freeOfCharge: boolean;
  experiencedWithChildren: boolean;
};
const EMPTY: Values = {
  kind: '',
  name: '',
  organisation: '',
  appointedOn: '',
  ...NO_ACCOUNT,
  conflictOfInterestExcluded: false,
  training: '',
  independentOf: '',
  criminalRecordChecked: false,
  freeOfCharge: false,
  experiencedWithChildren: false,
};
const TICKED = ['criminalRecordChecked', 'freeOfCharge', 'experiencedWithChildren'] as const;
/** What was not ticked was not said: no tick is no “no”. */
const saidOnly = (values: Partial<Values>) =>
  Object.fromEntries(
    Object.entries(withoutEmpty(values)).filter(([field, value]) => value !== false || !isTick(field)),
  );
const isTick = (field: string): boolean => TICKED.some((tick) => tick === field);

export function AppointForm() {
  const t = useText('protection');
  const words = useText('dossier');
  const { sheet } = useSheet();
  const { id: protectorId, renew } = useKeptId(`protector/${sheet.dossierId}`);
  const form = useSheetForm<Values>({
    name: 'appoint',
    initial: EMPTY,
    typed: ['name', 'organisation', 'appointedOn'],
    chosen: ['kind'],
    days: ['appointedOn'],
    more: (values) => ({
      ...accountErrors(values, t('accountMissing')),
      ...(!values.conflictOfInterestExcluded && { conflictOfInterestExcluded: t('conflictMissing') }),
    }),
    command: ({ account, accountOrganisation, ...values }) => ({
      ...{ type: 'AppointProtector', protectorId, ...saidOnly(values) },
      ...accountOf({ account, accountOrganisation }),
    }),
    onDone: renew,
  });
  return (
    <FormPanel
      form={form}
      title={t('appointTitle')}
      submitLabel={t('appointSend')}
      doneText={t('appointDone')}
      level={4}
      startOpen={sheet.protectors.length === 0}
    >
      <RadioGroup
        {...form.field('kind')}
        label={t('kind')}
        options={optionsOf(PROTECTOR_KINDS, (kind) => words(`protector.${kind}`))}
        required
      />
      <FieldPair>
        <TextField {...form.field('name')} label={t('name')} maxLength={200} required />
        <TextField {...form.field('organisation')} label={t('organisation')} maxLength={200} required />
        <DateField {...form.field('appointedOn')} label={t('appointedOnField')} required />
      </FieldPair>
      <AccountFields field={form.field} />
      <CheckboxField {...form.field('conflictOfInterestExcluded')} label={t('conflict')} hint={t('conflictHint')} />
      <Disclosure summary={t('moreAbout')}>
        <FieldPair>
          <TextField {...form.field('training')} label={t('training')} maxLength={200} />
          <TextField {...form.field('independentOf')} label={t('independentOf')} maxLength={200} />
        </FieldPair>
        {TICKED.map((tick) => (
          <CheckboxField key={tick} {...form.field(tick)} label={t(tick)} />
        ))}
      </Disclosure>
    </FormPanel>
  );
}
