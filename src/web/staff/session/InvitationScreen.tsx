// The code of an invitation becomes a passkey on this device, and the person is signed in.
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { makeFirstPasskey } from '../../connection/passkeys.ts';
import { useSession } from '../../connection/session.tsx';
import { Button, TextLink } from '../../parts/Action.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Shell } from '../../parts/Shell.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { PasskeyTrouble } from './PasskeyTrouble.tsx';
import { usePasskey } from './use-passkey.ts';

const SHORTEST = 24;

export function InvitationScreen() {
  const t = useText('signIn');
  const navigate = useNavigate();
  const { check } = useSession();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const { act, busy, failure } = usePasskey(async () => {
    await check();
    await navigate('/', { replace: true });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const short = code.replaceAll(/[\s-]/g, '').length < SHORTEST;
    setWrong(short);
    if (!short) void act(() => makeFirstPasskey(code.trim()));
  };
  return (
    <Shell>
      <Page>
        <PageHeader title={t('invitationTitle')} />
        <p className="vo-readable">{t('invitationIntro')}</p>
        <form className="vo-stack" noValidate aria-label={t('invitationTitle')} onSubmit={submit}>
          <Panel>
            <TextField
              label={t('invitationCode')}
              hint={t('invitationHint')}
              required
              value={code}
              onChange={setCode}
              {...(wrong && { error: t('invitationShort') })}
            />
          </Panel>
          <PasskeyTrouble failure={failure} />
          <div>
            <Button type="submit" busy={busy}>
              {t('invitationGo')}
            </Button>
          </div>
        </form>
        <p>
          <TextLink to="/aanmelden">{t('toSignIn')}</TextLink>
        </p>
      </Page>
    </Shell>
  );
}
