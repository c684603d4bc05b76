// Signing in with a passkey, for people who do not work for the government.
import { useNavigate, useSearchParams } from 'react-router';
import { showPasskey } from '../../connection/passkeys.ts';
import { useSession } from '../../connection/session.tsx';
import { Button, TextLink } from '../../parts/Action.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { PasskeyTrouble } from './PasskeyTrouble.tsx';
import { returnAddress } from './return-address.ts';
import { usePasskey } from './use-passkey.ts';

export function PasskeyPanel() {
  const t = useText('signIn');
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const { check } = useSession();
  const { act, busy, failure } = usePasskey(async () => {
    await check();
    await navigate(returnAddress(query.get('terug')), { replace: true });
  });
  return (
    <Panel title={t('passkeyTitle')}>
      <p className="vo-readable">{t('passkeyText')}</p>
      <PasskeyTrouble failure={failure} />
      <div>
        <Button busy={busy} onClick={() => void act(showPasskey)}>
          {t('passkeyGo')}
        </Button>
      </div>
      <p>
        <TextLink to="/aanmelden/uitnodiging">{t('haveInvitation')}</TextLink>
      </p>
    </Panel>
  );
}
