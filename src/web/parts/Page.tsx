// The heading of a page and of a topic inside it. After a navigation the first heading takes the focus, so that a screen
// reader starts where the new content starts; the document's title follows the headings.
import { Heading } from '@amsterdam/design-system-react';
import { Fragment, type PropsWithChildren, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../text/use-text.ts';
import { TextLink } from './Action.tsx';
import { Icon } from './Icon.tsx';
import './page.css';

const BRAND = 'Voorop';
let arrivedAt: string | undefined;

function retitle(): void {
  const parts = [...document.querySelectorAll('[data-title-part]')].map((part) => part.textContent ?? '');
  document.title = [...parts.reverse(), BRAND].join(' – ');
}

function useArrival(heading: RefObject<HTMLHeadingElement | null>, title: string): void {
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the document's title is read off the page, where `title` stands.
  useEffect(() => {
    retitle();
    return () => queueMicrotask(retitle);
  }, [title]);
  // Only when the heading appears: a filter in the address changes the location and must not steal the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    const isFirstPage = arrivedAt === undefined;
    if (arrivedAt === key) return;
    arrivedAt = key;
    if (!isFirstPage) heading.current?.focus();
  }, []);
}

export type Crumb = { readonly to: string; readonly label: string };

type PageHeaderProps = {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** Badges and facts under the title. */
  readonly children?: ReactNode;
};

export function PageHeader({ title, crumbs = [], children }: PageHeaderProps) {
  const t = useText('common');
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, title);
  return (
    <div className="vo-page-header">
      {crumbs.length > 0 && (
        <nav aria-label={t('breadcrumb')} className="vo-crumbs">
          {crumbs.map(({ to, label }) => (
            <Fragment key={to}>
              <TextLink to={to}>{label}</TextLink>
              <Icon name="forward" size={16} />
            </Fragment>
          ))}
        </nav>
      )}
      <Heading level={1} ref={heading} tabIndex={-1} data-title-part>
        {title}
      </Heading>
      {children !== undefined && <div className="vo-page-header__row">{children}</div>}
    </div>
  );
}

/** The heading of one topic inside a page that keeps its own title (a dossier). */
export function TopicHeading({ children: title }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, title);
  return (
    <Heading level={2} size="level-3" ref={heading} tabIndex={-1} data-title-part>
      {title}
    </Heading>
  );
}

/** A page without side navigation. */
export function Page({ children }: PropsWithChildren) {
  return <div className="vo-page">{children}</div>;
}
