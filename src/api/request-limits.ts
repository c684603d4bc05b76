// How many requests a minute each route takes from one address. Signing in has limits of its own; the general one is far
// above what people do, also where a whole office shares one address.
import type { RouteId } from '../contract/routes/table.ts';

const GENERAL = 6_000;
const OWN: Readonly<Partial<Record<RouteId, number>>> = {
  signIn: 120,
  beginSignIn: 600,
  finishSignIn: 600,
  acceptInvitation: 20,
  makeFirstPasskey: 60,
  askForPasskey: 300,
  showPasskey: 300,
  invite: 60,
  confirmInvitation: 60,
  findDossiers: 600,
};

export const MINUTE_MS = 60_000;
export const requestsAMinute = (id: RouteId): number => OWN[id] ?? GENERAL;

/** From one session, over all routes together. */
export const REQUESTS_OF_A_SESSION = { most: 3_000, everyMs: MINUTE_MS } as const;
