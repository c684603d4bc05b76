// One out of many, in groups with a heading of their own (people by organisation).
import { FieldSet, Radio } from '@amsterdam/design-system-react';
import { useId } from 'react';
import { useText } from '../text/use-text.ts';
import { describedBy, type FieldWords, HintAndError } from './FieldFrame.tsx';
import type { Option } from './SelectField.tsx';
import type { ValueProps } from './TextField.tsx';
import './radio-groups.css';

export type OptionGroup = { readonly key: string; readonly label: string; readonly options: readonly Option[] };

type RadioGroupsProps = FieldWords & ValueProps<string> & { readonly groups: readonly OptionGroup[] };

export function RadioGroups(props: RadioGroupsProps) {
  const { id: given, name, value, onChange, error, label, hint, required = false, groups } = props;
  const t = useText('forms');
  const made = useId();
  const id = given ?? made;
  const firstValue = groups[0]?.options[0]?.value;
  return (
    <FieldSet
      legend={label}
      invalid={error !== undefined}
      {...(required && { hint: t('required') })}
      {...describedBy(id, hint, error)}
    >
      <HintAndError id={id} hint={hint} error={error} />
      <div className="vo-radio-groups">
        {groups.map((group) => (
          <FieldSet key={group.key} legend={group.label} inFieldSet role="radiogroup" aria-required={required}>
            <div className="vo-choices">
              {group.options.map((option) => (
                <Radio
                  key={option.value}
                  id={option.value === firstValue ? id : `${id}-${option.value}`}
                  name={name ?? id}
                  value={option.value}
                  checked={option.value === value}
                  onChange={() => onChange(option.value)}
                  invalid={error !== undefined}
                >
                  <span>
                    <bdi>{option.label}</bdi>
                    {option.hint !== undefined && <span className="vo-choice__hint">{option.hint}</span>}
                  </span>
                </Radio>
              ))}
            </div>
          </FieldSet>
        ))}
      </div>
    </FieldSet>
  );
}
