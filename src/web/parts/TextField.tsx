// One line of text; also the field to search with.
import { TextInput } from '@amsterdam/design-system-react';
import { useId } from 'react';
import { describedBy, FieldFrame, type FieldWords } from './FieldFrame.tsx';

export type ValueProps<Value> = {
  readonly id?: string;
  readonly name?: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error?: string;
};

type TextFieldProps = FieldWords &
  ValueProps<string> & {
    readonly maxLength?: number;
    readonly autoComplete?: string;
    /** Text that is never a sentence (a reference, a code): read from left to right in every language. */
    readonly code?: boolean;
  };

export function TextField(props: TextFieldProps) {
  const {
    id: given,
    name,
    value,
    onChange,
    error,
    label,
    hint,
    required = false,
    maxLength,
    autoComplete = 'off',
    code,
  } = props;
  const made = useId();
  const id = given ?? made;
  return (
    <FieldFrame id={id} label={label} error={error} required={required} {...(hint !== undefined && { hint })}>
      <TextInput
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        invalid={error !== undefined}
        aria-required={required}
        autoComplete={autoComplete}
        maxLength={maxLength}
        dir={code === true ? 'ltr' : 'auto'}
        {...describedBy(id, hint, error)}
      />
    </FieldFrame>
  );
}

type SearchFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Filters what is on screen while typing; nothing is sent. */
export function SearchField({ label, hint, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} {...(hint !== undefined && { hint })}>
      <input
        id={id}
        type="search"
        className="ams-text-input"
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(id, hint, undefined)}
      />
    </FieldFrame>
  );
}
