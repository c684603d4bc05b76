// The navigation beside a dossier, and the tabs above a list: links, with the current one marked. On a small screen the
// navigation folds behind a button with its name, and folds again when somebody goes somewhere.
import { useId, useState } from 'react';
import { NavLink } from 'react-router';
import { useText } from '../text/use-text.ts';
import { Icon, type IconName } from './Icon.tsx';
import './side-nav.css';

export type SideLink = {
  readonly to: string;
  readonly label: string;
  readonly icon?: IconName;
  /** A short count or word at the end, said aloud too. */
  readonly note?: string;
  /** Whether what belongs here is there already; left out where nothing has to be done. */
  readonly mark?: 'done' | 'open';
  /** True where only exactly this address counts as current. */
  readonly end?: boolean;
};

/** Links under one heading; the first group may stand without. */
export type SideGroup = { readonly key: string; readonly title?: string; readonly links: readonly SideLink[] };

type SideNavProps = { readonly label: string; readonly groups: readonly SideGroup[] };

export function SideNav({ label, groups }: SideNavProps) {
  const listId = useId();
  const [open, setOpen] = useState(false);
  return (
    <nav aria-label={label} className="vo-side-nav">
      <button
        type="button"
        className="vo-side-nav__button"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'close' : 'menu'} />
        {label}
      </button>
      <div id={listId} className={open ? 'vo-side-nav__list vo-side-nav__list--open' : 'vo-side-nav__list'}>
        {groups.map((group) => (
          <Group key={group.key} group={group} onGo={() => setOpen(false)} />
        ))}
      </div>
    </nav>
  );
}

function Group({ group: { title, links }, onGo }: { readonly group: SideGroup; readonly onGo: () => void }) {
  const titleId = useId();
  return (
    <>
      {title !== undefined && (
        <p id={titleId} className="vo-side-nav__title">
          {title}
        </p>
      )}
      <ul className="vo-plain-list" {...(title !== undefined && { 'aria-labelledby': titleId })}>
        {links.map((link) => (
          <SideItem key={link.to} link={link} onGo={onGo} />
        ))}
      </ul>
    </>
  );
}

function SideItem({ link, onGo }: { readonly link: SideLink; readonly onGo: () => void }) {
  const t = useText('dossier');
  const { to, label, icon, note, mark, end = false } = link;
  return (
    <li>
      <NavLink to={to} end={end} onClick={onGo}>
        {icon !== undefined && <Icon name={icon} />}
        <span className="vo-side-nav__label">{label}</span>
        {note !== undefined && <span className="vo-side-nav__note">{note}</span>}
        {mark !== undefined && (
          <span className={`vo-side-nav__mark vo-side-nav__mark--${mark}`}>
            <Icon name={mark === 'done' ? 'check' : 'missing'} size={16} />
            <span className="ams-visually-hidden">({t(`mark.${mark}`)})</span>
          </span>
        )}
      </NavLink>
    </li>
  );
}

type TabLinksProps = { readonly label: string; readonly links: readonly SideLink[] };

export function TabLinks({ label, links }: TabLinksProps) {
  return (
    <nav aria-label={label} className="vo-tab-links">
      <ul className="vo-plain-list">
        {links.map(({ to, label: text, end = false }) => (
          <li key={to}>
            <NavLink to={to} end={end}>
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
