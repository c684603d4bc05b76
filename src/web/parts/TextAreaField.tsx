// More lines of text, with a counter. The counter is spoken only when the limit comes near, not with every letter.
import { TextArea } from '@amsterdam/design-system-react';
import { useId } from 'react';
import { useText } from '../text/use-text.ts';
import { describedBy, FieldFrame, type FieldWords } from './FieldFrame.tsx';
import type { ValueProps } from './TextField.tsx';

type TextAreaFieldProps = FieldWords & ValueProps<string> & { readonly limit: number; readonly rows?: number };

/** From this share of the limit on, the counter is spoken. */
const NEAR = 0.9;

export function TextAreaField(props: TextAreaFieldProps) {
  const { id: given, name, value, onChange, error, label, hint, required = false, limit, rows = 4 } = props;
  const t = useText('forms');
  const made = useId();
  const id = given ?? made;
  const counterId = `${id}-counter`;
  const over = value.length - limit;
  return (
    <FieldFrame id={id} label={label} error={error} required={required} {...(hint !== undefined && { hint })}>
      <TextArea
        id={id}
        name={name}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        invalid={error !== undefined || over > 0}
        aria-required={required}
        dir="auto"
        resize="vertical"
        {...describedBy(id, hint, error, counterId)}
      />
      <p id={counterId} className={over > 0 ? 'vo-counter vo-counter--over' : 'vo-counter'}>
        {over > 0 ? t('charactersOver', { count: over }) : t('charactersUsed', { used: value.length, limit })}
      </p>
      <span role="status" className="ams-visually-hidden">
        {value.length >= limit * NEAR &&
          (over > 0 ? t('charactersOver', { count: over }) : t('charactersUsed', { used: value.length, limit }))}
      </span>
    </FieldFrame>
  );
}
