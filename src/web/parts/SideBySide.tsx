// Two texts to compare: beside each other where there is room, below each other where there is not.
import { Heading } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import './side-by-side.css';

type Side = { readonly key: string; readonly title: string; readonly content: ReactNode };
type SideBySideProps = { readonly parts: readonly Side[]; readonly level?: 3 | 4 | 5 };

export function SideBySide({ parts, level = 5 }: SideBySideProps) {
  return (
    <div className="vo-side-by-side">
      {parts.map(({ key, title, content }) => (
        <div key={key} className="vo-stack vo-stack--small">
          <HeadingAt level={level}>{title}</HeadingAt>
          {content}
        </div>
      ))}
    </div>
  );
}

/** The design system stops at level 4. */
function HeadingAt({ level, children }: { readonly level: 3 | 4 | 5; readonly children: string }) {
  if (level === 5) return <h5 className="ams-heading ams-heading--5">{children}</h5>;
  return (
    <Heading level={level} size="level-5">
      {children}
    </Heading>
  );
}
