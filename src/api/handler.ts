// What a handler gets and gives, derived from the routes table: a route without a handler does not compile. A handler
// knows no HTTP but the status and headers of its answer.
import type { z } from 'zod';
import type { Published } from '../application/read-published.ts';
import type { Problem } from '../contract/problem/problem.ts';
import type { RouteId, Routes } from '../contract/routes/table.ts';
import type { Actor } from '../domain/basics/actor.ts';
import type { Jurisdiction } from '../domain/basics/jurisdiction.ts';
import type { Shown } from '../domain/basics/shown.ts';
import type { AccountAttempts } from './account-attempts.ts';
import type { Passkeys } from './passkeys.ts';
import type { SignInLine } from './request-log.ts';
import type { SignInService } from './service/sign-in-service.ts';
import type { SignedIn, SignIn } from './sign-in.ts';
import type { UseCases } from './use-cases.ts';

/** What all handlers share, for as long as the server runs. */
export type Desk = {
  readonly useCases: UseCases;
  readonly jurisdiction: Jurisdiction;
  readonly signIn: SignIn;
  /** The sign-in service of the organisations, where one is set. */
  readonly service: SignInService | undefined;
  readonly passkeys: Passkeys;
  /** Wrong attempts for one account. */
  readonly attempts: AccountAttempts;
  /** Writes down what came of a sign-in: the way and the outcome, and nobody. */
  readonly notice: (what: Omit<SignInLine, 'kind'>) => void;
  readonly published: Published;
  readonly version: string;
  readonly now: () => Date;
  readonly openApi: Readonly<Record<string, unknown>>;
  /** Throws, or rejects, where the database cannot be reached. */
  readonly ready: () => Promise<unknown>;
};

type Input<R, Part extends 'params' | 'query' | 'body'> = R extends {
  readonly [Key in Part]: infer Schema extends z.ZodType;
}
  ? z.output<Schema>
  : undefined;
type Body<Answer> = Answer extends { readonly schema: infer Schema extends z.ZodType }
  ? { readonly body: Shown<z.input<Schema>> }
  : Answer extends { readonly media: readonly (infer Media)[] }
    ? { readonly file: SentFile<Media> }
    : { readonly body?: undefined };

/** An answer that is a file. */
export type SentFile<Media = string> = { readonly media: Media; readonly bytes: Buffer };

/** An answer that the table allows, or a problem. */
export type Reply<Id extends RouteId> =
  | {
      [Status in keyof Routes[Id]['answers']]: { readonly status: Status } & Body<Routes[Id]['answers'][Status]> &
        Headers;
    }[keyof Routes[Id]['answers']]
  | { readonly problem: Problem };
type Headers = {
  readonly headers?: Readonly<Record<string, string>>;
  /** What the session cookie holds from now on; empty takes it away. */
  readonly cookie?: string;
  /** What the cookie of a sign-in under way holds from now on; empty takes it away. */
  readonly state?: string;
};

type Caller<Access> = Access extends 'public'
  ? unknown
  : { readonly session: SignedIn } & (Access extends 'session' ? { readonly actor: Actor } : unknown);

export type Asked<Id extends RouteId> = {
  readonly params: Input<Routes[Id], 'params'>;
  readonly query: Input<Routes[Id], 'query'>;
  readonly body: Input<Routes[Id], 'body'>;
  /** The kind of browser, for whoever looks at their own sessions. */
  readonly device: string;
  /** Under which the browser reached us: `https://voorop.example`. */
  readonly origin: string;
  /** What the cookie of a sign-in under way holds. */
  readonly state: string | undefined;
} & Caller<Routes[Id]['access']>;

export type Handler<Id extends RouteId> = (desk: Desk, asked: Asked<Id>) => Reply<Id> | Promise<Reply<Id>>;
export type Handlers<Id extends RouteId = RouteId> = { readonly [Each in Id]: Handler<Each> };
