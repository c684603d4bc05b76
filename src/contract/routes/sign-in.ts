// Routes for signing in: which ways there are, and by the sign-in service of the organisations.
import { Purposes } from '../session.ts';
import { PublicKeys, ServiceAddress, ServiceAnswer, SignInWays } from '../sign-in.ts';
import type { Route } from './route.ts';

export const SIGN_IN_ROUTES = {
  listSignInWays: {
    method: 'GET',
    path: '/v1/aanmelden/manieren',
    topic: 'Sessies',
    title: 'Lees hoe u zich hier kunt aanmelden',
    about: 'Welke manieren er zijn, hangt af van hoe deze Voorop is ingesteld.',
    access: 'public',
    answers: { 200: { says: 'De manieren.', schema: SignInWays } },
    problems: [],
  },
  beginSignIn: {
    method: 'POST',
    path: '/v1/aanmelden/verzoeken',
    topic: 'Sessies',
    title: 'Begin met aanmelden bij de aanmelddienst',
    about: 'Geeft het adres van de aanmelddienst, en een cookie die tien minuten onthoudt dat u bezig bent.',
    access: 'public',
    answers: { 201: { says: 'Ga naar dit adres.', schema: ServiceAddress } },
    problems: [403, 429, 503],
  },
  finishSignIn: {
    method: 'POST',
    path: '/v1/aanmelden/antwoorden',
    topic: 'Sessies',
    title: 'Rond het aanmelden af',
    about: 'Geef wat de aanmelddienst in het adres meegaf. Werkt één keer, en alleen in de browser die begon.',
    access: 'public',
    body: ServiceAnswer,
    answers: { 201: { says: 'U bent aangemeld. Kies zo nodig nog een doel.', schema: Purposes } },
    problems: [403, 429, 503],
  },
  listSignInKeys: {
    method: 'GET',
    path: '/v1/aanmelden/sleutels',
    topic: 'Sessies',
    title: 'Lees de openbare sleutels van Voorop',
    about: 'Voor de aanmelddienst, als JSON Web Key Set. Zonder aanmelddienst is de lijst leeg.',
    access: 'public',
    answers: { 200: { says: 'De sleutels.', schema: PublicKeys } },
    problems: [],
  },
} as const satisfies Record<string, Route>;
