// Signing in by the sign-in service of the organisation: the browser goes there and comes back (ReturnScreen).
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { send } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { Button } from '../../parts/Action.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { keepReturn } from './kept-return.ts';
import { SignInFailure } from './SignInFailure.tsx';

export function ServicePanel({ name }: { readonly name: string }) {
  const t = useText('signIn');
  const [query] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const go = async () => {
    setBusy(true);
    const answer = await send<{ readonly url: string }>('/v1/aanmelden/verzoeken', {});
    if (answer.ok) {
      keepReturn(query.get('terug'));
      location.assign(answer.value.url);
    } else {
      setBusy(false);
      setFailure(answer.refusal);
    }
  };
  return (
    <Panel title={t('serviceTitle')}>
      <p className="vo-readable">{t('serviceText')}</p>
      {failure !== undefined && <SignInFailure failure={failure} />}
      <div>
        <Button busy={busy} onClick={() => void go()}>
          {t('serviceGo', { name, interpolation: { escapeValue: false } })}
        </Button>
      </div>
    </Panel>
  );
}
