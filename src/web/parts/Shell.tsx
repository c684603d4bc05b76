// The frame of the staff application: skip link, thin bar, brand, main menu, who is signed in, language.
import { SkipLink } from '@amsterdam/design-system-react';
import type { PropsWithChildren } from 'react';
import { Link, NavLink } from 'react-router';
import { useText } from '../text/use-text.ts';
import type { Session } from '../wire.ts';
import { Account } from './Account.tsx';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import './shell.css';

type ShellProps = PropsWithChildren<{ readonly session?: Session; readonly onSignOut?: () => void }>;

const MENU = [
  { to: '/werkvoorraad', key: 'menuWorklist' },
  { to: '/gezinnen', key: 'menuFamilies' },
  { to: '/gepubliceerde-beslissingen', key: 'menuPublished' },
  { to: '/normen', key: 'menuNorms' },
] as const;

export function Shell({ session, onSignOut, children }: ShellProps) {
  const t = useText('common');
  return (
    <>
      <SkipLink href="#main">{t('skipToContent')}</SkipLink>
      <header className="vo-header">
        {session?.devSignIn === true && <p className="vo-header__development">{t('developmentBanner')}</p>}
        <div className="vo-header__bar" />
        <div className="vo-header__in">
          <Link className="vo-header__brand" to="/">
            <Brand />
          </Link>
          {session !== undefined && (
            <nav className="vo-header__menu" aria-label={t('mainMenu')}>
              <ul className="vo-plain-list">
                {MENU.map(({ to, key }) => (
                  <li key={to}>
                    <NavLink to={to}>{t(key)}</NavLink>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <div className="vo-header__end">
            <LanguageSwitch person={session?.person.id} />
            {session !== undefined && <Account session={session} onSignOut={onSignOut} />}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
