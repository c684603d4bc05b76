// All errors of a form in one place, with links to the fields. Takes the focus each time somebody tries to send.
import { type MouseEvent, useEffect, useRef } from 'react';
import type { FormError } from '../forms/use-command-form.ts';
import { useText } from '../text/use-text.ts';
import './error-summary.css';

type ErrorSummaryProps = { readonly errors: readonly FormError[]; readonly attempt: number };

function goTo(event: MouseEvent<HTMLAnchorElement>, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (field === null) return;
  event.preventDefault();
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
}

export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const t = useText('forms');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div className="vo-error-summary" ref={summary} tabIndex={-1} role="alert">
      <p className="vo-error-summary__title">{t('summaryTitle', { count: errors.length })}</p>
      <ul>
        {errors.map(({ message, fieldId }) => (
          <li key={`${fieldId}-${message}`}>
            {fieldId === undefined ? (
              message
            ) : (
              <a className="ams-link" href={`#${fieldId}`} onClick={(event) => goTo(event, fieldId)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
