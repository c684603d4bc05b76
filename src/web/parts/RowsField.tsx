// A list of rows inside a form, each with a few fields of its own: rows that can be added and removed (RowsField), or one row
// for each thing that is there (FixedRows). The fields of a row are the screen's.
import { ErrorMessage } from '@amsterdam/design-system-react';
import { type PropsWithChildren, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './Action.tsx';
import { describedBy, errorIdOf, hintIdOf } from './FieldFrame.tsx';
import type { ValueProps } from './TextField.tsx';
import './rows.css';

/** `row` tells rows apart while they move up; it is never sent. */
export type Row = { readonly row: string };

export type SetInRow<R> = <Field extends keyof R>(field: Field, value: R[Field]) => void;

type Common<R extends Row> = ValueProps<readonly R[]> & {
  readonly label: string;
  readonly hint?: string;
  readonly children: (row: R, set: SetInRow<R>) => ReactNode;
};

type RowsFieldProps<R extends Row> = Common<R> & {
  readonly rowLabel: (number: number) => string;
  readonly addLabel: string;
  readonly removeLabel: (row: string) => string;
  readonly removedLabel: (row: string) => string;
  /** A new empty row. */
  readonly blank: (row: string) => R;
  readonly max: number;
};

const FIELDS = 'input, textarea, select';

export function RowsField<R extends Row>(props: RowsFieldProps<R>) {
  const { id: given, value, onChange, error, label, hint, rowLabel, addLabel, removeLabel, removedLabel } = props;
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

  const after = (
    <>
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
    </>
  );
  return (
    <RowsFrame id={id} label={label} hint={hint} error={error} list={list} after={after}>
      {value.map((row, index) => {
        const name = rowLabel(index + 1);
        return (
          <OneRow key={row.row} row={row.row} name={name}>
            {props.children(row, setIn(row, value, onChange))}
            <div>
              <Button variant="tertiary" onClick={() => remove(row.row, name)}>
                {removeLabel(name)}
              </Button>
            </div>
          </OneRow>
        );
      })}
    </RowsFrame>
  );
}

/** One row for each thing that is there: nothing can be added or left out. */
export function FixedRows<R extends Row>(props: Common<R> & { readonly rowLabel: (row: R) => string }) {
  const { id: given, value, onChange, error, label, hint, rowLabel, children } = props;
  const made = useId();
  return (
    <RowsFrame id={given ?? made} label={label} hint={hint} error={error}>
      {value.map((row) => (
        <OneRow key={row.row} row={row.row} name={rowLabel(row)}>
          {children(row, setIn(row, value, onChange))}
        </OneRow>
      ))}
    </RowsFrame>
  );
}

const setIn =
  <R extends Row>({ row }: R, rows: readonly R[], onChange: (rows: readonly R[]) => void): SetInRow<R> =>
  (field, changed) =>
    onChange(rows.map((each) => (each.row === row ? { ...each, [field]: changed } : each)));

type RowsFrameProps = PropsWithChildren<{
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly list?: RefObject<HTMLUListElement | null>;
  readonly after?: ReactNode;
}>;

function RowsFrame({ id, label, hint, error, list, after, children }: RowsFrameProps) {
  const t = useText('forms');
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
      <ul className="vo-plain-list vo-rows__list" {...(list !== undefined && { ref: list })}>
        {children}
      </ul>
      {after}
    </fieldset>
  );
}

type OneRowProps = PropsWithChildren<{ readonly row: string; readonly name: string }>;

function OneRow({ row, name, children }: OneRowProps) {
  return (
    <li data-row={row}>
      <fieldset className="vo-rows__row">
        <legend className="vo-rows__name">{name}</legend>
        {children}
      </fieldset>
    </li>
  );
}
