// A day, typed as people write it. Under the field it says in words which day was understood.
import { TextInput } from '@amsterdam/design-system-react';
import { useId, useState } from 'react';
import { isDay, shownDay, valueOfTyped } from '../forms/day-text.ts';
import { longDay } from '../text/format.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { describedBy, FieldFrame, type FieldWords } from './FieldFrame.tsx';
import type { ValueProps } from './TextField.tsx';

/** Its value is `YYYY-MM-DD`, or the text as typed while it is no day: check with `wrongDays` before sending. */
export function DateField(props: FieldWords & ValueProps<string>) {
  const { id: given, name, value, onChange, error, label, hint, required = false } = props;
  const t = useText('forms');
  const language = useLanguage();
  const made = useId();
  const id = given ?? made;
  const readId = `${id}-read`;
  const [typed, setTyped] = useState(() => shownDay(value));
  // The value changed outside this field (a draft came back, the form was cleared): show that.
  if (valueOfTyped(typed) !== value) setTyped(shownDay(value));
  const fullHint = hint === undefined ? t('dayHint') : `${hint} ${t('dayHint')}.`;
  return (
    <FieldFrame id={id} label={label} error={error} required={required} hint={fullHint}>
      <TextInput
        id={id}
        name={name}
        className="vo-date"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(valueOfTyped(event.target.value));
        }}
        onBlur={() => setTyped(shownDay(value))}
        invalid={error !== undefined}
        aria-required={required}
        autoComplete="off"
        dir="ltr"
        {...describedBy(id, fullHint, error, readId)}
      />
      <p id={readId} className="vo-counter">
        {isDay(value) && t('dayRead', { day: longDay(value, language) })}
      </p>
    </FieldFrame>
  );
}
