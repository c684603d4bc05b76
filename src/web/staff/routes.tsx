// Every address of the staff application. Screens are fetched when they are first opened.
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { CrashPage } from './CrashPage.tsx';
import { NotFound } from './NotFound.tsx';
import { Root } from './Root.tsx';
import { SignedIn } from './session/SignedIn.tsx';
import { SignIn } from './session/SignIn.tsx';

/** One dossier: the frame reads it once, the topics stand inside. */
const DOSSIER: RouteObject = {
  path: 'dossiers/:id',
  lazy: async () => ({ Component: (await import('./dossier/DossierFrame.tsx')).DossierFrame }),
  children: [
    {
      index: true,
      lazy: async () => ({ Component: (await import('./dossier/OverviewScreen.tsx')).OverviewScreen }),
    },
    { path: 'kind', lazy: async () => ({ Component: (await import('./child/ChildScreen.tsx')).ChildScreen }) },
    { path: 'leeftijd', lazy: async () => ({ Component: (await import('./age/AgeScreen.tsx')).AgeScreen }) },
    {
      path: 'leven-hier',
      lazy: async () => ({ Component: (await import('./living/LivingScreen.tsx')).LivingScreen }),
    },
    {
      path: 'bescherming',
      lazy: async () => ({ Component: (await import('./protection/ProtectionScreen.tsx')).ProtectionScreen }),
    },
    {
      path: 'gesprekken',
      lazy: async () => ({ Component: (await import('./hearing/HearingScreen.tsx')).HearingScreen }),
    },
    { path: 'feiten', lazy: async () => ({ Component: (await import('./facts/FactsScreen.tsx')).FactsScreen }) },
    {
      path: 'onderzoek',
      lazy: async () => ({ Component: (await import('./assessment/AssessmentScreen.tsx')).AssessmentScreen }),
    },
    { path: 'stappen', lazy: async () => ({ Component: (await import('./steps/StepsScreen.tsx')).StepsScreen }) },
    {
      path: 'determinatie',
      lazy: async () => ({
        Component: (await import('./determination/DeterminationScreen.tsx')).DeterminationScreen,
      }),
    },
    {
      path: 'kinderbescherming',
      lazy: async () => ({ Component: (await import('./supervision/SupervisionScreen.tsx')).SupervisionScreen }),
    },
    {
      path: 'kant-van-het-kind',
      lazy: async () => ({ Component: (await import('./child-side/ChildSideScreen.tsx')).ChildSideScreen }),
    },
    {
      path: 'vragen',
      lazy: async () => ({ Component: (await import('./questions/QuestionsScreen.tsx')).QuestionsScreen }),
    },
    {
      path: 'besluiten',
      lazy: async () => ({ Component: (await import('./decision/DecisionsScreen.tsx')).DecisionsScreen }),
    },
    {
      path: 'besluiten/:decisionId',
      lazy: async () => ({ Component: (await import('./decision/DecisionScreen.tsx')).DecisionScreen }),
    },
    {
      path: 'besluiten/:decisionId/motivering',
      lazy: async () => ({ Component: (await import('./motivation/MotivationScreen.tsx')).MotivationScreen }),
    },
    { path: 'wegen', lazy: async () => ({ Component: (await import('./ways/WaysScreen.tsx')).WaysScreen }) },
    {
      path: 'procedures',
      lazy: async () => ({ Component: (await import('./procedures/ProceduresScreen.tsx')).ProceduresScreen }),
    },
    {
      path: 'tijdlijn',
      lazy: async () => ({ Component: (await import('./timeline/TimelineScreen.tsx')).TimelineScreen }),
    },
    {
      path: 'gegevens',
      lazy: async () => ({ Component: (await import('./data-rights/DataRightsScreen.tsx')).DataRightsScreen }),
    },
    { path: 'inzagen', lazy: async () => ({ Component: (await import('./access/AccessScreen.tsx')).AccessScreen }) },
    { path: 'bundel', lazy: async () => ({ Component: (await import('./bundle/BundleScreen.tsx')).BundleScreen }) },
    { path: '*', element: <NotFound /> },
  ],
};

export const makeRouter = () =>
  createBrowserRouter([
    {
      element: <Root />,
      errorElement: <CrashPage />,
      hydrateFallbackElement: <div />,
      children: [
        { path: '/aanmelden', element: <SignIn /> },
        // About no child: everybody may read it, signed in or not.
        {
          path: '/avg-tabel',
          lazy: async () => ({ Component: (await import('./sharing/SharingFrame.tsx')).SharingFrame }),
          children: [
            {
              index: true,
              lazy: async () => ({ Component: (await import('./sharing/TableScreen.tsx')).TableScreen }),
            },
            {
              path: 'regel',
              lazy: async () => ({ Component: (await import('./sharing/RowScreen.tsx')).RowScreen }),
            },
            {
              path: 'wijzigingen',
              lazy: async () => ({ Component: (await import('./sharing/ChangesScreen.tsx')).ChangesScreen }),
            },
          ],
        },
        {
          path: '/aanmelden/terug',
          lazy: async () => ({ Component: (await import('./session/ReturnScreen.tsx')).ReturnScreen }),
        },
        {
          path: '/aanmelden/doel',
          lazy: async () => ({ Component: (await import('./session/PurposeScreen.tsx')).PurposeScreen }),
        },
        {
          path: '/aanmelden/uitnodiging',
          lazy: async () => ({ Component: (await import('./session/InvitationScreen.tsx')).InvitationScreen }),
        },
        {
          path: '/',
          element: <SignedIn />,
          children: [
            { index: true, element: <Navigate to="/werkvoorraad" replace /> },
            {
              path: 'werkvoorraad',
              lazy: async () => ({ Component: (await import('./worklist/WorkList.tsx')).WorkList }),
            },
            { path: 'zoeken', lazy: async () => ({ Component: (await import('./find/FindScreen.tsx')).FindScreen }) },
            {
              path: 'gezinnen',
              lazy: async () => ({ Component: (await import('./family/FamilyListScreen.tsx')).FamilyListScreen }),
            },
            {
              path: 'gezinnen/nieuw',
              lazy: async () => ({ Component: (await import('./family/OpenFamilyScreen.tsx')).OpenFamilyScreen }),
            },
            {
              path: 'gezinnen/:id',
              lazy: async () => ({ Component: (await import('./family/FamilyScreen.tsx')).FamilyScreen }),
            },
            {
              path: 'dossiers/nieuw',
              lazy: async () => ({ Component: (await import('./opening/OpenDossierScreen.tsx')).OpenDossierScreen }),
            },
            DOSSIER,
            {
              path: 'organisaties',
              lazy: async () => ({
                Component: (await import('./organisations/OrganisationList.tsx')).OrganisationList,
              }),
            },
            {
              path: 'organisaties/:id',
              lazy: async () => ({
                Component: (await import('./organisations/OrganisationScreen.tsx')).OrganisationScreen,
              }),
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
            {
              path: 'gegevensrechten',
              lazy: async () => ({ Component: (await import('./data-rights/RightsList.tsx')).RightsList }),
            },
            {
              path: 'gegevensrechten/:id/inzagen',
              lazy: async () => ({ Component: (await import('./data-rights/LooksScreen.tsx')).LooksScreen }),
            },
            { path: 'normen', lazy: async () => ({ Component: (await import('./norms/NormList.tsx')).NormList }) },
            {
              path: 'normen/waarborgen',
              lazy: async () => ({ Component: (await import('./norms/SafeguardList.tsx')).SafeguardList }),
            },
            {
              path: 'normen/conflicten',
              lazy: async () => ({ Component: (await import('./norms/ConflictList.tsx')).ConflictList }),
            },
            {
              path: 'normen/:id',
              lazy: async () => ({ Component: (await import('./norms/NormScreen.tsx')).NormScreen }),
            },
            {
              path: 'noodinzage',
              lazy: async () => ({ Component: (await import('./glass/GlassScreen.tsx')).GlassScreen }),
            },
            {
              path: 'wat-als',
              lazy: async () => ({ Component: (await import('./what-if/WhatIfScreen.tsx')).WhatIfScreen }),
            },
            {
              path: 'toezicht/meldingen',
              lazy: async () => ({ Component: (await import('./oversight/AlertsScreen.tsx')).AlertsScreen }),
            },
            {
              path: 'toezicht/vragen',
              lazy: async () => ({ Component: (await import('./oversight/QuestionsScreen.tsx')).QuestionsScreen }),
            },
            {
              path: 'toezicht/ankers',
              lazy: async () => ({
                Component: (await import('./checkpoints/CheckpointsScreen.tsx')).CheckpointsScreen,
              }),
            },
            {
              path: 'concepten',
              lazy: async () => ({ Component: (await import('./drafts/DraftsScreen.tsx')).DraftsScreen }),
            },
            {
              path: 'mijn-sessies',
              lazy: async () => ({ Component: (await import('./session/MySessions.tsx')).MySessions }),
            },
            {
              path: 'uitnodigen',
              lazy: async () => ({ Component: (await import('./session/InviteScreen.tsx')).InviteScreen }),
            },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ]);
