// One protector goes and another comes, on the same day and in one record: the child is never without.
import { END_CAUSES } from '../../../domain/dossier/protectors.ts';
import type { Sheet } from '../../../views/sheet.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { CheckboxField } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { AccountFields, accountErrors, accountOf, NO_ACCOUNT } from './AccountFields.tsx';

type Values = {
  readonly protectorId: string;
  readonly cause: string;
  readonly reason: string;
  readonly name: string;
  readonly organisation: string;
  readonly appointedOn: string;
  readonly accountOrganisation: string;
  readonly account: string;
  readonly conflictOfInterestExcluded: boolean;
};
const EMPTY: Values = {
  protectorId: '',
  cause: '',
  reason: '',
  name: '',
  organisation: '',
  appointedOn: '',
  ...NO_ACCOUNT,
  conflictOfInterestExcluded: false,
};

export function ReplaceForm({ current }: { readonly current: Sheet['protectors'] }) {
  const t = useText('protection');
  const words = useText('dossier');
  const { sheet } = useSheet();
  const { id: nextId, renew } = useKeptId(`next-protector/${sheet.dossierId}`);
  // A temporary guardian makes place for a guardian; everybody else for somebody of the same kind.
  const kindAfter = (protectorId: string) => {
    const kind = current.find((each) => each.protectorId === protectorId)?.kind;
    return kind === 'temporary-guardian' ? 'guardian' : kind;
  };
  const form = useSheetForm<Values>({
    name: 'replace-protector',
    initial: EMPTY,
    typed: ['reason', 'name', 'organisation', 'appointedOn'],
    chosen: ['protectorId', 'cause'],
    days: ['appointedOn'],
    more: (values) => ({
      ...accountErrors(values, t('accountMissing')),
      ...(!values.conflictOfInterestExcluded && { conflictOfInterestExcluded: t('conflictMissing') }),
    }),
    command: ({ protectorId, cause, reason, account, accountOrganisation, ...next }) => ({
      ...{ type: 'ReplaceProtector', protectorId, cause, reason },
      next: {
        ...{ protectorId: nextId, kind: kindAfter(protectorId), ...next },
        ...accountOf({ account, accountOrganisation }),
      },
    }),
    onDone: renew,
  });
  return (
    <FormPanel
      form={form}
      title={t('replaceTitle')}
      submitLabel={t('replaceSend')}
      doneText={t('replaceDone')}
      level={4}
    >
      <FieldPair>
        <SelectField
          {...form.field('protectorId')}
          label={t('replaceWho')}
          options={current.map(({ protectorId, name, kind }) => ({
            value: protectorId,
            label: `${name} (${words(`protector.${kind}`)})`,
          }))}
          required
        />
        <SelectField
          {...form.field('cause')}
          label={t('causeField')}
          options={optionsOf(END_CAUSES, (cause) => t(`cause.${cause}`))}
          required
        />
      </FieldPair>
      <TextAreaField {...form.field('reason')} label={t('replaceReason')} limit={4000} rows={2} required />
      <FieldPair>
        <TextField {...form.field('name')} label={t('name')} maxLength={200} required />
        <TextField {...form.field('organisation')} label={t('organisation')} maxLength={200} required />
        <DateField {...form.field('appointedOn')} label={t('appointedOnField')} required />
      </FieldPair>
      <AccountFields field={form.field} />
      <CheckboxField {...form.field('conflictOfInterestExcluded')} label={t('conflict')} hint={t('conflictHint')} />
    </FormPanel>
  );
}
