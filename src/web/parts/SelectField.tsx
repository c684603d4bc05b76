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
  /** Options of one group stand together under its name; give them in order. */
  readonly group?: string;
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
        {grouped(options).map(({ group, members }) =>
          group === undefined ? (
            members.map(optionOf)
          ) : (
            <Select.Group key={group} label={group}>
              {members.map(optionOf)}
            </Select.Group>
          ),
        )}
      </Select>
    </FieldFrame>
  );
}

const optionOf = ({ value, label }: Option) => (
  <Select.Option key={value} value={value}>
    {label}
  </Select.Option>
);

/** Options by group, in the order in which the groups first come; without a group they stand by themselves. */
function grouped(
  options: readonly Option[],
): readonly { readonly group: string | undefined; readonly members: readonly Option[] }[] {
  const groups = new Map<string | undefined, Option[]>();
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  return [...groups].map(([group, members]) => ({ group, members }));
}
