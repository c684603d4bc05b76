// A white panel with a heading: the block that every screen is built of.
import { Heading } from '@amsterdam/design-system-react';
import { type PropsWithChildren, type ReactNode, useId } from 'react';
import './panel.css';

type PanelProps = PropsWithChildren<{
  readonly title?: string;
  readonly level?: 2 | 3 | 4;
  /** Stands at the end of the heading's line: a badge, a button. */
  readonly beside?: ReactNode;
  readonly id?: string;
}>;

export function Panel({ title, level = 2, beside, id, children }: PanelProps) {
  const headingId = useId();
  if (title === undefined)
    return (
      <div className="vo-panel" {...(id !== undefined && { id })}>
        {children}
      </div>
    );
  return (
    <section className="vo-panel" aria-labelledby={headingId} {...(id !== undefined && { id })}>
      <div className="vo-panel__head">
        <Heading level={level} size="level-4" id={headingId}>
          {title}
        </Heading>
        {beside}
      </div>
      {children}
    </section>
  );
}
