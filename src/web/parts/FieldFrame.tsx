// What every single field has around it: label, required mark, hint, error. The parts beside this file fill in the control.
import { ErrorMessage, Field, Label } from '@amsterdam/design-system-react';
import type { PropsWithChildren } from 'react';
import { useText } from '../text/use-text.ts';
import './fields.css';

export type FieldWords = {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
};

export type FrameProps = FieldWords & { readonly id: string; readonly error?: string | undefined };

export const hintIdOf = (id: string): string => `${id}-hint`;
export const errorIdOf = (id: string): string => `${id}-error`;

/** The `aria-describedby` that belongs to a field: its hint and its error, where they are shown. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined, more?: string) {
  const ids = [hint && hintIdOf(id), error && errorIdOf(id), more].filter(Boolean).join(' ');
  return ids === '' ? {} : { 'aria-describedby': ids };
}

export function FieldFrame({ id, label, hint, error, required = false, children }: PropsWithChildren<FrameProps>) {
  const t = useText('forms');
  return (
    <Field invalid={error !== undefined}>
      <Label htmlFor={id} {...(required && { hint: t('required') })}>
        {label}
      </Label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </Field>
  );
}

type HintAndErrorProps = { readonly id: string; readonly hint: string | undefined; readonly error: string | undefined };

export function HintAndError({ id, hint, error }: HintAndErrorProps) {
  const t = useText('forms');
  return (
    <>
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
    </>
  );
}
