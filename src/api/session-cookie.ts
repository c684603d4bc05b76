// The two cookies: the session's token, and the state of a sign-in that is under way. Scripts cannot read them and other
// websites cannot make a browser send them. Over https their names bind them to this one host.
import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'voorop_session';
const STATE_COOKIE = 'voorop_sign_in';
/** Units: seconds. A sign-in that takes longer starts again. */
export const STATE_SECONDS = 600;

export type Cookies = {
  readonly tokenIn: (request: FastifyRequest) => string | undefined;
  readonly stateIn: (request: FastifyRequest) => string | undefined;
  /** Empty takes it away. */
  readonly setToken: (reply: FastifyReply, token: string) => void;
  readonly setState: (reply: FastifyReply, state: string) => void;
};

/** `publicUrl`: how people reach Voorop; without one, each request tells. */
export const cookiesFor = (publicUrl: string | undefined, wholeMs: number): Cookies => {
  const isSecure = ({ protocol }: FastifyRequest): boolean => publicUrl?.startsWith('https:') ?? protocol === 'https';
  const named = (request: FastifyRequest, name: string): string => (isSecure(request) ? `__Host-${name}` : name);
  const set = (name: string, sameSite: 'strict' | 'lax', maxAge: number) => (reply: FastifyReply, value: string) => {
    const { request } = reply;
    const settings = { path: '/', httpOnly: true, sameSite, secure: isSecure(request) } as const;
    if (value === '') reply.clearCookie(named(request, name), settings);
    else reply.setCookie(named(request, name), value, { ...settings, maxAge });
  };
  const read = (name: string) => (request: FastifyRequest) => request.cookies[named(request, name)];
  return {
    tokenIn: read(SESSION_COOKIE),
    stateIn: read(STATE_COOKIE),
    setToken: set(SESSION_COOKIE, 'strict', Math.floor(wholeMs / 1000)),
    setState: set(STATE_COOKIE, 'lax', STATE_SECONDS),
  };
};
