// Signing in and out, the purpose of a session, and one's own sessions.
import { problem } from '../../contract/problem/problem.ts';
import type { SESSION_ROUTES } from '../../contract/routes/sessions.ts';
import type { Words } from '../../domain/basics/text.ts';
import type { Handlers } from '../handler.ts';

const WRONG_CHOICE = {
  nl: 'Deze persoon en dit doel horen niet bij elkaar. Kies uit /v1/aanmelden/personen.',
  en: 'This person and this purpose do not belong together. Choose from /v1/aanmelden/personen.',
};

const NOT_YOURS = {
  nl: 'Dit doel hoort niet bij uw functie. Kies uit /v1/sessie/doelen.',
  en: 'This purpose does not belong to your role. Choose from /v1/sessie/doelen.',
};

const wrong = (field: string, message: Words) => ({
  problem: problem('invalid-input', { fields: [{ field, message }] }),
});

export const SESSION_HANDLERS: Handlers<keyof typeof SESSION_ROUTES> = {
  listSignInPeople: ({ signIn }) =>
    signIn.offered ? { status: 200, body: { items: signIn.people() } } : { problem: problem('sign-in-not-offered') },
  signIn: async ({ signIn }, { body: { personId, purpose }, device }) => {
    if (!signIn.offered) return { problem: problem('sign-in-not-offered') };
    const opened = await signIn.open(personId, purpose, device);
    if (!opened?.session.actor) return wrong('personId', WRONG_CHOICE);
    return { status: 201, body: signIn.show(opened.session, opened.session.actor), cookie: opened.token };
  },
  readSession: ({ signIn }, { session, actor }) => ({ status: 200, body: signIn.show(session, actor) }),
  readPurposes: ({ signIn }, { session }) => ({ status: 200, body: signIn.purposes(session) }),
  choosePurpose: async ({ signIn }, { session, body }) => {
    const opened = await signIn.choose(session, body);
    if (!opened?.session.actor) return wrong('purpose', NOT_YOURS);
    return { status: 201, body: signIn.show(opened.session, opened.session.actor), cookie: opened.token };
  },
  listSessions: async ({ signIn }, { session }) => ({ status: 200, body: { items: await signIn.list(session) } }),
  endSession: async ({ signIn }, { session, params: { sessionId } }) => {
    if (!(await signIn.endOwn(session, sessionId))) return { problem: problem('not-found') };
    return sessionId === session.id ? { status: 204, cookie: '' } : { status: 204 };
  },
  signOutEverywhere: async ({ signIn }, { session }) => {
    await signIn.endAll(session);
    return { status: 204, cookie: '' };
  },
  signOut: async ({ signIn }, { session }) => {
    await signIn.end(session);
    return { status: 204, cookie: '' };
  },
};
