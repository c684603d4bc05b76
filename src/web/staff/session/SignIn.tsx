// Signing in: the ways that this Voorop offers. On a development machine that is choosing an invented person.
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import type { SignInPerson } from '../../../contract/session.ts';
import type { SignInWays } from '../../../contract/sign-in.ts';
import { type SessionState, useSession } from '../../connection/session.tsx';
import { useRead } from '../../connection/use-read.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { LiveRegion, Notice } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Shell } from '../../parts/Shell.tsx';
import { useText } from '../../text/use-text.ts';
import { PasskeyPanel } from './PasskeyPanel.tsx';
import { purposeAddress, returnAddress } from './return-address.ts';
import { ServicePanel } from './ServicePanel.tsx';
import { SignInForm } from './SignInForm.tsx';

type People = { readonly items: readonly SignInPerson[] } | readonly SignInPerson[];

export function SignIn() {
  const t = useText('signIn');
  const { state } = useSession();
  const [query] = useSearchParams();
  const { data: ways, failure, loading, reload } = useRead<SignInWays>('/v1/aanmelden/manieren');
  const [opened] = useState(state.status);
  // Whoever is signed in already has nothing to do here, unless a session ended on a page that still shows.
  if (state.status === 'signed-in' && opened !== 'signed-in')
    return <Navigate to={returnAddress(query.get('terug'))} replace />;
  if (state.status === 'choosing') return <Navigate to={purposeAddress(returnAddress(query.get('terug')))} replace />;
  return (
    <Shell>
      <Page>
        <PageHeader title={t('title')} />
        <WhySignedOut state={state} />
        {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
        {loading && <Loading lines={6} />}
        {ways !== undefined && <Ways ways={ways} />}
      </Page>
    </Shell>
  );
}

/** On a development machine without a service, choosing a person comes first. */
function Ways({ ways: { development, service, passkey } }: { readonly ways: SignInWays }) {
  const chosenFirst = development && service === undefined;
  return (
    <>
      {service !== undefined && <ServicePanel name={service} />}
      {passkey && !chosenFirst && <PasskeyPanel />}
      {development && <Development />}
      {passkey && chosenFirst && <PasskeyPanel />}
    </>
  );
}

/** Choosing an invented person. */
function Development() {
  const t = useText('signIn');
  const { data, failure, loading, reload } = useRead<People>('/v1/aanmelden/personen');
  const people = data === undefined ? [] : 'items' in data ? data.items : data;
  return (
    <>
      <p className="vo-readable">{t('intro')}</p>
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && <Loading lines={6} />}
      {data !== undefined && people.length === 0 && (
        <EmptyState title={t('noneTitle')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
      {people.length > 0 && <SignInForm people={people} />}
    </>
  );
}

function WhySignedOut({ state }: { readonly state: SessionState }) {
  const t = useText('signIn');
  const because = state.status === 'signed-out' ? state.because : 'not-yet';
  return (
    <LiveRegion>
      {because === 'ended' && <Notice tone="warning">{t('sessionEnded')}</Notice>}
      {because === 'chosen' && <Notice tone="info">{t('signedOut')}</Notice>}
    </LiveRegion>
  );
}
