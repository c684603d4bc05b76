// The plan for after the eighteenth birthday, made with the young person: at least residence, home and guidance.
import { AFTER_CARE } from '../../../domain/dossier/ageing-out.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { type Row, RowsField } from '../../parts/RowsField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

type PartRow = Row & { readonly topic: string; readonly plan: string; readonly who: string; readonly by: string };

const part = (topic: string, row = topic): PartRow => ({ row, topic, plan: '', who: '', by: '' });
const START: { readonly parts: readonly PartRow[]; readonly childWords: string; readonly madeWith: string } = {
  parts: [part('status'), part('home'), part('guidance')],
  childWords: '',
  madeWith: '',
};
const isFull = ({ topic, plan, who, by }: PartRow) => [topic, plan, who, by].every((text) => text.trim() !== '');

export function AgeingOutForm() {
  const t = useText('ways');
  const form = useSheetForm({
    name: 'ageing-out',
    initial: START,
    typed: ['childWords', 'madeWith'],
    more: ({ parts }) => (parts.length > 0 && parts.every(isFull) ? {} : { parts: t('partsMissing') }),
    command: ({ parts, ...rest }) => ({
      type: 'PlanAgeingOut',
      ...rest,
      parts: parts.map(({ row: _, ...each }) => each),
    }),
  });
  return (
    <FormPanel form={form} title={t('planForm')} submitLabel={t('sendPlan')} doneText={t('planDone')} level={4}>
      <TextAreaField {...form.field('childWords')} label={t('planWords')} limit={4000} rows={3} required />
      <TextField {...form.field('madeWith')} label={t('planMadeWith')} maxLength={200} required />
      <RowsField
        {...form.field('parts')}
        label={t('partsField')}
        hint={t('partsHint')}
        rowLabel={(number) => t('partNumber', { number })}
        addLabel={t('addPart')}
        removeLabel={(name) => t('removePart', { name: name.toLowerCase() })}
        removedLabel={(name) => t('removedPart', { name })}
        blank={(row) => part('', row)}
        max={14}
      >
        {(row, set) => (
          <>
            <SelectField
              label={t('partTopic')}
              value={row.topic}
              onChange={(value) => set('topic', value)}
              options={optionsOf(AFTER_CARE, (topic) => t(`part.${topic}`))}
              required
            />
            <TextAreaField
              label={t('partPlan')}
              value={row.plan}
              onChange={(value) => set('plan', value)}
              limit={4000}
              rows={2}
              required
            />
            <FieldPair>
              <TextField
                label={t('partWho')}
                value={row.who}
                onChange={(value) => set('who', value)}
                maxLength={200}
                required
              />
              <DateField label={t('partBy')} value={row.by} onChange={(value) => set('by', value)} required />
            </FieldPair>
          </>
        )}
      </RowsField>
    </FormPanel>
  );
}
