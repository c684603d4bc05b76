// Where somebody goes back to after signing in. Only addresses inside this application: a link in a mail must not be able to
// send people elsewhere. Pure.

export const signInAddress = (from: string): string =>
  from === '/' ? '/aanmelden' : `/aanmelden?terug=${encodeURIComponent(from)}`;

export const purposeAddress = (from: string): string => `/aanmelden/doel?terug=${encodeURIComponent(from)}`;

/** The address to go back to; the start page where the asked one is not ours. */
export function returnAddress(asked: string | null): string {
  if (asked === null || !/^\/(?![/\\])/.test(asked) || asked.startsWith('/aanmelden')) return '/';
  return asked;
}
