// Every address of the staff application. Screens are fetched when they are first opened.
import { createBrowserRouter, Navigate } from 'react-router';
import { CrashPage } from './CrashPage.tsx';
import { NotFound } from './NotFound.tsx';
import { Root } from './Root.tsx';
import { SignedIn } from './session/SignedIn.tsx';
import { SignIn } from './session/SignIn.tsx';

export const makeRouter = () =>
  createBrowserRouter([
    {
      element: <Root />,
      errorElement: <CrashPage />,
      hydrateFallbackElement: <div />,
      children: [
        { path: '/aanmelden', element: <SignIn /> },
        {
          path: '/',
          element: <SignedIn />,
          children: [
            { index: true, element: <Navigate to="/werkvoorraad" replace /> },
            {
              path: 'werkvoorraad',
              lazy: async () => ({ Component: (await import('./worklist/WorkList.tsx')).WorkList }),
            },
            {
              path: 'gepubliceerde-beslissingen',
              lazy: async () => ({ Component: (await import('./published/PublishedList.tsx')).PublishedList }),
            },
            {
              path: 'gepubliceerde-beslissingen/score',
              lazy: async () => ({ Component: (await import('./published/PublishedScore.tsx')).PublishedScore }),
            },
            {
              path: 'gepubliceerde-beslissingen/:id',
              lazy: async () => ({ Component: (await import('./published/PublishedDetail.tsx')).PublishedDetail }),
            },
            { path: 'normen', lazy: async () => ({ Component: (await import('./norms/NormList.tsx')).NormList }) },
            {
              path: 'normen/waarborgen',
              lazy: async () => ({ Component: (await import('./norms/SafeguardList.tsx')).SafeguardList }),
            },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ]);
