// A page about one child or family: header, side navigation, the topic itself, and what is worth seeing beside it.
import type { PropsWithChildren, ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { type SideGroup, SideNav } from './SideNav.tsx';
import './case-layout.css';

type CaseLayoutProps = PropsWithChildren<{
  /** A PageHeader with the name, the status and the key facts. */
  readonly header: ReactNode;
  readonly navLabel: string;
  readonly nav: readonly SideGroup[];
  readonly aside?: ReactNode;
}>;

export function CaseLayout({ header, navLabel, nav, aside, children }: CaseLayoutProps) {
  const t = useText('common');
  return (
    <div className={aside === undefined ? 'vo-case vo-case--wide' : 'vo-case'}>
      <div className="vo-case__header">{header}</div>
      <div className="vo-case__nav">
        <SideNav label={navLabel} groups={nav} />
      </div>
      <div className="vo-case__main vo-stack vo-stack--large">{children}</div>
      {aside !== undefined && (
        <section className="vo-case__aside vo-stack vo-stack--large" aria-label={t('asideLabel')}>
          {aside}
        </section>
      )}
    </div>
  );
}
