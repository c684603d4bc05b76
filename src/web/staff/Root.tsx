// Around every page: the place on the page is remembered when somebody goes back.
import { Outlet, ScrollRestoration } from 'react-router';

export function Root() {
  return (
    <>
      <Outlet />
      <ScrollRestoration />
    </>
  );
}
