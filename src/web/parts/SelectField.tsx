// One out of a longer list.
import { Select } from '@amsterdam/design-system-react';
import { useId } from 'react';
import { useText } from '../text/use-text.ts';
import { describedBy, FieldFrame, type FieldWords } from './FieldFrame.tsx';
import type { ValueProps } from './TextField.tsx';

export type Option<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
};

type SelectFieldProps<Value extends string> = FieldWords &
  ValueProps<Value | ''> & {
    readonly options: readonly Option<Value>[];
    /** The words for “no choice made”; for a filter: “everything”. */
    readonly emptyLabel?: string;
  };

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id: given, name, value, onChange, error, label, hint, required = false, options, emptyLabel } = props;
  const t = useText('forms');
  const made = useId();
  const id = given ?? made;
  return (
    <FieldFrame id={id} label={label} error={error} required={required} {...(hint !== undefined && { hint })}>
      <Select
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value as Value | '')}
        invalid={error !== undefined}
        aria-required={required}
        {...describedBy(id, hint, error)}
      >
        <Select.Option value="">{emptyLabel ?? t('choose')}</Select.Option>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </FieldFrame>
  );
}
