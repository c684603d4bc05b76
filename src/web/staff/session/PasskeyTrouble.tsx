// What went wrong with a passkey: here on the device, or at the server.
import { Notice } from '../../parts/Notice.tsx';
import { useText } from '../../text/use-text.ts';
import { SignInFailure } from './SignInFailure.tsx';
import type { PasskeyFailure } from './use-passkey.ts';

export function PasskeyTrouble({ failure }: { readonly failure: PasskeyFailure | undefined }) {
  const t = useText('signIn');
  if (failure === undefined) return null;
  if (failure.kind !== 'device') return <SignInFailure failure={failure} />;
  return (
    <div role="alert">
      <Notice tone="warning" title={t('deviceTitle')}>
        <p>{t('deviceText')}</p>
      </Notice>
    </div>
  );
}
