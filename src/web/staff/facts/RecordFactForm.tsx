// Recording one fact: choose which, say what is the case in the type of that fact, with source and certainty.
import { CERTAINTIES } from '../../../domain/dossier/elements.ts';
import { isFunctional } from '../../../domain/sharing/fact-categories.ts';
import { FACTS, isFactKey } from '../../../domain/situation/facts/facts.ts';
import { topicOf } from '../../../domain/situation/facts/topics.ts';
import { isProvenByRecord } from '../../../domain/situation/proven-facts.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { AssentFields, assentOf, NO_ASSENT } from './AssentFields.tsx';
import { FactInput } from './FactInput.tsx';
import { factValue, RECORDABLE } from './fact-value.ts';

const EMPTY = { topic: '', fact: '', value: '', source: '', certainty: '', explanation: '', ...NO_ASSENT };

/** The start of the form: empty, or at the fact that a finding asks for. */
const STARTS = new Map<string, typeof EMPTY>();
function startAt(asked: string): typeof EMPTY {
  if (!isFactKey(asked) || isProvenByRecord(asked)) return EMPTY;
  const start = STARTS.get(asked) ?? { ...EMPTY, topic: topicOf(asked).id, fact: asked };
  STARTS.set(asked, start);
  return start;
}

export function RecordFactForm({ asked }: { readonly asked: string }) {
  const t = useText('facts');
  const say = useSay();
  const forms = useText('forms');
  const { sheet } = useSheet();
  const initial = startAt(asked);
  const form = useSheetForm({
    name: initial === EMPTY ? 'fact' : `fact/${asked}`,
    initial,
    typed: ['source', 'explanation'],
    chosen: ['topic', 'fact', 'certainty'],
    more: ({ fact, value }) => {
      if (!isFactKey(fact) || factValue(FACTS[fact].type, value) !== undefined) return {};
      return { value: FACTS[fact].type === 'number' ? t('valueNumberWrong') : forms('fillIn') };
    },
    command: ({ topic: _, value, childSaid, childSawIt, representative, representativeSaid, ...rest }) => ({
      type: 'RecordFact',
      ...rest,
      ...(isFunctional(rest.fact) && assentOf({ childSaid, childSawIt, representative, representativeSaid })),
      value: isFactKey(rest.fact) ? factValue(FACTS[rest.fact].type, value) : value,
    }),
  });
  const { topic, fact } = form.draft.values;
  const keys = RECORDABLE.find(({ id }) => id === topic)?.keys ?? [];
  return (
    <>
      <AskedFor asked={asked} />
      <FormPanel
        form={form}
        title={t('recordTitle')}
        submitLabel={t('send')}
        doneText={t('done')}
        startOpen={initial !== EMPTY}
      >
        <SelectField
          {...form.field('topic')}
          onChange={(value) => {
            form.draft.set('topic', value);
            form.draft.set('fact', '');
            form.draft.set('value', '');
          }}
          label={t('topic')}
          options={RECORDABLE.map(({ id, title }) => ({ value: id, label: say(title) }))}
          required
        />
        <SelectField
          {...form.field('fact')}
          onChange={(value) => {
            form.draft.set('fact', value);
            form.draft.set('value', '');
          }}
          label={t('fact')}
          options={optionsOf(keys, (key) => say(FACTS[key].meaning))}
          required
        />
        {isFactKey(fact) && <FactInput fact={fact} field={form.field('value')} />}
        {sheet.facts.some((one) => one.fact === fact) && <p className="vo-muted">{t('earlier')}</p>}
        <FieldPair>
          <TextField {...form.field('source')} label={t('source')} hint={t('sourceHint')} maxLength={200} required />
          <SelectField
            {...form.field('certainty')}
            label={t('certaintyField')}
            options={optionsOf(CERTAINTIES, (each) => t(`certainties.${each}`))}
            required
          />
        </FieldPair>
        <TextAreaField {...form.field('explanation')} label={t('explanationField')} limit={4000} required />
        {isFunctional(fact) && (
          <AssentFields
            fields={{
              ...{ childSaid: form.field('childSaid'), childSawIt: form.field('childSawIt') },
              ...{ representative: form.field('representative'), representativeSaid: form.field('representativeSaid') },
            }}
          />
        )}
      </FormPanel>
    </>
  );
}

/** Why this screen opened at a certain fact. */
function AskedFor({ asked }: { readonly asked: string }) {
  const t = useText('facts');
  const say = useSay();
  const { sheet } = useSheet();
  if (!isFactKey(asked) || sheet.facts.some(({ fact }) => fact === asked)) return null;
  const words = { fact: say(FACTS[asked].meaning) };
  if (isProvenByRecord(asked)) return <Notice tone="warning">{t('proven', words)}</Notice>;
  return <Notice tone="info">{t('askedFor', words)}</Notice>;
}
