// The control for the value of a fact: yes or no, a number, words, or a list.
import { FACTS, type FactKey } from '../../../domain/situation/facts/facts.ts';
import type { FieldProps } from '../../forms/use-command-form.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { LiveRegion, Notice } from '../../parts/Notice.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { exampleWords, isUnderstood } from './fact-value.ts';

type FactInputProps = { readonly fact: FactKey; readonly field: FieldProps<string> };

export function FactInput({ fact, field }: FactInputProps) {
  const t = useText('facts');
  return (
    <>
      <Control fact={fact} field={field} />
      <LiveRegion>
        {!isUnderstood(fact, field.value) && (
          <Notice tone="warning">{t('notUnderstood', { words: exampleWords(fact).join(', ') })}</Notice>
        )}
      </LiveRegion>
    </>
  );
}

function Control({ fact, field }: FactInputProps) {
  const t = useText('facts');
  const say = useSay();
  const { type, meaning } = FACTS[fact];
  switch (type) {
    case 'boolean':
      return (
        <RadioGroup
          {...field}
          value={field.value === 'yes' || field.value === 'no' ? field.value : ''}
          label={t('valueOf')}
          hint={say(meaning)}
          options={[
            { value: 'yes', label: t('isTrue') },
            { value: 'no', label: t('isFalse') },
          ]}
          required
        />
      );
    case 'number':
      return <TextField {...field} label={t('valueNumber')} hint={say(meaning)} code required />;
    case 'text':
      return <TextField {...field} label={t('valueText')} hint={say(meaning)} maxLength={200} required />;
    case 'list':
      return (
        <TextAreaField
          {...field}
          label={t('valueList')}
          hint={`${say(meaning)}. ${t('valueListHint')}`}
          limit={4000}
          required
        />
      );
  }
}
