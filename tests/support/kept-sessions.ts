// One session for each role and purpose, however often a test asks for it: signing in has a limit of its own.
import type { TestApi } from './api.ts';

export const keptSessions = (api: () => TestApi): TestApi['cookieOf'] => {
  const kept = new Map<string, Promise<string>>();
  return (role, purpose) => {
    const key = `${role}/${purpose ?? ''}`;
    const cookie = kept.get(key) ?? api().cookieOf(role, purpose);
    kept.set(key, cookie);
    return cookie;
  };
};
