// Buttons and links. A button does something here; a link goes somewhere.
import { Button as DesignButton } from '@amsterdam/design-system-react';
import type { MouseEventHandler, PropsWithChildren } from 'react';
import { Link } from 'react-router';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import './action.css';

type ButtonProps = PropsWithChildren<{
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
  readonly type?: 'button' | 'submit';
  readonly busy?: boolean;
  /** The id of the words that say why this cannot be done yet. The button can be pressed: what then happens, explains. */
  readonly blockedBy?: string | undefined;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
}>;

/** A busy button stays focusable and says that it is busy; pressing it again does nothing. */
export function Button(props: ButtonProps) {
  const { variant = 'primary', type = 'button', busy = false, blockedBy, onClick, children } = props;
  const act: MouseEventHandler<HTMLButtonElement> = (event) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <DesignButton
      variant={variant}
      type={type}
      aria-disabled={busy || blockedBy !== undefined}
      aria-describedby={blockedBy}
      onClick={act}
    >
      {children}
    </DesignButton>
  );
}

type TextLinkProps = PropsWithChildren<{ readonly to: string }>;

export function TextLink({ to, children }: TextLinkProps) {
  return (
    <Link className="ams-link" to={to}>
      {children}
    </Link>
  );
}

/** A link that looks like a button: the next place to go. */
export function ButtonLink({ to, children }: TextLinkProps) {
  return (
    <Link className="ams-button ams-button--secondary vo-button-link" to={to}>
      {children}
    </Link>
  );
}

/** Shows a place on this page and puts the focus there; the address stays what it is. */
export function goToPlace(id: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}

/** A link to a place on this page. */
export function JumpLink({ to, children }: TextLinkProps) {
  const jump: MouseEventHandler<HTMLAnchorElement> = (event) => {
    event.preventDefault();
    goToPlace(to);
  };
  return (
    <a className="ams-link" href={`#${to}`} onClick={jump}>
      {children}
    </a>
  );
}

/** A link out of the application, in a tab of its own, without telling where the reader came from. */
export function ExternalLink({ href, children }: PropsWithChildren<{ readonly href: string }>) {
  const t = useText('common');
  return (
    <a className="ams-link vo-external" href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <Icon name="external" size={16} />
      <span className="ams-visually-hidden">({t('opensElsewhere')})</span>
    </a>
  );
}

/** A link to a file of our own: the browser keeps it, and this page stays. */
export function DownloadLink({ href, children }: PropsWithChildren<{ readonly href: string }>) {
  return (
    <a className="ams-button ams-button--secondary vo-button-link" href={href} download>
      {children}
    </a>
  );
}

export function Actions({ children }: PropsWithChildren) {
  return <div className="vo-actions">{children}</div>;
}
