// A heading inside a panel or between panels; its level follows the page, its size stays calm.
import { Heading } from '@amsterdam/design-system-react';
import type { PropsWithChildren } from 'react';

export function Subheading({ level, children }: PropsWithChildren<{ readonly level: 2 | 3 | 4 }>) {
  return (
    <Heading level={level} size="level-4">
      {children}
    </Heading>
  );
}
