// The one place that talks to the server. Same origin, session cookie, JSON; a failure is a value and never an exception.
// `X-Requested-With` proves that the request comes from our own pages (another site cannot set it).
import { ok, type Result, refuse } from '../../domain/basics/result.ts';
import { answered } from './activity.ts';
import { type Failure, readProblem } from './problem.ts';

export type Answer<Value> = Result<Value, Failure>;

type Method = 'GET' | 'POST' | 'DELETE';
type Options = { readonly body?: unknown; readonly signal?: AbortSignal; readonly outlives?: boolean };

/** More than this no browser sends after its page went away. Units: characters, safe for any script. */
const MOST_AFTERWARDS = 15_000;

/** Longer than this without an answer counts as a lost connection. Units: milliseconds. */
const PATIENCE_MS = 30_000;

const noAnswer = refuse<Failure>({ kind: 'network' });

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // A proxy's HTML page, for instance: the status says enough.
  }
}

const JSON_BODY = { 'content-type': 'application/json' };

function sent(body: unknown, outlives: boolean): Pick<RequestInit, 'body' | 'keepalive'> {
  const text = JSON.stringify(body);
  return { body: text, keepalive: outlives && text.length <= MOST_AFTERWARDS };
}

async function ask<Value>(
  method: Method,
  path: string,
  { body, signal, outlives = false }: Options = {},
): Promise<Answer<Value>> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
      headers: {
        accept: 'application/json, application/problem+json',
        'accept-language': document.documentElement.lang,
        'x-requested-with': 'voorop',
        ...(body !== undefined && JSON_BODY),
      },
      ...(body !== undefined && sent(body, outlives)),
    });
    const answer = await bodyOf(response);
    if (response.status !== 401) answered();
    if (response.ok) return ok(answer as Value);
    return refuse<Failure>({ kind: 'problem', problem: readProblem(response.status, answer) });
  } catch {
    return noAnswer;
  }
}

export const read = <Value>(path: string, signal?: AbortSignal): Promise<Answer<Value>> =>
  ask<Value>('GET', path, signal === undefined ? {} : { signal });

export const send = <Value>(path: string, body: unknown): Promise<Answer<Value>> => ask<Value>('POST', path, { body });

/** The same, also where the page goes away meanwhile. */
export const sendAfterwards = <Value>(path: string, body: unknown): Promise<Answer<Value>> =>
  ask<Value>('POST', path, { body, outlives: true });

export const remove = (path: string): Promise<Answer<undefined>> => ask<undefined>('DELETE', path);

/** A file with the SHA-256 print that the server says it has, in hexadecimal; empty where it says none. */
export type Taken = { readonly blob: Blob; readonly sha256: string };

export async function take(path: string): Promise<Answer<Taken>> {
  try {
    const response = await fetch(path, {
      ...{ credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) },
      headers: { 'accept-language': document.documentElement.lang, 'x-requested-with': 'voorop' },
    });
    if (response.status !== 401) answered();
    if (response.ok) return ok({ blob: await response.blob(), sha256: printIn(response.headers.get('repr-digest')) });
    return refuse<Failure>({ kind: 'problem', problem: readProblem(response.status, await bodyOf(response)) });
  } catch {
    return noAnswer;
  }
}

/** `sha-256=:…:` as hexadecimal. */
export const printIn = (digest: string | null): string => {
  const base64 = /sha-256=:([A-Za-z0-9+/=]+):/.exec(digest ?? '')?.[1];
  return base64 === undefined
    ? ''
    : [...atob(base64)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
};

/** An address with its query; what is undefined or empty is left out. */
export function address(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(key, String(value));
  return search.size === 0 ? path : `${path}?${search}`;
}

/** True where the failure means that nobody is signed in any more. */
export const isSignedOut = (failure: Failure): boolean => failure.kind === 'problem' && failure.problem.status === 401;
