// Something that is one press away: closed until somebody wants it.
import type { PropsWithChildren, ReactNode } from 'react';
import './disclosure.css';

type DisclosureProps = PropsWithChildren<{ readonly summary: ReactNode; readonly open?: boolean }>;

export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className="vo-disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="vo-disclosure__body">{children}</div>
    </details>
  );
}
