// Convening a panel: who, from where, with which part in it. The domain says whether it is independent and large enough.
import { PANEL_PARTS } from '../../../domain/dossier/determination.ts';
import { useOrganisations } from '../../connection/organisations.tsx';
import { CheckboxField } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { type Row, RowsField } from '../../parts/RowsField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import type { Held } from './held.ts';
import { useRowWords } from './row-words.ts';

type MemberRow = Row & {
  readonly name: string;
  readonly discipline: string;
  readonly organisation: string;
  readonly otherOrganisation: string;
  readonly part: string;
  readonly conflictOfInterestExcluded: boolean;
  readonly confidentialityPromised: boolean;
};
const blank = (row: string, part = 'member'): MemberRow => ({
  row,
  part,
  name: '',
  discipline: '',
  organisation: '',
  otherOrganisation: '',
  conflictOfInterestExcluded: false,
  confidentialityPromised: false,
});
const START: { readonly members: readonly MemberRow[] } = {
  members: [blank('1', 'chair'), blank('2'), blank('3')],
};
const filled = (text: string): boolean => text.trim() !== '';
const isFull = ({ name, discipline, organisation, otherOrganisation, part }: MemberRow): boolean =>
  [name, discipline, part].every(filled) && [organisation, otherOrganisation].some(filled);

export function PanelForm({ held, startOpen }: { readonly held: Held; readonly startOpen: boolean }) {
  const t = useText('determination');
  const say = useSay();
  const { determinationId } = held.proposed;
  const organisations = useOrganisations().map(({ id, name }) => ({ value: id, label: say(name) }));
  const form = useSheetForm({
    name: `panel/${determinationId}`,
    initial: START,
    more: ({ members }) => (members.length > 0 && members.every(isFull) ? {} : { members: t('panelMissing') }),
    command: ({ members }) => ({
      type: 'ConvenePanel',
      determinationId,
      members: members.map(({ row: _, otherOrganisation, organisation, ...member }) => ({
        ...member,
        organisation: filled(otherOrganisation) ? otherOrganisation : organisation,
      })),
    }),
  });
  return (
    <FormPanel
      form={form}
      title={t('panelTitle')}
      submitLabel={t('panelSend')}
      doneText={t('panelDone')}
      level={4}
      startOpen={startOpen}
    >
      <RowsField
        {...form.field('members')}
        {...useRowWords()}
        label={t('panel')}
        hint={t('panelHint')}
        rowLabel={(number) => t('panelMember', { number })}
        addLabel={t('panelAdd')}
        blank={(row) => blank(row)}
        max={12}
      >
        {(row, set) => (
          <>
            <FieldPair>
              <TextField
                label={t('panelName')}
                value={row.name}
                onChange={(value) => set('name', value)}
                maxLength={200}
                required
              />
              <TextField
                label={t('panelDiscipline')}
                value={row.discipline}
                onChange={(value) => set('discipline', value)}
                maxLength={200}
                required
              />
              <SelectField
                label={t('panelPart')}
                value={row.part}
                onChange={(value) => set('part', value)}
                options={optionsOf(PANEL_PARTS, (part) => t(`part.${part}`))}
                required
              />
            </FieldPair>
            <FieldPair>
              <SelectField
                label={t('panelOrganisation')}
                value={row.organisation}
                onChange={(value) => set('organisation', value)}
                options={organisations}
              />
              <TextField
                label={t('panelOtherOrganisation')}
                value={row.otherOrganisation}
                onChange={(value) => set('otherOrganisation', value)}
                maxLength={200}
              />
            </FieldPair>
            <CheckboxField
              label={t('panelConflict')}
              value={row.conflictOfInterestExcluded}
              onChange={(value) => set('conflictOfInterestExcluded', value)}
            />
            <CheckboxField
              label={t('panelConfidential')}
              value={row.confidentialityPromised}
              onChange={(value) => set('confidentialityPromised', value)}
            />
          </>
        )}
      </RowsField>
    </FormPanel>
  );
}
