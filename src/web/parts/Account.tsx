// Who is signed in: person, organisation and purpose, always in sight, because every reading is logged under them.
import { Link } from 'react-router';
import type { Session } from '../../contract/session.ts';
import { useSay, useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import './account.css';

type AccountProps = { readonly session: Session; readonly onSignOut: (() => void) | undefined };

export function Account({ session, onSignOut }: AccountProps) {
  const t = useText('common');
  const say = useSay();
  return (
    <fieldset className="vo-account" aria-label={t('account')}>
      <span className="vo-account__who">
        <Icon name="person" />
        <span>
          <span className="ams-visually-hidden">{t('signedInAs')} </span>
          <bdi>{session.person.name}</bdi>, {say(session.organisation.name)}
        </span>
      </span>
      <span className="vo-account__purpose">
        {t('purpose')}: {say(session.purpose.name)}
      </span>
      <Link className="vo-account__sessions" to="/mijn-sessies">
        {t('mySessions')}
      </Link>
      <Link className="vo-account__sessions" to="/concepten">
        {t('myDrafts')}
      </Link>
      <button type="button" className="vo-account__out" onClick={onSignOut}>
        <Icon name="signOut" size={16} />
        {t('signOut')}
      </button>
    </fieldset>
  );
}
