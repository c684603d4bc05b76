// Routes for signing in and out. Signing in by choosing a person exists on a development machine only.
import { Session, SignIn, SignInPerson } from '../session.ts';
import { listOf } from '../words.ts';
import type { Route } from './route.ts';

export const SESSION_ROUTES = {
  listSignInPeople: {
    method: 'GET',
    path: '/v1/aanmelden/personen',
    topic: 'Sessies',
    title: 'Lees wie er te kiezen is om als aan te melden',
    about: 'Alleen op een ontwikkelmachine: verzonnen personen met hun functie en doelen.',
    access: 'public',
    answers: { 200: { says: 'De personen.', schema: listOf(SignInPerson) } },
    problems: [403],
  },
  signIn: {
    method: 'POST',
    path: '/v1/sessies',
    topic: 'Sessies',
    title: 'Meld u aan',
    about: 'Alleen op een ontwikkelmachine. Zet een cookie die scripts niet kunnen lezen en die na 10 uur verloopt.',
    access: 'public',
    body: SignIn,
    answers: { 201: { says: 'U bent aangemeld.', schema: Session } },
    problems: [403, 429],
  },
  readSession: {
    method: 'GET',
    path: '/v1/sessie',
    topic: 'Sessies',
    title: 'Lees wie er is aangemeld',
    about: 'De persoon, de organisatie, de functie en het doel van deze sessie.',
    access: 'session',
    answers: { 200: { says: 'De sessie.', schema: Session } },
    problems: [],
  },
  signOut: {
    method: 'DELETE',
    path: '/v1/sessies/huidige',
    topic: 'Sessies',
    title: 'Meld u af',
    about: 'Maakt deze sessie ongeldig, ook als iemand de cookie heeft bewaard.',
    access: 'session',
    answers: { 204: { says: 'U bent afgemeld.' } },
    problems: [],
  },
} as const satisfies Record<string, Route>;
