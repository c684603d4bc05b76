// The browser comes back from the sign-in service. What it brought leaves the address at once and goes to the server, which
// checks everything.
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { send } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { useSession } from '../../connection/session.tsx';
import { TextLink } from '../../parts/Action.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Shell } from '../../parts/Shell.tsx';
import { useText } from '../../text/use-text.ts';
import { takeReturn } from './kept-return.ts';
import { SignInFailure } from './SignInFailure.tsx';

export function ReturnScreen() {
  const t = useText('signIn');
  const { failure, cancelled } = useReturn();
  const over = failure !== undefined || cancelled;
  return (
    <Shell>
      <Page>
        <PageHeader title={t('title')} />
        {!over && <Loading lines={3} />}
        {failure !== undefined && <SignInFailure failure={failure} />}
        {cancelled && (
          <Notice tone="info" title={t('cancelledTitle')}>
            <p>{t('cancelledText')}</p>
          </Notice>
        )}
        {over && <TextLink to="/aanmelden">{t('again')}</TextLink>}
      </Page>
    </Shell>
  );
}

function useReturn(): { readonly failure: Failure | undefined; readonly cancelled: boolean } {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const { check } = useSession();
  const brought = useRef(Object.fromEntries(query));
  const sent = useRef(false);
  const [failure, setFailure] = useState<Failure>();
  const { code, state, iss } = brought.current;
  const cancelled = code === undefined || state === undefined;
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    history.replaceState(history.state, '', location.pathname);
    if (cancelled) return;
    void (async () => {
      const answer = await send('/v1/aanmelden/antwoorden', { code, state, ...(iss !== undefined && { iss }) });
      if (!answer.ok) return setFailure(answer.refusal);
      await check();
      await navigate(takeReturn(), { replace: true });
    })();
  }, [cancelled, code, state, iss, check, navigate]);
  return { failure, cancelled };
}
