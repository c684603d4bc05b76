// Answering a finding that leaves room for a person: a reason for this child, resting on what was assessed.
import type { ElementKey } from '../../../domain/dossier/elements.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import { emptyFields } from '../../forms/checks.ts';
import { CheckboxGroup } from '../../parts/ChoiceGroup.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useDossierForm } from '../steps/use-dossier-form.ts';
import { filledElements, useElementOptions } from '../steps/words.ts';
import { ReadingField, useOpenConflict } from './ReadingField.tsx';

type AnswerValues = {
  readonly answer: string;
  readonly restsOn: readonly ElementKey[];
  /** The reading that was chosen where norms lead elsewhere; empty where nothing was chosen. */
  readonly reading: string;
};
const EMPTY: AnswerValues = { answer: '', restsOn: [], reading: '' };

type AnswerFormProps = { readonly decisionId: string; readonly safeguard: string; readonly onDone: () => void };

export function AnswerForm({ decisionId, safeguard, onDone }: AnswerFormProps) {
  const t = useText('decisions');
  const forms = useText('forms');
  const say = useSay();
  const { sheet } = useSheet();
  const title = useCatalogue().safeguard(safeguard)?.title;
  const elements = useElementOptions(filledElements(sheet));
  const conflict = useOpenConflict(safeguard);
  const form = useDossierForm<AnswerValues>({
    form: `answer-${safeguard}-${decisionId}`,
    initial: EMPTY,
    check: (values) => ({
      ...emptyFields(values, ['answer'], forms('fillIn')),
      ...emptyFields(values, ['restsOn'], forms('chooseOne')),
    }),
    command: ({ reading, ...values }) => ({
      ...{ type: 'AnswerFinding', decisionId, safeguard, ...values },
      ...(conflict && reading !== '' && { appliedReading: { conflictId: conflict.id, readingId: reading } }),
    }),
    onDone,
  });
  if (elements.length === 0) return <Notice tone="info">{t('restsOnNone')}</Notice>;
  return (
    <CommandForm form={form} label={t('answerLabel', { title: say(title ?? safeguard) })} submitLabel={t('saveAnswer')}>
      <TextAreaField {...form.field('answer')} label={t('answerText')} hint={t('answerHint')} limit={20000} required />
      <CheckboxGroup {...form.field('restsOn')} label={t('restsOn')} options={elements} required />
      {conflict !== undefined && <ReadingField {...form.field('reading')} conflict={conflict} />}
    </CommandForm>
  );
}
