// The main menu. On a small screen it folds behind a button, and folds again when somebody goes somewhere.
import { useId, useState } from 'react';
import { NavLink } from 'react-router';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import './main-menu.css';

const MENU = [
  { to: '/werkvoorraad', key: 'menuWorklist' },
  { to: '/gezinnen', key: 'menuFamilies' },
  { to: '/organisaties', key: 'menuOrganisations' },
  { to: '/gepubliceerde-beslissingen', key: 'menuPublished' },
  { to: '/normen', key: 'menuNorms' },
  { to: '/wat-als', key: 'menuWhatIf' },
  { to: '/avg-tabel', key: 'menuSharing' },
] as const;
const OF_OVERSIGHT = [{ to: '/toezicht/ankers', key: 'menuCheckpoints' }] as const;

export function MainMenu({ oversees }: { readonly oversees: boolean }) {
  const t = useText('common');
  const listId = useId();
  const [open, setOpen] = useState(false);
  return (
    <nav className="vo-menu" aria-label={t('mainMenu')}>
      <button
        type="button"
        className="vo-menu__button"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'close' : 'menu'} />
        {t('menu')}
      </button>
      <ul
        id={listId}
        className={open ? 'vo-plain-list vo-menu__list vo-menu__list--open' : 'vo-plain-list vo-menu__list'}
      >
        {[...MENU, ...(oversees ? OF_OVERSIGHT : [])].map(({ to, key }) => (
          <li key={to}>
            <NavLink to={to} onClick={() => setOpen(false)}>
              {t(key)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
