// The frame of the staff application: skip link, thin bar, brand, main menu, who is signed in, language.
import { SkipLink } from '@amsterdam/design-system-react';
import type { PropsWithChildren } from 'react';
import { Link } from 'react-router';
import type { Session } from '../../contract/session.ts';
import { longDay } from '../text/format.ts';
import { useLanguage, useSay, useText } from '../text/use-text.ts';
import { Account } from './Account.tsx';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MainMenu } from './MainMenu.tsx';
import './shell.css';
import './print.css';

type ShellProps = PropsWithChildren<{ readonly session?: Session; readonly onSignOut?: () => void }>;

/** Whoever reads the dossiers on which they are named, and works on none. */
const READERS: readonly string[] = ['child', 'parent', 'school-worker', 'health-professional'];
/** Whoever answers for rights over data; what they may see, the server says. */
const OF_RIGHTS: readonly string[] = ['data-protection-officer', 'privacy-officer', 'child-rights-officer'];

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
            <MainMenu
              watches={session.watches}
              oversees={session.oversees}
              mayGive={session.mayGive}
              rights={OF_RIGHTS.includes(session.role.id)}
              reader={READERS.includes(session.role.id)}
            />
          )}
          <div className="vo-header__end">
            {session !== undefined && <Account session={session} onSignOut={onSignOut} />}
            <LanguageSwitch person={session?.person.id} />
          </div>
        </div>
      </header>
      {session !== undefined && <PrintedBy session={session} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** On paper only: whose print this is. Paper goes where no table of who may read what goes along. */
function PrintedBy({ session }: { readonly session: Session }) {
  const t = useText('common');
  const say = useSay();
  const language = useLanguage();
  return (
    <p className="vo-print-only">
      {t('printedBy', {
        person: session.person.name,
        organisation: say(session.organisation.name),
        purpose: say(session.purpose.name),
        day: longDay(new Date().toISOString().slice(0, 10), language),
      })}
    </p>
  );
}
