// One out of a few (RadioGroup), several out of a few (CheckboxGroup), and a single tick (CheckboxField).
import { Checkbox, FieldSet, Radio } from '@amsterdam/design-system-react';
import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import { describedBy, type FieldWords, HintAndError } from './FieldFrame.tsx';
import type { Option } from './SelectField.tsx';
import type { ValueProps } from './TextField.tsx';

type GroupProps = FieldWords & {
  readonly id: string;
  readonly error: string | undefined;
  readonly role?: 'radiogroup';
  readonly children: ReactNode;
};

function Group({ id, label, hint, error, required = false, role, children }: GroupProps) {
  const t = useText('forms');
  return (
    <FieldSet
      legend={label}
      invalid={error !== undefined}
      {...(required && { hint: t('required') })}
      {...(role !== undefined && { role, 'aria-required': required })}
      {...describedBy(id, hint, error)}
    >
      <HintAndError id={id} hint={hint} error={error} />
      <div className="vo-choices">{children}</div>
    </FieldSet>
  );
}

function OptionWords({ option }: { readonly option: Option }) {
  return (
    <span>
      {option.label}
      {option.hint !== undefined && <span className="vo-choice__hint">{option.hint}</span>}
    </span>
  );
}

type RadioGroupProps<Value extends string> = FieldWords &
  ValueProps<Value | ''> & { readonly options: readonly Option<Value>[] };

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { id: given, name, value, onChange, error, label, hint, required = false, options } = props;
  const made = useId();
  const id = given ?? made;
  return (
    <Group
      id={id}
      label={label}
      error={error}
      required={required}
      role="radiogroup"
      {...(hint !== undefined && { hint })}
    >
      {options.map((option, index) => (
        <Radio
          key={option.value}
          // The error summary links to the first choice.
          id={index === 0 ? id : `${id}-${option.value}`}
          name={name ?? id}
          value={option.value}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
          invalid={error !== undefined}
        >
          <OptionWords option={option} />
        </Radio>
      ))}
    </Group>
  );
}

type CheckboxGroupProps<Value extends string> = FieldWords &
  ValueProps<readonly Value[]> & { readonly options: readonly Option<Value>[] };

export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { id: given, name, value, onChange, error, label, hint, required = false, options } = props;
  const made = useId();
  const id = given ?? made;
  // The order of the options, not the order of the clicks: the same choice is always the same value.
  const toggled = (choice: Value) =>
    options.map((option) => option.value).filter((one) => (one === choice) !== value.includes(one));
  return (
    <Group id={id} label={label} error={error} required={required} {...(hint !== undefined && { hint })}>
      {options.map((option, index) => (
        <Checkbox
          key={option.value}
          id={index === 0 ? id : `${id}-${option.value}`}
          name={name ?? id}
          value={option.value}
          checked={value.includes(option.value)}
          onChange={() => onChange(toggled(option.value))}
          invalid={error !== undefined}
        >
          <OptionWords option={option} />
        </Checkbox>
      ))}
    </Group>
  );
}

type CheckboxFieldProps = Omit<FieldWords, 'required'> & ValueProps<boolean>;

export function CheckboxField({ id: given, name, value, onChange, error, label, hint }: CheckboxFieldProps) {
  const made = useId();
  const id = given ?? made;
  return (
    <div className="vo-choices">
      <HintAndError id={id} hint={hint} error={error} />
      <Checkbox
        id={id}
        name={name}
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
        invalid={error !== undefined}
        {...describedBy(id, hint, error)}
      >
        {label}
      </Checkbox>
    </div>
  );
}
