// The fence around every page that needs a sign-in; who is not signed in goes to the sign-in page and comes back after.
import { Navigate, Outlet, useLocation } from 'react-router';
import { CatalogueProvider } from '../../connection/catalogue.tsx';
import { useSession } from '../../connection/session.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Shell } from '../../parts/Shell.tsx';
import { useText } from '../../text/use-text.ts';
import { purposeAddress, signInAddress } from './return-address.ts';
import { SessionWarning } from './SessionWarning.tsx';

export function SignedIn() {
  const t = useText('common');
  const { state, check, signOut } = useSession();
  const { pathname, search } = useLocation();
  switch (state.status) {
    case 'loading':
      return (
        <Shell>
          <Page>
            <Loading />
          </Page>
        </Shell>
      );
    case 'failed':
      return (
        <Shell>
          <Page>
            <PageHeader title={t('brand')} />
            <ErrorState failure={state.failure} onRetry={() => void check()} />
          </Page>
        </Shell>
      );
    case 'choosing':
      return <Navigate to={purposeAddress(pathname + search)} replace />;
    case 'signed-out':
      return <Navigate to={signInAddress(state.because === 'chosen' ? '/' : pathname + search)} replace />;
    case 'signed-in':
      return (
        // Another person or purpose starts with clean screens: nothing of the one before stays in memory.
        <CatalogueProvider key={`${state.session.person.id}/${state.session.purpose.id}`}>
          <Shell session={state.session} onSignOut={() => void signOut()}>
            <SessionWarning session={state.session} />
            <Outlet />
          </Shell>
        </CatalogueProvider>
      );
  }
}
