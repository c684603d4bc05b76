// A list of rows inside a form, each with a few fields of its own: rows can be added and removed. The fields of a row are the
// screen's; this part keeps the list, its name, its error and where the focus goes.
import { ErrorMessage } from '@amsterdam/design-system-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './Action.tsx';
import { describedBy, errorIdOf, hintIdOf } from './FieldFrame.tsx';
import type { ValueProps } from './TextField.tsx';
import './rows.css';

/** `row` tells rows apart while they move up; it is never sent. */
export type Row = { readonly row: string };

export type SetInRow<R> = <Field extends keyof R>(field: Field, value: R[Field]) => void;

type RowsFieldProps<R extends Row> = ValueProps<readonly R[]> & {
  readonly label: string;
  readonly hint?: string;
  readonly rowLabel: (number: number) => string;
  readonly addLabel: string;
  readonly removeLabel: (row: string) => string;
  readonly removedLabel: (row: string) => string;
  /** A new empty row. */
  readonly blank: (row: string) => R;
  readonly max: number;
  readonly children: (row: R, set: SetInRow<R>) => ReactNode;
};

const FIELDS = 'input, textarea, select';

export function RowsField<R extends Row>(props: RowsFieldProps<R>) {
  const { id: given, value, onChange, error, label, hint, rowLabel, addLabel, removeLabel, removedLabel } = props;
  const t = useText('forms');
  const made = useId();
  const id = given ?? made;
  const list = useRef<HTMLUListElement>(null);
  const [focusRow, setFocusRow] = useState<string>();
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (focusRow === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${focusRow}"]`)?.querySelector<HTMLElement>(FIELDS)?.focus();
  }, [focusRow]);

  const add = () => {
    const row = crypto.randomUUID();
    onChange([...value, props.blank(row)]);
    setSaid('');
    setFocusRow(row);
  };
  const remove = (row: string, name: string) => {
    onChange(value.filter((each) => each.row !== row));
    setSaid(removedLabel(name));
    document.getElementById(id)?.focus();
  };

  return (
    <fieldset
      className={error === undefined ? 'vo-rows' : 'vo-rows vo-rows--wrong'}
      id={id}
      tabIndex={-1}
      {...describedBy(id, hint, error)}
    >
      <legend className="vo-rows__legend">{label}</legend>
      {hint !== undefined && (
        <p className="vo-hint" id={hintIdOf(id)}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <ErrorMessage id={errorIdOf(id)} prefix={t('errorPrefix')}>
          {error}
        </ErrorMessage>
      )}
      <ul className="vo-plain-list vo-rows__list" ref={list}>
        {value.map((row, index) => {
          const name = rowLabel(index + 1);
          const set: SetInRow<R> = (field, changed) =>
            onChange(value.map((each) => (each.row === row.row ? { ...each, [field]: changed } : each)));
          return (
            <li key={row.row} data-row={row.row}>
              <fieldset className="vo-rows__row">
                <legend className="vo-rows__name">{name}</legend>
                {props.children(row, set)}
                <div>
                  <Button variant="tertiary" onClick={() => remove(row.row, name)}>
                    {removeLabel(name)}
                  </Button>
                </div>
              </fieldset>
            </li>
          );
        })}
      </ul>
      {value.length < props.max && (
        <div>
          <Button variant="secondary" onClick={add}>
            {addLabel}
          </Button>
        </div>
      )}
      <span role="status" className="ams-visually-hidden">
        {said}
      </span>
    </fieldset>
  );
}
