// The frame of the AVG table: the same for whoever signed in and for anybody else; only who changes it needs a session.
import { Outlet } from 'react-router';
import { useSession } from '../../connection/session.tsx';
import { Page } from '../../parts/Page.tsx';
import { Shell } from '../../parts/Shell.tsx';

export function SharingFrame() {
  const { state, signOut } = useSession();
  const signedIn = state.status === 'signed-in' && { session: state.session, onSignOut: () => void signOut() };
  return (
    <Shell {...(signedIn || {})}>
      <Page>
        <Outlet />
      </Page>
    </Shell>
  );
}
