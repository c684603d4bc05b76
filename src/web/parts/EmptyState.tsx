// Nothing to show, and what that means.
import { Heading } from '@amsterdam/design-system-react';
import type { PropsWithChildren } from 'react';
import './states.css';

type EmptyStateProps = PropsWithChildren<{ readonly title: string; readonly level?: 2 | 3 }>;

export function EmptyState({ title, level = 2, children }: EmptyStateProps) {
  return (
    <div className="vo-empty">
      <Heading level={level} size="level-4">
        {title}
      </Heading>
      {children}
    </div>
  );
}
