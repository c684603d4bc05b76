// All errors of a form in one place, with links to the fields. Takes the focus each time somebody tries to send.
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FormError } from '../forms/use-command-form.ts';
import { useText } from '../text/use-text.ts';
import { fieldName } from './field-name.ts';
import './error-summary.css';

type ErrorSummaryProps = { readonly errors: readonly FormError[]; readonly attempt: number };

function goTo(event: MouseEvent<HTMLAnchorElement>, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (field === null) return;
  event.preventDefault();
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
}

/** A question keeps its own mark: “Which day? Fill this in.” */
const named = (name: string | undefined, message: string): string =>
  name === undefined ? message : `${name}${name.includes('?') ? '' : ':'} ${message}`;

export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const t = useText('forms');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  // The same message may stand for several fields: the name of the field makes each link say where it goes.
  const [names, setNames] = useState<readonly (string | undefined)[]>([]);
  const fieldIds = errors.map(({ fieldId }) => fieldId ?? '').join(' ');
  useLayoutEffect(() => setNames(fieldIds.split(' ').map(fieldName)), [fieldIds]);
  if (errors.length === 0) return null;
  return (
    <div className="vo-error-summary" ref={summary} tabIndex={-1} role="alert">
      <p className="vo-error-summary__title">{t('summaryTitle', { count: errors.length })}</p>
      <ul>
        {errors.map(({ message, fieldId }, index) => (
          <li key={`${fieldId}-${message}`}>
            {fieldId === undefined ? (
              message
            ) : (
              <a className="ams-link" href={`#${fieldId}`} onClick={(event) => goTo(event, fieldId)}>
                {named(names[index], message)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
