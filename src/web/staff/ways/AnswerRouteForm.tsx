// Saying what was done with one route, and why, for this child.
import { ROUTE_ANSWERS } from '../../../domain/dossier/routes.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { routeId: '', answer: '', reason: '' };

export function AnswerRouteForm() {
  const t = useText('ways');
  const say = useSay();
  const { sheet } = useSheet();
  const form = useSheetForm({
    name: 'route',
    initial: EMPTY,
    typed: ['reason'],
    chosen: ['routeId', 'answer'],
    command: (values) => ({
      type: 'AnswerRoute',
      ...values,
      seen: sheet.routes.find(({ id }) => id === values.routeId)?.state ?? 'unseen',
      restsOn: [],
    }),
  });
  return (
    <FormPanel form={form} title={t('formTitle')} submitLabel={t('send')} doneText={t('done')}>
      <SelectField
        {...form.field('routeId')}
        label={t('whichRoute')}
        options={sheet.routes.map(({ id, name }) => ({ value: id, label: say(name) }))}
        required
      />
      <SelectField
        {...form.field('answer')}
        label={t('whichAnswer')}
        options={optionsOf(ROUTE_ANSWERS, (answer) => t(`answer.${answer}`))}
        required
      />
      <TextAreaField {...form.field('reason')} label={t('reason')} limit={4000} required />
    </FormPanel>
  );
}
