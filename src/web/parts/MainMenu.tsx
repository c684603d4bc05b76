// The main menu. On a small screen it folds behind a button, and folds again when somebody goes somewhere.
import { useId, useState } from 'react';
import { NavLink } from 'react-router';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import './main-menu.css';

const MENU = [
  { to: '/werkvoorraad', key: 'menuWorklist' },
  { to: '/zoeken', key: 'menuFind' },
  { to: '/gezinnen', key: 'menuFamilies' },
  { to: '/organisaties', key: 'menuOrganisations' },
  { to: '/gepubliceerde-beslissingen', key: 'menuPublished' },
  { to: '/normen', key: 'menuNorms' },
  { to: '/wat-als', key: 'menuWhatIf' },
  { to: '/avg-tabel', key: 'menuSharing' },
] as const;
const OF_RIGHTS = [{ to: '/gegevensrechten', key: 'menuDataRights' }] as const;
const OF_WATCHING = [
  { to: '/toezicht/meldingen', key: 'menuAlerts' },
  { to: '/toezicht/vragen', key: 'menuQuestions' },
] as const;
const OF_OVERSIGHT = [{ to: '/toezicht/ankers', key: 'menuCheckpoints' }] as const;

/** Only for whoever may do this. */
const MENU_FOR = [{ to: '/noodinzage', key: 'menuGlass', command: 'BreakGlass' }] as const;

/** The child, a parent, a teacher or a nurse: their dossier, and the rules by which it is shared. */
const MENU_OF_READER = [
  { to: '/werkvoorraad', key: 'menuOwn' },
  { to: '/avg-tabel', key: 'menuSharing' },
] as const;

type MainMenuProps = {
  readonly watches: boolean;
  readonly oversees: boolean;
  readonly mayGive: readonly string[];
  readonly rights: boolean;
  /** Whether this is somebody who reads without working on dossiers. */
  readonly reader: boolean;
};

export function MainMenu({ watches, oversees, mayGive, rights, reader }: MainMenuProps) {
  const t = useText('common');
  const listId = useId();
  const [open, setOpen] = useState(false);
  const own = MENU_FOR.filter(({ command }) => mayGive.includes(command));
  const ofWorker = [
    ...MENU,
    ...own,
    ...(watches ? OF_WATCHING : []),
    ...(oversees ? OF_OVERSIGHT : []),
    ...(rights ? OF_RIGHTS : []),
  ];
  const menu = reader ? MENU_OF_READER : ofWorker;
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
        {menu.map(({ to, key }) => (
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
