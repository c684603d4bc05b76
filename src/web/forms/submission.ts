// What can come of sending a command, and when the same command id must be used again. Pure.
import type { Failure, FieldProblem, Problem } from '../connection/problem.ts';
import type { Pending } from './draft-store.ts';

/** Any command: its form says what it holds, the server checks it. */
export type AnyCommand = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Why a command did not go through; each has its own words and its own next step on screen. */
export const STOPS = [
  'lost-connection',
  'signed-out',
  'forbidden',
  'not-found',
  'refused',
  'conflict',
  'too-large',
  'too-many',
  'defect',
] as const;
export type Stop = (typeof STOPS)[number];

export type Submission =
  | { readonly status: 'idle' | 'sending' | 'done' }
  | { readonly status: 'invalid'; readonly problem: Problem; readonly fields: readonly FieldProblem[] }
  | { readonly status: 'stopped'; readonly stop: Stop; readonly problem: Problem | undefined };

const STOP_OF_STATUS: Readonly<Record<number, Stop>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'refused',
  410: 'not-found',
  412: 'conflict',
  413: 'too-large',
  429: 'too-many',
  // A gateway that got no answer knows as little as we do about what the server did.
  502: 'lost-connection',
  503: 'lost-connection',
  504: 'lost-connection',
};

/** What a failure means for the form. */
export function submissionOf(failure: Failure): Submission {
  if (failure.kind === 'network') return { status: 'stopped', stop: 'lost-connection', problem: undefined };
  const { problem } = failure;
  const stop = STOP_OF_STATUS[problem.status];
  if (stop !== undefined) return { status: 'stopped', stop, problem };
  if (problem.status >= 500) return { status: 'stopped', stop: 'defect', problem };
  // A 400 with a code and no fields is the domain refusing; every other 4xx is about what was typed.
  if (problem.fields.length === 0 && problem.code !== undefined) return { status: 'stopped', stop: 'refused', problem };
  return { status: 'invalid', problem, fields: problem.fields };
}

const KEEPS_ID = {
  'lost-connection': true,
  'signed-out': true,
  'too-many': true,
  defect: true,
  forbidden: false,
  'not-found': false,
  refused: false,
  conflict: false,
  'too-large': false,
} as const satisfies Record<Stop, boolean>;

/** True where the server may have acted, or never looked: the next attempt with the same content carries the same id. */
export const keepsCommandId = (submission: Submission): boolean =>
  submission.status === 'stopped' && KEEPS_ID[submission.stop];

/** What makes two attempts the same: where it goes and what it says. The expected version is left out on purpose. */
export const fingerprint = (path: string, command: object): string => JSON.stringify([path, command]);

/** The id for this attempt: the one of the unanswered attempt where nothing changed since, else a new one. */
export const commandIdFor = (print: string, pending: Pending | undefined, fresh: () => string): string =>
  pending?.fingerprint === print ? pending.commandId : fresh();
