// Whether a request that changes something comes from our own pages. The header X-Requested-With cannot be set by another
// website without our leave; what the browser itself says about where a request comes from has to agree.
import type { IncomingHttpHeaders } from 'node:http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** `own`: the origin under which people reach Voorop. Programs send neither Origin nor Sec-Fetch-Site. */
export const isFromOwnPages = (method: string, headers: IncomingHttpHeaders, own: string): boolean => {
  if (SAFE.has(method)) return true;
  if (headers['x-requested-with'] !== 'voorop') return false;
  const { origin, 'sec-fetch-site': site } = headers;
  return (origin === undefined || origin === own) && (site === undefined || site === 'same-origin');
};
