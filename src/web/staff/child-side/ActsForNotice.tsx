// Asks a lawyer whom only an authority named for whom he acts: until then little of the dossier is there. And reminds whoever acts for a
// parent why not everything is there.

import { REPRESENTED } from '../../../domain/dossier/representation.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

export function ActsForNotice() {
  const t = useText('childSide');
  const { actsFor } = useSheet().sheet;
  if (actsFor === 'parent') return <Notice tone="info">{t('actsForParent')}</Notice>;
  if (actsFor !== 'nobody-yet') return null;
  return (
    <Notice tone="warning" title={t('actsTitle')} level={2}>
      <p>{t('actsIntro')}</p>
      <AcceptForm />
    </Notice>
  );
}

const EMPTY = { of: '', askedBy: '' };

function AcceptForm() {
  const t = useText('childSide');
  const form = useSheetForm({
    name: 'accept-representation',
    initial: EMPTY,
    typed: ['askedBy'],
    chosen: ['of'],
    command: (values) => ({ type: 'AcceptRepresentation', ...values }),
  });
  return (
    <FormPanel form={form} title={t('actsForm')} submitLabel={t('actsSend')} doneText={t('actsDone')} level={3}>
      <RadioGroup
        {...form.field('of')}
        label={t('actsOf')}
        options={[...REPRESENTED, 'nobody' as const].map((value) => ({ value, label: t(`actsOfWhom.${value}`) }))}
        required
      />
      <TextAreaField
        {...form.field('askedBy')}
        label={t('actsAskedBy')}
        hint={t('actsAskedByHint')}
        limit={4000}
        required
      />
    </FormPanel>
  );
}
