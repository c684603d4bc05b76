// Signing in by the sign-in service of the organisations.
import { problem } from '../../contract/problem/problem.ts';
import type { SIGN_IN_ROUTES } from '../../contract/routes/sign-in.ts';
import type { Handlers } from '../handler.ts';
import { canHavePasskeys } from '../passkeys.ts';

const PROBLEM_OF = {
  down: 'sign-in-service-down',
  refused: 'sign-in-refused',
  'too-weak': 'sign-in-too-weak',
} as const;

export const SIGN_IN_HANDLERS: Handlers<keyof typeof SIGN_IN_ROUTES> = {
  listSignInWays: ({ signIn, service }, { origin }) => ({
    status: 200,
    body: { development: signIn.offered, passkey: canHavePasskeys(origin), ...(service && { service: service.name }) },
  }),
  beginSignIn: async ({ service }) => {
    if (!service) return { problem: problem('sign-in-not-offered') };
    const begun = await service.begin();
    if (!begun) return { problem: problem('sign-in-service-down') };
    return { status: 201, body: { url: begun.url }, state: begun.kept };
  },
  finishSignIn: async ({ service, signIn, notice }, { body, state, device }) => {
    if (!service) return { problem: problem('sign-in-not-offered') };
    const came = await service.finish(body, state);
    if (came.kind !== 'identity') {
      notice({ way: 'service', outcome: came.kind });
      return { problem: problem(PROBLEM_OF[came.kind]) };
    }
    const opened = await signIn.openByIdentity(came.identity, device);
    notice({ way: 'service', outcome: opened ? 'signed-in' : 'unknown' });
    if (!opened) return { problem: problem('not-enrolled') };
    return { status: 201, body: signIn.purposes(opened.session), cookie: opened.token, state: '' };
  },
  listSignInKeys: ({ service }) => ({ status: 200, body: { keys: service?.keys ?? [] } }),
};
