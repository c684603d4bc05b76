// Where the staff application starts: theme, texts, session, addresses.
import '@amsterdam/design-system-tokens/tokens.css';
import '@amsterdam/design-system-css/dist/index.css';
import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-sans-arabic';
import '../parts/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { SessionProvider } from '../connection/session.tsx';
import { forgetOldDrafts } from '../forms/draft-store.ts';
import { startTexts } from '../text/language.ts';
import { makeRouter } from './routes.tsx';

startTexts();
forgetOldDrafts(localStorage, new Date());

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element to draw in');

createRoot(root).render(
  <StrictMode>
    <SessionProvider>
      <RouterProvider router={makeRouter()} />
    </SessionProvider>
  </StrictMode>,
);
