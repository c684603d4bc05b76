// Signing in and out. The cookie: HttpOnly, same site only, ten hours.
import { problem } from '../../contract/problem/problem.ts';
import type { SESSION_ROUTES } from '../../contract/routes/sessions.ts';
import type { Handlers } from '../handler.ts';

const WRONG_CHOICE = {
  nl: 'Deze persoon en dit doel horen niet bij elkaar. Kies uit /v1/aanmelden/personen.',
  en: 'This person and this purpose do not belong together. Choose from /v1/aanmelden/personen.',
};

export const SESSION_HANDLERS: Handlers<keyof typeof SESSION_ROUTES> = {
  listSignInPeople: ({ signIn }) =>
    signIn.offered ? { status: 200, body: { items: signIn.people() } } : { problem: problem('sign-in-not-offered') },
  signIn: ({ signIn }, { body: { personId, purpose } }) => {
    if (!signIn.offered) return { problem: problem('sign-in-not-offered') };
    const opened = signIn.open(personId, purpose);
    if (!opened)
      return { problem: problem('invalid-input', { fields: [{ field: 'personId', message: WRONG_CHOICE }] }) };
    return { status: 201, body: signIn.show(opened.session), cookie: opened.ticket };
  },
  readSession: ({ signIn }, { session }) => ({ status: 200, body: signIn.show(session) }),
  signOut: ({ signIn }, { session }) => {
    signIn.end(session);
    return { status: 204, cookie: '' };
  },
};
